// Running commands and telling how long each step took. Node builtins only: this runs before npm ci.
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** A command's failure. The command has told on stderr what is wrong, so nobody prints a stack for it. */
export class CommandFailed extends Error {}

/**
 * Runs a command from the root of the repository.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, capture?: boolean, hold?: boolean }} [options]
 *   `capture` collects stdout instead of printing it, `hold` prints all that was said only when it ends (for what runs beside others)
 * @returns {Promise<string>} what was captured or held, else ''
 */
export function run(command, args, { cwd = root, env, capture = false, hold = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', capture || hold ? 'pipe' : 'inherit', hold ? 'pipe' : 'inherit'],
    })
    let out = ''
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (out += text))
    child.on('error', (error) =>
      reject(new CommandFailed(error.code === 'ENOENT' ? `${command} is not installed` : error.message)),
    )
    child.on('close', (code, signal) => {
      if (hold) process.stdout.write(out)
      if (code === 0) return resolve(out)
      const failure = new CommandFailed(`${command} ${args.join(' ')} ended with ${signal ?? code}`)
      failure.output = out
      reject(failure)
    })
  })
}

/** Says what starts, does it, and says how long it took. */
export async function step(name, work) {
  const start = performance.now()
  process.stdout.write(`\n▸ ${name}\n`)
  const result = await work()
  process.stdout.write(`  ${name}: ${seconds(start)} s\n`)
  return result
}

export const seconds = (start) => ((performance.now() - start) / 1000).toFixed(1)

/** The last line of every script: a failed command ends the process with 1 and one line, anything else keeps its stack. */
export async function main(work) {
  try {
    await work()
  } catch (error) {
    process.stderr.write(`\n${error instanceof CommandFailed ? error.message : error.stack}\n`)
    process.exit(1)
  }
}

/** True when the module with this import.meta.url is the script that was started. */
export const isScript = (url) => process.argv[1] !== undefined && fileURLToPath(url) === process.argv[1]
