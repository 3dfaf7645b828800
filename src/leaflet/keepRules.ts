/** Comments, and rules with their selectors; of a rule within another the inner one. */
const COMMENT = /\/\*.*?\*\//gsu
const RULE = /([^{}@]+)\{([^{}]*)\}/gu
const EMPTY = /@[^{}]+\{\s*\}/gu

/** A style sheet without the selectors that have one of the classes `unwanted`, and the rules that are left without any. */
export function keepRules(css: string, unwanted: RegExp): string {
  return css
    .replace(COMMENT, '')
    .replace(RULE, (_, selectors: string, declarations: string) => {
      const kept = selectors
        .split(',')
        .map((selector) => selector.trim())
        .filter((selector) => !unwanted.test(selector))
      return kept.length === 0 ? '' : `${kept.join(', ')} {${declarations}}\n`
    })
    .replace(EMPTY, '')
}
