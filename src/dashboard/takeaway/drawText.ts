import { escapeXml, short, type Pen } from './pen.ts'

/** A run of text, line by line as it is broken on the screen, where its element is drawn so many times as large as its style says. */
export function drawText(node: Text, style: CSSStyleDeclaration, enlargement: number, pen: Pen) {
  if (node.data.trim() === '') return
  const upright = style.writingMode.startsWith('vertical')
  const size = Number.parseFloat(style.fontSize) * enlargement
  const { ascent, descent } = measureFont(
    `${style.fontStyle} ${style.fontWeight} ${size}px ${style.fontFamily}`,
  )
  for (const { text, rect } of linesOf(node, upright)) {
    if (text.trim() === '') continue
    const [x, y] = [rect.left - pen.left, rect.top - pen.top]
    const baseline = y + (rect.height - ascent - descent) / 2 + ascent
    const place = upright
      ? `x="${short(x + rect.width / 2 - size / 2)}" y="${short(y + rect.height / 2 + size * 0.38)}"`
      : `x="${short(x)}" y="${short(baseline)}" textLength="${short(rect.width)}" lengthAdjust="spacingAndGlyphs"`
    pen.parts.push(
      `<text ${place} fill="${style.color}" font-family="${escapeXml(style.fontFamily)}" font-size="${short(size)}" font-weight="${style.fontWeight}" font-style="${style.fontStyle}" xml:space="preserve">${escapeXml(text)}</text>`,
    )
  }
}

interface Line {
  text: string
  rect: DOMRect
}

/** The lines of a text; where it runs downwards, each of its characters. */
function linesOf(node: Text, upright: boolean): Line[] {
  const range = document.createRange()
  const lines: (Line & { from: number })[] = []
  let at = 0
  for (const character of node.data) {
    range.setStart(node, at)
    range.setEnd(node, at + character.length)
    const rect = range.getBoundingClientRect()
    const last = lines.at(-1)
    const isSameLine =
      last !== undefined && !upright && Math.abs(rect.top - last.rect.top) < rect.height / 2
    if (rect.width > 0 || rect.height > 0) {
      if (isSameLine) {
        range.setStart(node, last.from)
        last.rect = range.getBoundingClientRect()
        last.text += character
      } else lines.push({ text: character, rect, from: at })
    }
    at += character.length
  }
  return lines.map(({ text, rect }) => ({
    text: text.replace(/\s+$/u, ' ').replaceAll('\n', ' '),
    rect,
  }))
}

function measureFont(font: string): { ascent: number; descent: number } {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) return { ascent: 10, descent: 3 }
  context.font = font
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText('x')
  return { ascent: fontBoundingBoxAscent, descent: fontBoundingBoxDescent }
}
