/** What draws: lines of SVG, and where the picture begins. */
export interface Pen {
  /** The corner of the picture on the screen. */
  left: number
  top: number
  parts: string[]
}

/** A number as a drawing has it, to a hundredth. */
export const short = (value: number) => String(Math.round(value * 100) / 100)

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
