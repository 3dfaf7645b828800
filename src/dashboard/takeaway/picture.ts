import type { Drawing } from './drawElement.ts'
import { escapeXml } from './pen.ts'

/** What stands around a drawing, so that it can be understood alone. */
export interface PictureTexts {
  title: string
  /** Filters and the like, below the title; a line each. */
  lines: readonly string[]
  /** Source, version and address, at the foot. */
  foot: readonly string[]
}

const SANS =
  'system-ui, Segoe UI, Roboto, PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif'
const SERIF = 'Georgia, Noto Serif, Songti SC, Noto Serif CJK SC, serif'
const MARGIN = 24
const LEAST_WIDTH = 520

/** The drawing with title, filters and source, as one SVG on white. */
export function framePicture(drawing: Drawing, texts: PictureTexts): string {
  const width = Math.max(LEAST_WIDTH, drawing.width) + 2 * MARGIN
  const room = width - 2 * MARGIN
  const title = wrapText(texts.title, room, 10.5)
  const lines = texts.lines.flatMap((line) => wrapText(line, room, 6.4))
  const foot = texts.foot.flatMap((line) => wrapText(line, room, 6))
  const top = MARGIN + title.length * 26 + lines.length * 17 + 14
  const height = top + drawing.height + 20 + foot.length * 16 + MARGIN - 8
  const write = (text: string, y: number, style: string) =>
    `<text x="${MARGIN}" y="${y}" ${style}>${escapeXml(text)}</text>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title>${escapeXml(texts.title)}</title>
<rect width="${width}" height="${height}" fill="#ffffff"/>
${title.map((line, at) => write(line, MARGIN + 18 + at * 26, `font-family="${SERIF}" font-size="20" font-weight="600" fill="#16202a"`)).join('\n')}
${lines.map((line, at) => write(line, MARGIN + title.length * 26 + 12 + at * 17, `font-family="${SANS}" font-size="12" fill="#51606d"`)).join('\n')}
<svg x="${MARGIN}" y="${top}" width="${drawing.width}" height="${drawing.height}" viewBox="0 0 ${drawing.width} ${drawing.height}">
${drawing.svg}
</svg>
${foot.map((line, at) => write(line, top + drawing.height + 28 + at * 16, `font-family="${SANS}" font-size="11" fill="#51606d"`)).join('\n')}
</svg>
`
}

/** A text in lines of so many px, by the mean width of a Latin letter; a Chinese character takes two. */
export function wrapText(text: string, room: number, letter: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of text.match(
    /[\p{Script=Han}，。、：；（）]|[^\s\p{Script=Han}，。、：；（）]+\s*|\s+/gu,
  ) ?? []) {
    for (const part of piece.match(/.{1,60}/gu) ?? []) {
      const width = widthOf(part, letter)
      if (used > 0 && used + widthOf(part.trimEnd(), letter) > room) {
        lines.push(line.trimEnd())
        line = ''
        used = 0
      }
      line += part
      used += width
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}

function widthOf(text: string, letter: number): number {
  return [...text].reduce((sum, each) => sum + (/\p{Script=Han}/u.test(each) ? 2 : 1), 0) * letter
}

/** Most pixels that browsers draw at once. */
const MOST_PIXELS = 50_000_000

/** The picture as PNG, two pixels for one where that is not too many. */
export async function toPng(svg: string): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const scale = Math.min(2, Math.sqrt(MOST_PIXELS / (image.width * image.height)))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.width * scale)
  canvas.height = Math.round(image.height * scale)
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('canvas: no context to draw in')
  context.scale(scale, scale)
  context.drawImage(image, 0, 0)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('canvas: no PNG came of it'))
      else resolve(blob)
    }, 'image/png')
  })
}
