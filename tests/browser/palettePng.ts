import { crc32, deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const MOST_COLOURS = 256
/** Red, green, blue: what a browser writes for a page without transparency. */
const BYTES = 3
/** How far red, green and blue lie to the left in a colour. */
const CHANNELS = [16, 8, 0] as const

/** A picture in true colour as one with a palette of 256: a third of the bytes, and of a map nothing to be seen. */
export function palettePng(png: Buffer): Buffer {
  const { width, height, pixels } = decode(png)
  const uses = new Map<number, number>()
  for (let at = 0; at < pixels.length; at += BYTES) {
    const colour = pixels.readUIntBE(at, BYTES)
    uses.set(colour, (uses.get(colour) ?? 0) + 1)
  }
  const { palette, indexOf } = reduce(uses)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const colour = pixels.readUIntBE((y * width + x) * BYTES, BYTES)
      rows[y * (width + 1) + 1 + x] = indexOf.get(colour) ?? 0
    }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3], 8)
  const colours = Buffer.alloc(palette.length * BYTES)
  palette.forEach((colour, index) => colours.writeUIntBE(colour, index * BYTES, BYTES))
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Median cut: the box of colours that matters most is halved until there are enough; its most used colour stands for it. */
function reduce(uses: Map<number, number>) {
  const boxes: number[][] = [[...uses.keys()]]
  const weigh = (box: number[]) =>
    box.length < 2
      ? 0
      : widest(box).range * Math.sqrt(box.reduce((sum, colour) => sum + (uses.get(colour) ?? 0), 0))
  const weights = boxes.map(weigh)
  while (boxes.length < MOST_COLOURS) {
    const heaviest = weights.indexOf(Math.max(...weights))
    const box = boxes[heaviest]
    if (box === undefined || box.length < 2) break
    const { shift } = widest(box)
    box.sort((a, b) => ((a >> shift) & 255) - ((b >> shift) & 255))
    const halves = [box.slice(0, box.length >> 1), box.slice(box.length >> 1)]
    boxes.splice(heaviest, 1, ...halves)
    weights.splice(heaviest, 1, ...halves.map(weigh))
  }
  const palette = boxes.map((box) =>
    box.reduce((best, colour) => ((uses.get(colour) ?? 0) > (uses.get(best) ?? 0) ? colour : best)),
  )
  // Another box may hold a closer one than the own.
  const indexOf = new Map([...uses.keys()].map((colour) => [colour, nearest(palette, colour)]))
  return { palette, indexOf }
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0
  let least = Infinity
  palette.forEach((other, index) => {
    const distance = CHANNELS.reduce<number>((sum, shift) => {
      const step = ((other >> shift) & 255) - ((colour >> shift) & 255)
      return sum + step * step
    }, 0)
    if (distance < least) [least, best] = [distance, index]
  })
  return best
}

/** The channel on which the colours lie furthest apart, as the bits to shift, and how far. */
function widest(colours: number[]): { shift: number; range: number } {
  const ranges = CHANNELS.map((shift) => {
    let least = 255
    let most = 0
    for (const colour of colours) {
      const value = (colour >> shift) & 255
      if (value < least) least = value
      if (value > most) most = value
    }
    return { shift, range: most - least }
  })
  return ranges.reduce((best, each) => (each.range > best.range ? each : best))
}

function decode(png: Buffer): { width: number; height: number; pixels: Buffer } {
  const parts = new Map<string, Buffer[]>()
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at)
    const type = png.toString('latin1', at + 4, at + 8)
    parts.set(type, [...(parts.get(type) ?? []), png.subarray(at + 8, at + 8 + length)])
    at += 12 + length
  }
  const header = parts.get('IHDR')?.[0]
  if (header === undefined || header[8] !== 8 || header[9] !== 2 || header[12] !== 0)
    throw new Error('Only pictures of 8 bits a channel, without transparency, not interlaced')
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const rows = inflateSync(Buffer.concat(parts.get('IDAT') ?? []))
  return { width, height, pixels: unfilter(rows, width * BYTES, height) }
}

/** Each byte is told as its difference from a guess made of those left, above, and above left (PNG specification, 9). */
function unfilter(rows: Buffer, stride: number, height: number): Buffer {
  const pixels = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (stride + 1)]
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x
      const left = x < BYTES ? 0 : (pixels[at - BYTES] ?? 0)
      const above = y === 0 ? 0 : (pixels[at - stride] ?? 0)
      const corner = x < BYTES || y === 0 ? 0 : (pixels[at - stride - BYTES] ?? 0)
      const guesses = [0, left, above, (left + above) >> 1, paeth(left, above, corner)]
      pixels[at] = (rows[y * (stride + 1) + 1 + x] ?? 0) + (guesses[filter ?? 0] ?? 0)
    }
  }
  return pixels
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner
  const toLeft = Math.abs(guess - left)
  const toAbove = Math.abs(guess - above)
  const toCorner = Math.abs(guess - corner)
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
