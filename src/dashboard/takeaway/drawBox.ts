import { short, type Pen } from './pen.ts'

/** Ground and borders of a box that is drawn so many times as large as its style says. */
export function drawBox(
  { left, top, width, height }: DOMRect,
  style: CSSStyleDeclaration,
  enlargement: number,
  pen: Pen,
) {
  if (width === 0 || height === 0) return
  const [x, y] = [left - pen.left, top - pen.top]
  const radius = (Number.parseFloat(style.borderTopLeftRadius) || 0) * enlargement
  if (!isClear(style.backgroundColor)) {
    pen.parts.push(
      `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" rx="${radius}" fill="${style.backgroundColor}"/>`,
    )
  }
  const sides = [
    [style.borderTopWidth, style.borderTopStyle, style.borderTopColor, [x, y, x + width, y]],
    [
      style.borderRightWidth,
      style.borderRightStyle,
      style.borderRightColor,
      [x + width, y, x + width, y + height],
    ],
    [
      style.borderBottomWidth,
      style.borderBottomStyle,
      style.borderBottomColor,
      [x, y + height, x + width, y + height],
    ],
    [style.borderLeftWidth, style.borderLeftStyle, style.borderLeftColor, [x, y, x, y + height]],
  ] as const
  for (const [thickness, kind, colour, [x1, y1, x2, y2]] of sides) {
    const px = Number.parseFloat(thickness) * enlargement
    if (px === 0 || kind === 'none' || isClear(colour)) continue
    const dashes =
      kind === 'dotted' || kind === 'dashed' ? ` stroke-dasharray="${px} ${px * 2}"` : ''
    pen.parts.push(
      `<line x1="${short(x1)}" y1="${short(y1)}" x2="${short(x2)}" y2="${short(y2)}" stroke="${colour}" stroke-width="${px}"${dashes}/>`,
    )
  }
}

const isClear = (colour: string) => colour === 'transparent' || /^rgba\(.*, 0\)$/u.test(colour)
