// `npm run test:html`: the pages of every lawful example's notices before the Nu Html Checker, where this machine has Java. Not part
// of `npm test`, which has html-validate. It needs a `npm run build` before.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CommandFailed, isScript, main, root, run } from './lib/run.mjs'

const checker = 'vnu-jar@26.9.27'

async function html() {
  await run('java', ['--version'], { capture: true }).catch(() => {
    throw new CommandFailed('the Nu Html Checker needs Java')
  })
  const folder = mkdtempSync(join(tmpdir(), 'samtykke-html-'))
  try {
    for (const name of readdirSync(join(root, 'examples'))) {
      const args = ['build', join(root, 'examples', name, 'lawful.json'), '--out', join(folder, name)]
      await run('node', [join(root, 'dist/cli.js'), ...args], { capture: true })
    }
    const pages = readdirSync(folder, { recursive: true }).filter((path) => /(?:^|[\\/])page\.[^\\/]*\.html$/.test(path))
    if (pages.length === 0) throw new CommandFailed('no page was built')
    await run('npx', ['--yes', checker, '--errors-only', ...pages.map((path) => join(folder, path))])
    process.stdout.write(`${pages.length} pages, no errors\n`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (isScript(import.meta.url)) await main(html)
