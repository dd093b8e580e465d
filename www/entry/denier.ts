// Inline in the head, where the gate comes after the page: tells tools "denied" before any tag of theirs can run.
import { tell } from '../gate/signals.ts'

const { denied, waitForUpdate } = document.currentScript!.dataset
for (const tool of denied!.split(' ')) tell(tool, 'default', new Set(), Number(waitForUpdate))
