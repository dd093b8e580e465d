// `npm test`: set-up, then every check of the repository. All of them run, even after a failure, and each tells its time.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CommandFailed, main, root, run, seconds, step } from './lib/run.mjs'
import { setup } from './setup.mjs'

const bin = (name) => join(root, 'node_modules/.bin', name)
const wasm = ['--lib', '--target', 'wasm32-unknown-unknown', '--no-default-features']
const deny = ['--', '-D', 'warnings']

const held = (command, args) => run(command, args, { hold: true })
const tsc = (...args) => held(bin('tsc'), args)

/**
 * Name and work of each check. Work gives the tests it counted, or nothing: then the check itself counts as one.
 * The two rows run side by side: the first is busy with what is compiled for this machine, the second with what is compiled for visitors.
 */
const beside = [
  [
    ['rustfmt', () => held('cargo', ['fmt', '--check'])],
    ['clippy', () => held('cargo', ['clippy', '--quiet', '--all-features', '--all-targets', ...deny])],
    ['clippy, wasm for visitors', () => held('cargo', ['clippy', '--quiet', ...wasm, ...deny])],
    ['clippy, wasm tools', () => held('cargo', ['clippy', '--quiet', ...wasm, '--features', 'tools', ...deny])],
    ['cargo test', () => cargoTest()],
    ['generated files', () => held('node', ['scripts/gen.mjs', '--check'])],
  ],
  [
    ['build', () => held('node', ['scripts/build.mjs'])],
    ['sizes', () => held('node', ['scripts/size.mjs'])],
    ['tsc', () => tsc('-p', 'tsconfig.json')],
    ['tsc, command line', () => tsc('-p', 'www/node/tsconfig.json')],
    ['tsc, tests', () => tsc('-p', 'tests/tsconfig.json')],
  ],
]

async function test() {
  const start = performance.now()
  await setup()
  // Both rows need it, and cargo lets one at a time build for this machine.
  await step('xtask', () => run('cargo', ['build', '--quiet', '--all-features', '--bin', 'xtask']))
  const done = (await Promise.all(beside.map(inTurn))).flat()
  done.push(await check('browser tests', browserTests))

  process.stdout.write('\n')
  for (const { name, time, failed } of done) {
    process.stdout.write(`${failed ? '✗' : '✓'} ${time.padStart(6)} s  ${name}\n`)
  }
  const passed = sum(done.map(({ passed }) => passed))
  const failed = sum(done.map(({ failed }) => failed))
  process.stdout.write(`  ${seconds(start).padStart(6)} s  in all\n\n${passed} passed, ${failed} failed\n`)
  if (failed > 0) process.exitCode = 1
}

async function inTurn(checks) {
  const done = []
  for (const [name, work] of checks) done.push(await check(name, work))
  return done
}

async function check(name, work) {
  const start = performance.now()
  process.stdout.write(`\n▸ ${name}\n`)
  try {
    const { passed = 1, failed = 0 } = await work()
    process.stdout.write(`  ${name}: ${seconds(start)} s\n`)
    return { name, time: seconds(start), passed, failed }
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error
    process.stderr.write(`${error.message}\n`)
    const { passed = 0, failed = 1 } = error.counted ?? {}
    return { name, time: seconds(start), passed, failed: Math.max(failed, 1) }
  }
}

async function cargoTest() {
  return counting(
    () => held('cargo', ['test', '--quiet', '--all-features', '--no-fail-fast']),
    (output) => {
      const lines = [...output.matchAll(/^test result: \w+\. (\d+) passed; (\d+) failed/gm)]
      return { passed: sum(lines.map((line) => Number(line[1]))), failed: sum(lines.map((line) => Number(line[2]))) }
    },
  )
}

async function browserTests() {
  return counting(
    () => run(bin('playwright'), ['test']),
    () => {
      const report = join(root, 'test-results/browser.json')
      if (!existsSync(report)) return { passed: 0, failed: 1 }
      const { expected, unexpected, flaky } = JSON.parse(readFileSync(report, 'utf8')).stats
      return { passed: expected, failed: unexpected + flaky }
    },
  )
}

/** Counts whether the command succeeds or not; a failure carries the count with it. */
async function counting(work, count) {
  try {
    return count(await work())
  } catch (error) {
    if (error instanceof CommandFailed) error.counted = count(error.output ?? '')
    throw error
  }
}

const sum = (numbers) => numbers.reduce((a, b) => a + b, 0)

await main(test)
