// A font whose every letter is the same block: texts wrap, and pictures look, alike on every machine.

const unitsPerEm = 1000
const advance = 540
/** Left, bottom, right, top of the block. */
const block = [40, 0, 500, 520] as const
const [ascent, descent] = [800, 200]

/** A TrueType font of three glyphs: what is missing, a space, and the block. */
export function blocks(): Buffer {
  const tables: [tag: string, bytes: Buffer][] = [
    ['OS/2', os2()],
    ['cmap', cmap()],
    ['glyf', Buffer.concat([glyph(), glyph()])],
    ['head', bytes([0x00010000, 4], [0x00010000, 4], [0, 4], [0x5f0f3cf5, 4], [0, 2], [unitsPerEm, 2], [0, 8], [0, 8], ...block.map((value): Field => [value, 2]), [0, 2], [8, 2], [2, 2], [1, 2], [0, 2])],
    ['hhea', bytes([0x00010000, 4], [ascent, 2], [-descent, 2], [0, 2], [advance, 2], [0, 2], [0, 2], [block[2], 2], [1, 2], [0, 4], [0, 8], [0, 2], [3, 2])],
    ['hmtx', bytes([advance, 2], [block[0], 2], [advance, 2], [0, 2], [advance, 2], [block[0], 2])],
    ['loca', bytes([0, 4], [glyph().length, 4], [glyph().length, 4], [glyph().length * 2, 4])],
    ['maxp', bytes([0x00010000, 4], [3, 2], [4, 2], [1, 2], [0, 4], [2, 2], [0, 16])],
    ['name', bytes([0, 2], [0, 2], [6, 2])],
    ['post', bytes([0x00030000, 4], [0, 4], [0, 4], [0, 4], [0, 16])],
  ]
  let offset = 12 + tables.length * 16
  const directory = tables.map(([tag, { length }]) => {
    const entry = Buffer.concat([Buffer.from(tag), bytes([0, 4], [offset, 4], [length, 4])])
    offset += Math.ceil(length / 4) * 4
    return entry
  })
  const padded = tables.map(([, table]) => Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]))
  return Buffer.concat([bytes([0x00010000, 4], [tables.length, 2], [128, 2], [3, 2], [32, 2]), ...directory, ...padded])
}

/** A number, and how many bytes it takes. */
type Field = readonly [value: number, size: number]

function bytes(...fields: Field[]): Buffer {
  return Buffer.concat(
    fields.map(([value, size]) => {
      const field = Buffer.alloc(size)
      if (size <= 4) field.writeUIntBE(value < 0 ? value + 2 ** (size * 8) : value, 0, size)
      return field
    }),
  )
}

/** One contour of four points. */
function glyph(): Buffer {
  const [left, bottom, right, top] = block
  const flags = [1, 1, 1, 1].map((flag): Field => [flag, 1])
  const steps = [left, 0, right - left, 0, bottom, top - bottom, 0, bottom - top].map((step): Field => [step, 2])
  return bytes([1, 2], ...block.map((value): Field => [value, 2]), [3, 2], [0, 2], ...flags, ...steps)
}

/** Every letter that the texts may have is the block; spaces are empty. */
function cmap(): Buffer {
  const spaces = [0x20, 0xa0]
  const letters = [[0x21, 0x24f], [0x2010, 0x203a], [0x2190, 0x25ff]].flatMap(([from, to]) => Array.from({ length: to! - from! + 1 }, (_, index) => from! + index))
  const groups = [...new Set([...spaces, ...letters])].sort((one, other) => one - other).map((code) => bytes([code, 4], [code, 4], [spaces.includes(code) ? 1 : 2, 4]))
  const head = bytes([12, 2], [0, 2], [16 + groups.length * 12, 4], [0, 4], [groups.length, 4])
  return Buffer.concat([bytes([0, 2], [1, 2], [3, 2], [10, 2], [12, 4]), head, ...groups])
}

function os2(): Buffer {
  const table = Buffer.alloc(96)
  table.writeUInt16BE(4, 0)
  table.writeInt16BE(advance, 2)
  table.writeUInt16BE(400, 4)
  table.writeUInt16BE(5, 6)
  table.writeUInt16BE(0x40, 62)
  table.writeUInt16BE(0x20, 64)
  table.writeUInt16BE(0xffff, 66)
  table.writeInt16BE(ascent, 68)
  table.writeInt16BE(-descent, 70)
  table.writeUInt16BE(ascent, 74)
  table.writeUInt16BE(descent, 76)
  table.writeInt16BE(block[3], 86)
  table.writeInt16BE(700, 88)
  return table
}
