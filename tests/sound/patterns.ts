import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const ROOT = join(import.meta.dirname, '../..')

/** A pattern and where it is from: a file and line, or `made` where the program puts it together. */
export interface KnownPattern {
  pattern: RegExp
  from: string
}

/**
 * Every pattern that reading has: those that stand in its sources, and those that it puts together of words, while `read` reads
 * samples. Each once, in the order of their sources.
 */
export async function collectPatterns(read: () => Promise<void>): Promise<KnownPattern[]> {
  const made = await collectMade(read)
  const known = new Map<string, KnownPattern>()
  for (const each of [...collectWritten(), ...made]) {
    const key = String(each.pattern)
    if (!known.has(key)) known.set(key, each)
  }
  return [...known.values()].sort((a, b) => (String(a.pattern) < String(b.pattern) ? -1 : 1))
}

function collectWritten(): KnownPattern[] {
  return ['src/reading', 'src/ingest', 'src/model'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .flatMap((entry) => patternsOf(join(entry.parentPath, entry.name))),
  )
}

function patternsOf(path: string): KnownPattern[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
  const found: KnownPattern[] = []
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/su.exec(node.text) ?? []
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1
      const from = `${path.slice(ROOT.length + 1)}:${line}`
      found.push({ pattern: new RegExp(source, flags), from })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

async function collectMade(read: () => Promise<void>): Promise<KnownPattern[]> {
  const found: KnownPattern[] = []
  const Original = globalThis.RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct(target, given: [string | RegExp, string?], newTarget) {
      const pattern = Reflect.construct(target, given, newTarget) as RegExp
      if (new Error().stack?.includes('/src/') === true) found.push({ pattern, from: 'made' })
      return pattern
    },
  })
  try {
    await read()
  } finally {
    globalThis.RegExp = Original
  }
  return found
}
