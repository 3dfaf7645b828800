/** Width of a text in px, in the given CSS font. */
export function textWidth(text: string, font: string): number {
  const key = `${font}\n${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  const width = measure(text, font)
  widths.set(key, width)
  return width
}

const widths = new Map<string, number>()
let context: CanvasRenderingContext2D | null = null

function measure(text: string, font: string): number {
  context ??= document.createElement('canvas').getContext('2d')
  if (context === null) throw new Error('This browser has no canvas to measure text with')
  context.font = font
  return context.measureText(text).width
}
