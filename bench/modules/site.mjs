// The same site for everybody: four purposes, twelve services (or more) with two cookies each, the same texts. Each module gets it in its
// own words.

export const purposes = [
  { id: 'preferences', title: 'Indstillinger', text: 'Vi husker den stelstørrelse og de filtre, du har valgt, til dit næste besøg.' },
  { id: 'statistics', title: 'Statistik', text: 'Vi tæller, hvor mange der besøger siderne, og hvilke sider de læser.' },
  { id: 'marketing', title: 'Markedsføring', text: 'Vi viser dig annoncer for vores egne cykler på Facebook og Instagram.' },
]

export const text = {
  title: 'Må vi bruge oplysninger fra din enhed?',
  intro: 'Nordlys Cykler ApS beder om dit samtykke til at gemme og læse oplysninger på din enhed. Du vælger selv til hvad. Du kan altid trække dit samtykke tilbage.',
  accept: 'Accepter alle',
  reject: 'Afvis alle',
  more: 'Vælg formål',
  save: 'Gem mine valg',
  close: 'Luk',
  privacy: 'Privatlivspolitik',
}

/** `count` services (a multiple of three), as many for each purpose. */
export const servicesFor = (count) =>
  purposes.flatMap(({ id }) =>
    Array.from({ length: count / purposes.length }, (_, i) => i + 1).map((n) => ({
      id: `${id}-${n}`,
      name: `Tjeneste ${n} til ${id}`,
      purpose: id,
      cookies: [`_${id}_${n}`, `_${id}_${n}_id`],
    })),
  )

/** An ordinary page: some text, no picture, so that nothing else takes the line. */
export const page = ({ head = '', top = '', tail = '' }, body = '') =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8">${head}<meta name="viewport" content="width=device-width, initial-scale=1"><title>Cykler</title></head><body>${top}<main><h1>Cykler, der holder til vinteren</h1>${'<p>Vi bygger og reparerer cykler i Odense. Kom forbi værkstedet på havnen, eller bestil hjem.</p>'.repeat(12)}</main>${body}${tail}</body></html>`
