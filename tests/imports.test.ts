import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')

describe('the linter keeps imports to one way', () => {
  const eslint = new ESLint({ cwd: ROOT })
  const messagesOf = async (file: string, path: string) => {
    const code = `import { one } from '${path}'\n\nexport const two = [one, import('${path}')]\n`
    const [result] = await eslint.lintText(code, { filePath: join(ROOT, file) })
    return result?.messages.map(({ message }) => message) ?? []
  }

  it.each([
    ['src/model/a.ts', '../ingest/run.ts'],
    ['src/model/a.ts', '../reading/pipeline.ts'],
    ['src/model/a.ts', '../dashboard/view.ts'],
    ['src/model/a.ts', 'node:fs'],
    ['src/ingest/a.ts', '../dashboard/view.ts'],
    ['src/ingest/cache/a.ts', '../../dashboard/view.ts'],
    ['src/reading/rules/a.ts', '../../dashboard/view.ts'],
    ['src/reading/a.ts', '../ingest/effects.ts'],
    ['src/reading/a.ts', 'node:fs'],
    ['src/reading/a.ts', 'react'],
    ['src/ingest/a.ts', 'react'],
    ['src/dashboard/a.ts', '../ingest/run.ts'],
    ['src/dashboard/map/a.ts', '../../ingest/run.ts'],
    ['src/dashboard/map/a.ts', '../../reading/pipeline.ts'],
    ['src/dashboard/select/a.ts', '../../reading/pipeline.ts'],
    ['src/dashboard/yours/a.ts', '../../ingest/run.ts'],
    ['src/dashboard/a.ts', 'node:path'],
    ['src/dashboard/a.ts', '../opening/renderOpening.tsx'],
    ['src/dashboard/map/a.ts', '../../opening/gridPaths.ts'],
    ['src/opening/a.ts', '../ingest/run.ts'],
    ['src/opening/a.ts', '../reading/pipeline.ts'],
    ['src/dashboard/select/a.ts', '../map/crs.ts'],
    ['src/dashboard/map/a.ts', '../charts/words.ts'],
    ['src/dashboard/documents/a.tsx', '../evidence/Quote.tsx'],
  ])('%s may not import %s', async (file, path) => {
    expect(await messagesOf(file, path)).toHaveLength(2)
  })

  it.each([
    ['src/reading/rules/a.ts', '../../model/fact.ts'],
    ['src/ingest/a.ts', '../reading/pipeline.ts'],
    ['src/dashboard/yours/a.ts', '../../reading/pipeline.ts'],
    ['src/dashboard/map/a.ts', '../select/facts.ts'],
    ['src/dashboard/map/a.ts', './crs.ts'],
    ['src/dashboard/a.tsx', './map/crs.ts'],
    ['src/dashboard/a.tsx', 'react'],
    ['src/opening/a.ts', '../dashboard/map/fit.ts'],
    ['src/opening/a.ts', 'node:fs'],
    ['src/ingest/a.ts', 'node:fs'],
  ])('%s may import %s', async (file, path) => {
    expect(await messagesOf(file, path)).toEqual([])
  })
})

it('no file imports itself over others', () => {
  expect(findCycle(importGraph())).toBeNull()
})

it('findCycle(graph) finds one', () => {
  const graph = new Map([
    ['a', ['b', 'c']],
    ['b', []],
    ['c', ['d']],
    ['d', ['a']],
  ])
  expect(findCycle(graph)).toEqual(['a', 'c', 'd', 'a'])
})

/** Files of `src/` and those they import when they run; an import of types alone leaves no trace. */
function importGraph(): Map<string, string[]> {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => join('src', name))
  return new Map(
    files.map((file) => {
      const code = readFileSync(join(ROOT, file), 'utf8')
      const paths = code.matchAll(/^(?:import|export)\s(?!type\s)[^'"]*?'(\.[^']+\.tsx?)'/gmu)
      const imported = [...paths].map(([, path = '']) =>
        relative(ROOT, resolve(ROOT, dirname(file), path)),
      )
      return [file, imported]
    }),
  )
}

/** The files of a cycle, the first of them again at its end; null when there is none. */
function findCycle(graph: ReadonlyMap<string, string[]>): string[] | null {
  const done = new Set<string>()
  const visit = (file: string, path: string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return null
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...path, file])
      if (cycle !== null) return cycle
    }
    done.add(file)
    return null
  }
  for (const file of graph.keys()) {
    const cycle = visit(file, [])
    if (cycle !== null) return cycle
  }
  return null
}
