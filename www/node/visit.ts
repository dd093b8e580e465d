// `node visit.js URL WAIT`: visits a page as three fresh visitors and prints what happened, for `samtykke audit`. Judging it is the core's work.
import { findChromium } from './installed.mjs'
import { Visitor, type Moment } from './visitor.ts'
import page from '../visit/page.ts?page'

interface Recording {
  url: string
  tool: string | null
  config: string | null
  moments: Moment[]
  measured: unknown[]
}

/** CSS pixels. */
const screens = [
  [1280, 800],
  [390, 844],
  [320, 640],
] as const

async function record(chromium: string, url: string, wait: number): Promise<Recording> {
  const call = <Result>(visitor: Visitor, work: string): Promise<Result> => visitor.evaluate(`${page}.${work}`)
  const measured: unknown[] = []
  const moments: Moment[] = []
  async function measure(visitor: Visitor, choice = ''): Promise<void> {
    for (const [width, height] of screens) {
      await visitor.resize(width, height)
      measured.push(...(await call<unknown[]>(visitor, `measured(${choice})`)))
    }
    await visitor.resize(...screens[0])
  }
  async function visit<Result>(work: (visitor: Visitor) => Promise<Result>): Promise<Result> {
    const visitor = await Visitor.arrive(chromium, wait)
    try {
      await visitor.open(url)
      await call(visitor, 'asked()')
      return await work(visitor)
    } finally {
      await visitor.leave()
    }
  }
  /** Presses and lets the page do what it does, then comes back once. */
  async function choose(visitor: Visitor, hook: string): Promise<boolean> {
    if (!(await call<boolean>(visitor, `press('${hook}')`))) {
      // It may be one press further away.
      if (!(await call<boolean>(visitor, `press('more')`))) return false
      await visitor.rest()
      if (!(await call<boolean>(visitor, `press('${hook}')`))) return false
    }
    await visitor.rest()
    await visitor.reload()
    await call(visitor, 'asked()')
    return true
  }

  const first = await visit(async (visitor) => {
    const tool = await call<string | null>(visitor, 'tool()')
    moments.push(await visitor.moment('before'))
    if (tool === 'samtykke') {
      await measure(visitor, `'none'`)
      if (await call<boolean>(visitor, `press('more')`)) {
        // The choices come when they are asked for.
        await visitor.rest()
        await measure(visitor, `'none'`)
      }
    }
    return { url: await visitor.evaluate<string>('location.href'), tool, config: await call<string | null>(visitor, 'config()') }
  })
  if (first.tool === 'samtykke') {
    await visit(async (visitor) => {
      await visitor.moment('before')
      if (!(await choose(visitor, 'reject-all'))) return
      moments.push(await visitor.moment('rejected'))
      await measure(visitor)
    })
    await visit(async (visitor) => {
      await visitor.moment('before')
      if (!(await choose(visitor, 'accept-all'))) return
      moments.push(await visitor.moment('accepted'))
      if (!(await call<boolean>(visitor, `press('reopen')`))) return
      await visitor.rest()
      await measure(visitor, `'given'`)
      await visitor.moment('accepted')
      if (await choose(visitor, 'withdraw')) moments.push(await visitor.moment('withdrawn'))
    })
  }
  return { ...first, moments, measured }
}

const [url = '', wait = ''] = process.argv.slice(2)
const path = findChromium()
const answer = path ? await record(path, url, Number(wait)).then((recording) => ({ recording }), (error: Error) => ({ failed: error.message })) : { failed: 'no-browser' }
process.stdout.write(JSON.stringify(answer))
