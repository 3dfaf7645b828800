/** A part of the page as lines of SVG, in px from its own upper left corner. */
export interface Drawing {
  width: number
  height: number
  svg: string
}

/** What is for the hand or the ear, not for a picture. */
const LEFT_OUT =
  '.visually-hidden, .map-controls, .map-zoom, .map-tooltip, .map-list, .map-foot button, .map-legend-button, .map-legend-open, .measure-choice, .chart-head, .chart-foot, .side-choice, .chart-link, .time-handle, .matrix-end, script, style'

/**
 * Draws an element as it stands on the screen, in light colours on white: boxes, text line by line, and drawings with their
 * styles written into them. Nothing is painted meanwhile.
 */
export function drawElement(root: HTMLElement): Drawing {
  const restore = turnLight()
  const scrolled = [...ancestorsAnd(root)].map((element) => ({
    element,
    left: element.scrollLeft,
    top: element.scrollTop,
  }))
  for (const { element } of scrolled) element.scrollTo({ left: 0, top: 0, behavior: 'instant' })
  try {
    const { left, top, width, bottom } = root.getBoundingClientRect()
    const pen: Pen = { left, top, parts: [] }
    drawNode(root, pen)
    // What only a picture has may stand below what it belongs to.
    const below = [...root.querySelectorAll('.only-picture')].map(
      (element) => element.getBoundingClientRect().bottom,
    )
    const height = Math.max(bottom, ...below) - top
    return { width: Math.ceil(width), height: Math.ceil(height), svg: pen.parts.join('\n') }
  } finally {
    for (const { element, left, top } of scrolled) {
      element.scrollTo({ left, top, behavior: 'instant' })
    }
    restore()
  }
}

/** Text as XML. */
export function escapeXml(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // Control characters that XML does not allow.
      .replace(/[^\P{Cc}\t\n\r]/gu, '')
  )
}

interface Pen {
  /** The corner of the picture on the screen. */
  left: number
  top: number
  parts: string[]
}

function turnLight(): () => void {
  const root = document.documentElement
  const theme = root.dataset['theme']
  // Not a style element: the page's policy forbids those. A colour on its way to another would be drawn as it was.
  const still = new CSSStyleSheet()
  still.replaceSync(`* { transition: none !important; animation: none !important }
    ${LEFT_OUT} { display: none !important }
    .only-picture { display: block !important }`)
  document.adoptedStyleSheets.push(still)
  root.dataset['theme'] = 'light'
  for (const name of ['--sea', '--page']) root.style.setProperty(name, '#ffffff')
  return function restore() {
    for (const name of ['--sea', '--page']) root.style.removeProperty(name)
    if (theme === undefined) delete root.dataset['theme']
    else root.dataset['theme'] = theme
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== still)
  }
}

function* ancestorsAnd(element: HTMLElement): Generator<HTMLElement> {
  for (let at: HTMLElement | null = element; at !== null; at = at.parentElement) yield at
}

function drawNode(element: Element, pen: Pen): void {
  const style = getComputedStyle(element)
  if (element.matches(LEFT_OUT) || style.display === 'none' || style.visibility === 'hidden') return
  if (Number(style.opacity) === 0) return
  if (element instanceof SVGSVGElement) {
    drawSvg(element, pen)
    return
  }
  if (!(element instanceof HTMLElement)) return
  const matrix = new DOMMatrixReadOnly(style.transform === 'none' ? '' : style.transform)
  if (matrix.b !== 0 || matrix.c !== 0) {
    drawTurned(element, matrix, style.transformOrigin, pen)
    return
  }
  drawBox(element.getBoundingClientRect(), style, pen)
  const isCut = style.overflowX === 'hidden' && element.scrollWidth > element.clientWidth
  if (isCut) pen.parts.push(openWindow(element.getBoundingClientRect(), pen))
  for (const child of element.childNodes) {
    if (child instanceof Element) drawNode(child, pen)
    else if (child instanceof Text) drawText(child, style, pen)
  }
  if (isCut) pen.parts.push('</svg>')
}

/** A drawing within the drawing: what reaches out of it is not seen. */
function openWindow({ left, top, width, height }: DOMRect, pen: Pen): string {
  const [x, y, w, h] = [left - pen.left, top - pen.top, width, height].map(short)
  return `<svg x="${x}" y="${y}" width="${w}" height="${h}" viewBox="${x} ${y} ${w} ${h}">`
}

/** Draws an element that stands askew as if it stood straight, and turns the drawing. */
function drawTurned(element: HTMLElement, matrix: DOMMatrixReadOnly, origin: string, pen: Pen) {
  const before = element.style.transform
  element.style.transform = 'none'
  const { left, top } = element.getBoundingClientRect()
  const [x = 0, y = 0] = origin.split(' ').map(Number.parseFloat)
  const [atX, atY] = [left - pen.left + x, top - pen.top + y]
  const { a, b, c, d, e, f } = matrix
  const numbers = [a, b, c, d, e, f].map(short).join(' ')
  pen.parts.push(
    `<g transform="translate(${short(atX)} ${short(atY)}) matrix(${numbers}) translate(${short(-atX)} ${short(-atY)})">`,
  )
  drawNode(element, pen)
  pen.parts.push('</g>')
  element.style.transform = before
}

function drawBox({ left, top, width, height }: DOMRect, style: CSSStyleDeclaration, pen: Pen) {
  if (width === 0 || height === 0) return
  const [x, y] = [left - pen.left, top - pen.top]
  const radius = Number.parseFloat(style.borderTopLeftRadius) || 0
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
    const px = Number.parseFloat(thickness)
    if (px === 0 || kind === 'none' || isClear(colour)) continue
    const dashes =
      kind === 'dotted' || kind === 'dashed' ? ` stroke-dasharray="${px} ${px * 2}"` : ''
    pen.parts.push(
      `<line x1="${short(x1)}" y1="${short(y1)}" x2="${short(x2)}" y2="${short(y2)}" stroke="${colour}" stroke-width="${px}"${dashes}/>`,
    )
  }
}

const isClear = (colour: string) => colour === 'transparent' || /^rgba\(.*, 0\)$/u.test(colour)

/** A run of text, line by line as it is broken on the screen. */
function drawText(node: Text, style: CSSStyleDeclaration, pen: Pen) {
  if (node.data.trim() === '') return
  const upright = style.writingMode.startsWith('vertical')
  const font = fontOf(style)
  const { ascent, descent } = measureFont(font)
  for (const { text, rect } of linesOf(node, upright)) {
    if (text.trim() === '') continue
    const [x, y] = [rect.left - pen.left, rect.top - pen.top]
    const baseline = y + (rect.height - ascent - descent) / 2 + ascent
    const size = Number.parseFloat(style.fontSize)
    const place = upright
      ? `x="${short(x + rect.width / 2 - size / 2)}" y="${short(y + rect.height / 2 + size * 0.38)}"`
      : `x="${short(x)}" y="${short(baseline)}" textLength="${short(rect.width)}" lengthAdjust="spacingAndGlyphs"`
    pen.parts.push(
      `<text ${place} fill="${style.color}" font-family="${escapeXml(style.fontFamily)}" font-size="${size}" font-weight="${style.fontWeight}" font-style="${style.fontStyle}" xml:space="preserve">${escapeXml(text)}</text>`,
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

const fontOf = (style: CSSStyleDeclaration) =>
  `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`

function measureFont(font: string): { ascent: number; descent: number } {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) return { ascent: 10, descent: 3 }
  context.font = font
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText('x')
  return { ascent: fontBoundingBoxAscent, descent: fontBoundingBoxDescent }
}

/** What of a style a drawing needs by itself, without our style sheets. */
const SVG_STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'vector-effect',
  'text-anchor',
  'dominant-baseline',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
] as const

function drawSvg(svg: SVGSVGElement, pen: Pen) {
  const matrix = svg.getScreenCTM()
  if (matrix === null) return
  const { a, b, c, d, e, f } = matrix
  const numbers = [a, b, c, d, e - pen.left, f - pen.top].map(short).join(' ')
  pen.parts.push(`<g transform="matrix(${numbers})">`)
  for (const child of svg.children) drawShape(child, pen)
  pen.parts.push('</g>')
}

function drawShape(element: Element, pen: Pen) {
  const style = getComputedStyle(element)
  const isDefinition = element.closest('defs') !== null
  if (!isDefinition && (style.display === 'none' || style.visibility === 'hidden')) return
  const attributes = [...element.attributes]
    .filter(({ name }) => !/^(?:class|style|on|aria|data|tabindex|role|transform$)/u.test(name))
    .filter(({ name }) => !(SVG_STYLES as readonly string[]).includes(name))
    .map(({ name, value }) => `${name}="${escapeXml(value)}"`)
  const styles = SVG_STYLES.map((name) => [name, style.getPropertyValue(name)] as const)
    .filter(([name, value]) => value !== '' && value !== DEFAULTS[name])
    .map(([name, value]) => `${name}="${escapeXml(value)}"`)
  const turned = style.transform === 'none' ? [] : [`transform="${flat(style.transform)}"`]
  pen.parts.push(`<${[element.tagName, ...attributes, ...styles, ...turned].join(' ')}>`)
  for (const child of element.childNodes) {
    if (child instanceof Element) drawShape(child, pen)
    else if (child instanceof Text) pen.parts.push(escapeXml(child.data))
  }
  pen.parts.push(`</${element.tagName}>`)
}

const DEFAULTS: Partial<Record<(typeof SVG_STYLES)[number], string>> = {
  'fill-opacity': '1',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
  'paint-order': 'normal',
  'vector-effect': 'none',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  'font-style': 'normal',
}

/** A transformation of the style sheet as an attribute, which knows two dimensions only. */
function flat(transform: string): string {
  const { a, b, c, d, e, f } = new DOMMatrixReadOnly(transform)
  return `matrix(${[a, b, c, d, e, f].join(' ')})`
}

const short = (value: number) => String(Math.round(value * 100) / 100)
