import { isMap, isScalar, isSeq, LineCounter, Parser, parseDocument } from 'yaml'
import type { CST, ParsedNode } from 'yaml'

/** Where something stands in a file, both counted from 1. */
export interface Position {
  line: number
  column: number
}

/** A problem at its place in a file: what was found and what is allowed. */
export interface Problem extends Position {
  reason: string
}

/** A value of a file with its place. Lists and mappings only; no aliases, anchors, tags or second documents. */
export type YamlNode = Position &
  (
    | {
        type: 'scalar'
        value: string | number | boolean | null
        /** As it is written: an id of digits keeps its leading zeros. */
        source: string
      }
    | { type: 'list'; items: YamlNode[] }
    | { type: 'mapping'; entries: YamlEntry[] }
  )

export interface YamlEntry extends Position {
  key: string
  value: YamlNode
}

const LONGEST = 1_000_000
/** The parser of the library calls itself at each level; no file written by a person comes near this. */
const DEEPEST = 20

/**
 * The tree of a YAML text, null where it holds nothing, or all that is wrong with it. Anchors, aliases and tags are refused:
 * nobody needs them here, and a few lines of aliases can stand for gigabytes.
 *
 * parseYamlTree('a: *b') → problems at line 1, column 4
 */
export function parseYamlTree(
  text: string,
): { type: 'read'; root: YamlNode | null } | { type: 'refused'; problems: Problem[] } {
  if (text.length > LONGEST) {
    const reason = `found ${text.length} characters; allowed: ${LONGEST} at most`
    return { type: 'refused', problems: [{ line: 1, column: 1, reason }] }
  }
  const lines = new LineCounter()
  const tokens = [...new Parser(lines.addNewLine).parse(text)]
  const problemAt = (offset: number, reason: string): Problem => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1), reason }
  }
  const forbidden = findForbidden(tokens, FORBIDDEN)
  if (forbidden !== null) {
    return { type: 'refused', problems: [problemAt(forbidden.offset, forbidden.reason)] }
  }
  const document = parseDocument(text, { schema: 'core', prettyErrors: false })
  const problems = [...document.errors, ...document.warnings].map(({ pos, message }) =>
    problemAt(pos[0], message),
  )
  if (problems.length > 0) return { type: 'refused', problems }
  const positionAt = (offset: number): Position => {
    const { line, column } = problemAt(offset, '')
    return { line, column }
  }
  const root = document.contents === null ? null : treeOf(document.contents, positionAt)
  return { type: 'read', root }
}

/**
 * The first token that is not allowed, of a type that is `forbidden` with its reason or too deep, before the library's own parser sees
 * it; null when there is none.
 */
export function findForbidden(
  tokens: CST.Token[],
  forbidden: Readonly<Record<string, string>>,
): { offset: number; reason: string } | null {
  const stack = tokens.map((token) => ({ token: token as object, depth: 0, above: 0 })).reverse()
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { token, depth, above } = top
    const { type = '', offset = above } = token as { type?: string; offset?: number }
    const reason = forbidden[type]
    if (reason !== undefined) return { offset, reason }
    if (depth > DEEPEST) {
      const levels = `found more than ${DEEPEST} levels, one inside the other`
      return { offset, reason: `${levels}; allowed: ${DEEPEST} at most` }
    }
    const inside = NESTING.has(type) ? depth + 1 : depth
    for (const child of childrenOf(token).reverse()) {
      stack.push({ token: child, depth: inside, above: offset })
    }
  }
  return null
}

const FORBIDDEN: Readonly<Record<string, string>> = {
  anchor: 'found an anchor (&); allowed: plain values',
  alias:
    'found an alias (*); allowed: plain values; a text that begins with * stands in quotation marks',
  tag: 'found a tag (!); allowed: plain values; a text that begins with ! stands in quotation marks',
  directive: 'found a directive (%); allowed: a list of reviews',
}

const NESTING = new Set(['block-map', 'block-seq', 'flow-collection'])

/** Tokens inside a token: its items, and the properties, key, separator and value of each. */
function childrenOf(token: object): object[] {
  const parts = token as Record<string, unknown>
  return ['start', 'items', 'key', 'sep', 'value', 'end'].flatMap((name) => {
    const part = parts[name]
    if (Array.isArray(part)) return part as object[]
    return typeof part === 'object' && part !== null ? [part] : []
  })
}

function treeOf(node: ParsedNode, positionAt: (offset: number) => Position): YamlNode {
  const at = positionAt(node.range[0])
  if (isMap(node)) {
    const entries = node.items.map((pair): YamlEntry => {
      const key = pair.key as ParsedNode
      const value = pair.value as ParsedNode | null
      const place = positionAt(key.range[0])
      return {
        ...place,
        key: isScalar(key) ? sourceOf(key) : '',
        value:
          value === null
            ? { ...place, type: 'scalar', value: null, source: '' }
            : treeOf(value, positionAt),
      }
    })
    return { ...at, type: 'mapping', entries }
  }
  if (isSeq(node)) {
    return { ...at, type: 'list', items: node.items.map((item) => treeOf(item, positionAt)) }
  }
  if (!isScalar(node)) throw new Error('an alias was let through')
  const value = node.value as string | number | boolean | null
  return { ...at, type: 'scalar', value, source: sourceOf(node) }
}

/** What stands in the file: `0012` where YAML reads 12; the text itself where it stands in quotation marks. */
function sourceOf(node: { value: unknown; source?: string }): string {
  return typeof node.value === 'string' ? node.value : (node.source ?? '')
}
