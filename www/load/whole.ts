// The first module has of the code what ordinary first visits run, and ends in a trap where that is not enough: where a configuration cannot
// be read, is unlawful, or asks for what few sites do. Then the whole one begins anew and answers; so nothing is ever answered otherwise.
import { failure } from '../gate/failure.ts'

type Ask<Reader> = <Answer>(question: (reader: Reader) => Answer | Promise<Answer>) => Promise<Answer>

/** By its name: a browser may have no WebAssembly. */
export const isTrap = (error: unknown): boolean => (error as Error).name === 'RuntimeError'

/** `whole` is called when it is needed, and again where it has not come; nothing where the first module is the whole one. */
export function asker<Reader>(first: Promise<Reader>, whole?: () => Promise<Reader>): Ask<Reader> {
  let used = first
  const ask: Ask<Reader> = async (question) => {
    const mine = used
    try {
      return await question(await mine)
    } catch (error) {
      if (!(isTrap(error))) throw error
      // After a trap a module is of no more use. Two questions can meet the same one.
      if (used === mine) {
        if (!whole || mine !== first) throw failure('wasm', String(error))
        used = whole()
        used.catch(() => (used = first))
      }
      return ask(question)
    }
  }
  return ask
}
