// Everything a fresh clone needs beyond rustup's Rust, Node and git. Does nothing when nothing is to do.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isScript, main, root, run, step } from './lib/run.mjs'

export async function setup() {
  await installPackages(root)
  await installToolchain()
}

/** `npm ci` in `folder`, unless node_modules was made from this very lock file. */
export async function installPackages(folder) {
  const lock = createHash('sha256').update(readFileSync(join(folder, 'package-lock.json'))).digest('hex')
  const mark = join(folder, 'node_modules/.samtykke-lock')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return
  await step('npm packages', async () => {
    await run('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: folder,
      // The browser comes from the system or from @sparticuz/chromium (scripts/browser.mjs).
      env: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
    })
    writeFileSync(mark, lock)
  })
}

/** rust-toolchain.toml names the version, rustfmt, clippy and the wasm target: rustup brings what is missing. */
async function installToolchain() {
  if (!existsSync(join(root, 'Cargo.toml'))) return
  const targets = await run('rustup', ['target', 'list', '--installed'], { capture: true }).catch(() => '')
  if (targets.includes('wasm32-unknown-unknown')) return
  await step('Rust toolchain', async () => {
    // rustup before 1.28 installs on first use; from 1.28 on it may be told not to, so it is asked.
    await run('rustup', ['toolchain', 'install']).catch(() => run('rustc', ['--version']))
    await run('rustup', ['target', 'add', 'wasm32-unknown-unknown'])
  })
}

if (isScript(import.meta.url)) await main(setup)
