// What the audit says, and where that is written. Where no law says it, there is no citation but the standard, or none at all.

export type Check = 'parity' | 'visible' | 'withdraw' | 'contrast' | 'target' | 'focus' | 'enlarged'

export interface Citation {
  text: string
  url?: string
}

interface Text {
  name: string
  message: (what: string) => string
  why: string
  fix: string
}

const da: Record<Check, Text> = {
  parity: {
    name: 'Ja og nej er lige stærke',
    message: (what) => `At sige nej ser ikke ud som at sige ja: ${what}`,
    why: 'Et nej, der er sværere at se eller nå end et ja, presser dig til at sige ja.',
    fix: 'Giv begge knapper samme stil, eller fjern din egen.',
  },
  visible: {
    name: 'Knapperne kan ses uden at rulle',
    message: (what) => `Knappen »${what}« kan ikke ses uden at rulle, eller noget dækker den.`,
    why: 'Et valg, som ikke kan ses, er ikke let at træffe.',
    fix: 'Giv dialogen plads, og lad intet ligge over den.',
  },
  withdraw: {
    name: 'Du kan trække dit ja tilbage',
    message: () => 'Der er ingen knap til at ændre eller trække valget tilbage.',
    why: 'Det skal være lige så let at trække et samtykke tilbage som at give det.',
    fix: 'Lad knappen blive på siden. Skjul den ikke i din egen stil.',
  },
  contrast: {
    name: 'Tekst kan læses',
    message: (what) => `Tekst har for lidt kontrast: ${what}`,
    why: 'Tekst med lav kontrast kan mange ikke læse.',
    fix: 'Vælg en mørkere eller lysere farve.',
  },
  target: {
    name: 'Knapper er store nok',
    message: (what) => `Et felt er lille at ramme: ${what}`,
    why: 'Små felter er svære at ramme med en finger. 24 × 24 px er standardens mål, 44 × 44 px er vores eget valg.',
    fix: 'Gør feltet mindst 44 px højt og bredt.',
  },
  focus: {
    name: 'Fokus kan ses',
    message: (what) => `Fokus kan ikke ses på »${what}«.`,
    why: 'Den, der bruger tastatur, skal kunne se, hvor fokus er.',
    fix: 'Fjern ikke omridset ved :focus-visible.',
  },
  enlarged: {
    name: 'Teksten kan blive dobbelt så stor',
    message: (what) => `Ved 200 % bliver noget skåret af: ${what}`,
    why: 'Den, der gør teksten større, skal have hele teksten.',
    fix: 'Giv ikke felter en fast højde eller bredde.',
  },
}

const en: Record<Check, Text> = {
  parity: {
    name: 'Yes and no are equally strong',
    message: (what) => `Saying no does not look like saying yes: ${what}`,
    why: 'A no that is harder to see or reach than a yes pushes people to say yes.',
    fix: 'Give both buttons the same style, or take your own away.',
  },
  visible: {
    name: 'The buttons are seen without scrolling',
    message: (what) => `The button “${what}” is not seen without scrolling, or something covers it.`,
    why: 'A choice that cannot be seen is not easy to make.',
    fix: 'Give the dialog room, and let nothing lie over it.',
  },
  withdraw: {
    name: 'A yes can be taken back',
    message: () => 'There is no control to change or withdraw the choice.',
    why: 'Withdrawing a consent must be as easy as giving it.',
    fix: 'Leave the control on the page. Do not hide it in your own style.',
  },
  contrast: {
    name: 'Text can be read',
    message: (what) => `Text has too little contrast: ${what}`,
    why: 'Many people cannot read text with low contrast.',
    fix: 'Choose a darker or lighter colour.',
  },
  target: {
    name: 'Targets are large enough',
    message: (what) => `A target is small: ${what}`,
    why: 'Small targets are hard to hit with a finger. 24 × 24 px is what the standard asks for, 44 × 44 px is our own choice.',
    fix: 'Make it at least 44 px high and wide.',
  },
  focus: {
    name: 'The focus is visible',
    message: (what) => `The focus is not visible on “${what}”.`,
    why: 'People who use a keyboard must see where they are.',
    fix: 'Do not take the outline away at :focus-visible.',
  },
  enlarged: {
    name: 'Text can be twice as large',
    message: (what) => `At 200% something is cut off: ${what}`,
    why: 'People who enlarge the text must get all of it.',
    fix: 'Give nothing a fixed height or width.',
  },
}

export const words = { da, en }

const order: Record<'da' | 'en', Citation> = {
  da: { text: 'cookiebekendtgørelsens § 3, stk. 2, nr. 4', url: 'https://www.retsinformation.dk/eli/lta/2011/1148' },
  en: { text: 'section 3(2)(4) of the Danish Cookie Order', url: 'https://www.retsinformation.dk/eli/lta/2011/1148' },
}
const gdpr: Record<'da' | 'en', Citation> = {
  da: { text: 'databeskyttelsesforordningens artikel 7, stk. 3', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
  en: { text: 'Article 7(3) GDPR', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
}
const taskforce: Record<'da' | 'en', Citation> = {
  da: { text: "EDPB's rapport fra Cookie Banner Taskforce af 17. januar 2023" },
  en: { text: 'EDPB, report of the Cookie Banner Taskforce, 17 January 2023' },
}
const wcag = (criterion: string): Record<'da' | 'en', Citation> => {
  const citation = { text: `WCAG 2.2, ${criterion}`, url: 'https://www.w3.org/TR/WCAG22/' }
  return { da: citation, en: citation }
}

const citations: Record<Check, Record<'da' | 'en', Citation>[]> = {
  parity: [order, taskforce],
  visible: [order],
  withdraw: [gdpr],
  contrast: [wcag('1.4.3')],
  target: [wcag('2.5.8')],
  focus: [wcag('2.4.7')],
  enlarged: [wcag('1.4.4')],
}

export const cited = (check: Check, language: 'da' | 'en'): Citation[] => citations[check].map((citation) => citation[language])
