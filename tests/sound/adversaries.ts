import { RegExpParser } from '@eslint-community/regexpp'
import type { AST } from '@eslint-community/regexpp'

/** A text that goes on as it begins: `before`, then `again` as often as wanted, then `after`. */
export interface Adversary {
  before: string
  again: string
  after: string
}

/** Texts made of one pattern, so many of a long one. */
const MOST = 12
/** What no pattern of words ends in. */
const NEVER = '\u0001'

/**
 * Texts that send a careless pattern back and forth: of each of its repeats, what leads to it, then what it repeats, again and again, then
 * something that it cannot go on with; and the beginnings of its matches, so that each place is a place to try.
 */
export function adversariesOf(pattern: RegExp): Adversary[] {
  const tree = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(
    pattern.source,
    0,
    pattern.source.length,
    { unicode: pattern.flags.includes('u'), unicodeSets: pattern.flags.includes('v') },
  )
  const found: Adversary[] = []
  const add = (before: string, again: string) => {
    if (again === '') return
    for (const after of [NEVER, '']) found.push({ before, again, after })
  }
  for (const repeat of repeatsOf(tree)) {
    const [once, twice] = [exampleOf(repeat.element, 0), exampleOf(repeat.element, 1)]
    const before = leadTo(repeat)
    add(before, once)
    add('', before + once)
    add(before, once + twice)
  }
  for (const alternative of tree.alternatives.slice(0, 3)) {
    const whole = exampleOf(alternative, 0)
    add('', whole)
    add('', whole.slice(0, -1))
    add('', whole.slice(0, 1))
  }
  return spread(distinct(found), MOST)
}

/** As many as `most`, from all over the list. */
const spread = <T>(list: readonly T[], most: number): T[] =>
  list.length <= most
    ? [...list]
    : Array.from({ length: most }, (_none, at) => list[Math.floor((at * list.length) / most)] as T)

const distinct = (list: readonly Adversary[]): Adversary[] => [
  ...new Map(list.map((each) => [JSON.stringify(each), each])).values(),
]

/** Repeats that may go on for long. */
const LONG = 8

function repeatsOf(node: AST.Node): AST.Quantifier[] {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.flatMap(repeatsOf)
    case 'Assertion':
      return 'alternatives' in node ? node.alternatives.flatMap(repeatsOf) : []
    case 'Alternative':
      return node.elements.flatMap(repeatsOf)
    case 'Quantifier':
      return [...(node.max >= LONG ? [node] : []), ...repeatsOf(node.element)]
    default:
      return []
  }
}

/** A text that brings a match to the beginning of a part. */
function leadTo(node: AST.Node): string {
  const { parent } = node
  if (parent === null || parent.type === 'Pattern') return ''
  if (parent.type !== 'Alternative') return leadTo(parent)
  const at = parent.elements.findIndex((element) => element === node)
  const own = parent.elements.slice(0, at).map((element) => exampleOf(element, 0))
  return leadTo(parent) + own.join('')
}

/** A text that a part may match; `variant` chooses another where there are several. */
function exampleOf(node: AST.Node, variant: number): string {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup': {
      const { alternatives } = node
      const chosen = alternatives[Math.min(variant, alternatives.length - 1)]
      return chosen === undefined ? '' : exampleOf(chosen, variant)
    }
    case 'Alternative':
      return node.elements.map((element) => exampleOf(element, variant)).join('')
    case 'Quantifier':
      return exampleOf(node.element, variant).repeat(Math.max(node.min, Math.min(1, node.max)))
    case 'Character':
      return String.fromCodePoint(node.value)
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return oneOf(node.raw, variant)
    default:
      return ''
  }
}

const CHARACTERS = [...'aZ1 7,.-–:/年一二省州市é„“”"\'()[]%€$\n\t\u00A0;!?·&+@#_<>|•■§°©']

const oneOfKnown = new Map<string, string[]>()

/** A character that a set or class has. */
function oneOf(raw: string, variant: number): string {
  const known = oneOfKnown.get(raw) ?? charactersOf(raw)
  oneOfKnown.set(raw, known)
  return known[Math.min(variant, known.length - 1)] ?? ''
}

function charactersOf(raw: string): string[] {
  const set = new RegExp(`^(?:${raw})$`, 'u')
  const usual = CHARACTERS.filter((character) => set.test(character))
  if (usual.length > 0) return usual
  for (let code = 0; code < 0x11000; code += 1) {
    if (code >= 0xd800 && code < 0xe000) continue
    if (set.test(String.fromCodePoint(code))) return [String.fromCodePoint(code)]
  }
  return []
}
