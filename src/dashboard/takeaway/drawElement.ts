import { enlargementOf } from '../letterScale.ts'
import { drawBox } from './drawBox.ts'
import { drawSvg } from './drawSvg.ts'
import { drawText } from './drawText.ts'
import { short, type Pen } from './pen.ts'

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
  const enlargement = enlargementOf(element)
  drawBox(element.getBoundingClientRect(), style, enlargement, pen)
  const isCut = style.overflowX === 'hidden' && element.scrollWidth > element.clientWidth
  if (isCut) pen.parts.push(openWindow(element.getBoundingClientRect(), pen))
  for (const child of element.childNodes) {
    if (child instanceof Element) drawNode(child, pen)
    else if (child instanceof Text) drawText(child, style, enlargement, pen)
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
