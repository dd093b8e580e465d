// What a PDF of the browser's has: its page tree counts the pages, its tags tell the rows of tables.
export function printed(pdf: Buffer): { pages: number; rows: number } {
  const text = pdf.toString('latin1')
  const counts = [...text.matchAll(/\/Type\s*\/Pages[^>]*?\/Count (\d+)|\/Count (\d+)[^>]*?\/Type\s*\/Pages/g)]
  return { pages: Math.max(...counts.map((match) => Number(match[1] ?? match[2]))), rows: text.split(/\/S\s*\/TR\b/).length - 1 }
}
