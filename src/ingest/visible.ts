/**
 * A text in which every character does no more than stand there: a terminal would clear itself, change colours or turn the writing round
 * at others. Each that is not seen is shown as one that is, so that no offset moves: `\\n` is `␊`, a bidi control `�`.
 */
export const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, (hidden) => {
    const code = hidden.charCodeAt(0)
    if (code < 0x20) return String.fromCharCode(0x2400 + code)
    return code === 0x7f ? '\u2421' : '\uFFFD'
  })

/** The same of every text in a value, but for the line breaks and tabs of a document. */
export function visibleThroughout<T>(value: T): T {
  if (typeof value === 'string') return value.replace(/[^\n\t]+/gu, visible) as T
  if (Array.isArray(value)) return value.map((each: unknown) => visibleThroughout(each)) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, each]) => [
    key,
    visibleThroughout<unknown>(each),
  ])
  return Object.fromEntries(entries) as T
}
