// The first module has the code of ordinary visits. For those it is enough; whatever it answers, the whole one answers too; and where it is not
// enough, the page goes on with the whole one.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { configuration } from '../../bench/modules/samtykke.mjs'
import { documented } from '../../scripts/lib/ordinary.mjs'
import type * as Load from '../../www/load/index.ts'
import { asker } from '../../www/load/whole.ts'
import { page as html, scriptTag } from './support/site.ts'
import { expect, test } from './support/test.ts'
import { banner, choices, hook, nextEvent, press } from './support/visit.ts'

interface Shop {
  languages: string[]
  dialogs: [{ purposes: string[] }]
}

const root = join(import.meta.dirname, '../..')
const dist = join(root, 'dist')
const trap = () => new WebAssembly.RuntimeError('unreachable')

/** What a visit is told in each language; undefined where the module ends in a trap. */
async function visitor(): Promise<{ first(text: string): Promise<string | undefined>; whole(text: string): Promise<string | undefined> }> {
  const { open } = (await import(join(dist, 'samtykke-load.js'))) as typeof Load
  const { default: whole } = (await import(join(dist, 'samtykke-whole.js'))) as { default: Uint8Array<ArrayBuffer> }
  const words = await Promise.all(['da', 'en'].map(async (language) => [language, ((await import(join(dist, `samtykke-${language}.js`))) as { default: string }).default] as const))
  const visit = async (wasm: BufferSource, text: string) => {
    try {
      const core = await open(wasm, text)
      const said = words.map(([language, pack]) => {
        core.bring(pack)
        return [core.problems(), core.plan(language), core.dialog(undefined, language, 'banner'), core.dialog(undefined, language, 'choices')]
      })
      return JSON.stringify([core.languages, said])
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) return
      throw error
    }
  }
  const first = readFileSync(join(dist, 'samtykke.wasm'))
  return { first: (text) => visit(first, text), whole: (text) => visit(whole, text) }
}

test('says nothing that the whole module does not say', async () => {
  const { first, whole } = await visitor()
  const texts = documented().map(({ config }) => JSON.stringify(config))
  const unread = ['', '{,}', '[]', '{"controler":{}}', '{"controller":{"name":1}}', texts[0]!.slice(0, -1), texts[0]!.replace('"6(1)(a)"', '"6(1)(x)"')]
  const answered = { alike: 0, trapped: 0 }
  for (const text of [...texts, ...unread]) {
    const [said, expected] = [await first(text), await whole(text)]
    expect(expected, 'the whole module answers everything').toBeDefined()
    if (said === undefined) answered.trapped++
    else {
      expect(said).toBe(expected)
      answered.alike++
    }
  }
  expect(answered.alike).toBeGreaterThan(200)
  expect(answered.trapped).toBeGreaterThan(50)
})

test('is enough for ordinary sites', async () => {
  const { first } = await visitor()
  const shop = JSON.parse(readFileSync(join(root, 'examples/webshop/lawful.json'), 'utf8')) as Shop
  const asking = shop.dialogs[0].purposes
  // Shops that ask for less, in one language, with more services, and one that somebody has commented.
  const without = asking.map((id) => ({ ...shop, dialogs: [{ ...shop.dialogs[0], purposes: asking.filter((other) => other !== id) }] }))
  const alone = asking.map((id) => ({ ...shop, dialogs: [{ ...shop.dialogs[0], purposes: [id] }] }))
  const danish = { ...shop, languages: ['da'] }
  const texts = [...without, ...alone, danish].map((config) => JSON.stringify(config))
  for (const text of [...texts, `// Vores\n${texts[0]}`, configuration({ services: 12 }), configuration({ services: 300 })]) {
    expect(await first(text), text.slice(0, 300)).toContain('samtykke')
  }
})

test('a page that needs more goes on with the whole module', async ({ page, site }) => {
  const { config } = documented().find(({ rule, outcome }) => rule === 'child_iss_age_15.rs' && outcome === 'good')!
  const { first } = await visitor()
  expect(await first(JSON.stringify(config))).toBeUndefined()
  site.add('/shop.json', JSON.stringify(config), { type: 'application/json' })
  site.add('/', html({ head: '<script src="/samtykke/samtykke.js" data-config="/shop.json"></script>' }))
  await page.goto('/')
  await expect(banner(page)).toContainText('Nordlys Cykler ApS')
  await press(page, 'more')
  await expect(choices(page)).toBeVisible()
  const event = nextEvent(page, 'choice')
  await press(page, 'accept-all')
  expect((await event).record.text).toMatch(/^[0-9a-f]{64}$/)
  expect(site.requests.filter((path) => path.includes('whole'))).toEqual(['/samtykke/samtykke-whole.js'])
})

test('an ordinary page does without it, with a form too', async ({ page, site }) => {
  site.add('/', html({ head: scriptTag() }))
  site.add('/form', html({ head: scriptTag(), body: '<form><samtykke-consent dialog="newsletter" name="newsletter"></samtykke-consent></form>' }))
  const modules = () => site.requests.filter((path) => /\.wasm|whole/.test(path))
  await page.goto('/')
  await press(page, 'more')
  await expect(choices(page)).toBeVisible()
  await press(page, 'reject-all')
  await expect(hook(page, 'reopen')).toBeVisible()
  expect(modules()).toEqual(['/samtykke/samtykke.wasm'])
  await page.goto('/form')
  await expect(page.locator('samtykke-consent input')).toBeVisible()
  expect(modules()).toEqual(['/samtykke/samtykke.wasm', '/samtykke/samtykke.wasm'])
})

test.describe('asking', () => {
  const question = (reader: string): string => {
    if (reader === 'first') throw trap()
    return reader
  }

  test('two questions that meet the same trap begin one whole module', async () => {
    let begun = 0
    const ask = asker(Promise.resolve('first'), async () => `whole ${++begun}`)
    expect(await Promise.all([ask(question), ask(question)])).toEqual(['whole 1', 'whole 1'])
  })

  test('a whole module that does not come is fetched again', async () => {
    let tries = 0
    const ask = asker(Promise.resolve('first'), async () => {
      if (++tries === 1) throw new Error('offline')
      return 'whole'
    })
    await expect(ask(question)).rejects.toThrow('offline')
    expect(await ask(question)).toBe('whole')
  })

  test('a trap of the whole module is told, and what is no trap goes by', async () => {
    const ask = asker(Promise.reject<string>(trap()), async () => 'whole')
    await expect(
      ask(() => {
        throw trap()
      }),
    ).rejects.toMatchObject({ code: 'wasm' })
    await expect(
      ask(() => {
        throw new Error('unlawful')
      }),
    ).rejects.toThrow('unlawful')
    await expect(asker(Promise.resolve('first'))(question)).rejects.toMatchObject({ code: 'wasm' })
  })
})
