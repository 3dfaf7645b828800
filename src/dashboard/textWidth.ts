/** Width of a text in px, so that columns can be shared out before anything is drawn. Measured where the browser can, else estimated. */
export function textWidth(text: string, fontSize: number, weight: 400 | 600 = 400): number {
  if (text === '') return 0
  const context = measuringContext()
  if (context === null) return estimatedWidth(text, fontSize)
  context.font = `${weight} ${fontSize}px ${fontFamily()}`
  return Math.ceil(context.measureText(text).width) + 1
}

/** By kinds of sign, a little generous: `Gansu` at 13 px is 39. */
export function estimatedWidth(text: string, fontSize: number): number {
  return Math.ceil([...text].reduce((width, sign) => width + emOf(sign), 0) * fontSize)
}

let context: OffscreenCanvasRenderingContext2D | null | undefined
let family: string | undefined

function measuringContext(): OffscreenCanvasRenderingContext2D | null {
  context ??=
    typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d')
  return context
}

function fontFamily(): string {
  family ??= getComputedStyle(document.body).fontFamily || 'sans-serif'
  return family
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u
const NARROW = /[\s.,:;'’·|()iIljtfr]/u

/** Advance of a sign in a usual sans, in units of the font size. */
function emOf(sign: string): number {
  if (WIDE.test(sign)) return 1
  if (NARROW.test(sign)) return 0.34
  if (/[mwMW%—]/u.test(sign)) return 0.88
  return /\p{Lu}|\p{N}|[+\u2212–≈]/u.test(sign) ? 0.64 : 0.57
}
