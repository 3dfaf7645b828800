import { escapeXml, short, type Pen } from './pen.ts'

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

/** A drawing of the page, with its styles written into it. */
export function drawSvg(svg: SVGSVGElement, pen: Pen) {
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
