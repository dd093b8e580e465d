#!/usr/bin/env node
// `npx samtykke`: the command line of the native program, from the tools' wasm.
import { run } from './tools.ts'

const { out, err, code } = run(process.argv.slice(2))
process.stdout.write(out)
process.stderr.write(err)
process.exitCode = code
