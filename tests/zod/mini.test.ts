import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import * as z from 'zod/mini'
import { afterAll, describe, expect, it, vi } from 'vitest'

const MODEL = resolve(import.meta.dirname, '../../src/model')
const DATA = resolve(import.meta.dirname, '../../public/data')
const read = (file: string): unknown => JSON.parse(readFileSync(resolve(DATA, file), 'utf8'))

/** A file of the dataset, the module that describes it, and the name of its schema. */
const FILES = [
  ['dataset.json', 'dataset', 'datasetSchema'],
  [
    `documents/${readdirSync(resolve(DATA, 'documents'))[0] ?? ''}`,
    'dataset',
    'documentTextSchema',
  ],
  ['report.json', 'report', 'reportSchema'],
  ['geo/names.json', 'searchNames', 'searchNamesSchema'],
] as const

type Module = Record<string, never>
const small = await import('../../src/zod/mini.ts')
const bundled = await importAllWith(small)
const whole = await importAllWith(z)

afterAll(() => {
  vi.doUnmock('zod/mini')
})

describe.each(FILES)('%s', (file, module, name) => {
  const value = shortened(read(file))
  const ofZod = (changed: unknown) => verdict(z.safeParse(whole[module]?.[name] as never, changed))
  const ofSmall = (changed: unknown) =>
    verdict(small.safeParse(bundled[module]?.[name] as never, changed))

  it('is taken by zod and by what the page has in its place', () => {
    expect(ofZod(value)).toBe('taken')
    expect(ofSmall(value)).toBe('taken')
  })

  it('is refused by both with the same first fault, wherever a value is another', () => {
    const places = somePlaces(value)
    expect(places.length).toBeGreaterThan(10)
    let refused = 0
    for (const path of places) {
      for (const other of OTHERS) {
        const changed = replaced(value, path, other)
        const expected = ofZod(changed)
        if (expected !== 'taken') refused++
        expect(ofSmall(changed), `${path.join('.')} = ${String(JSON.stringify(other))}`).toBe(
          expected,
        )
      }
    }
    expect(refused).toBeGreaterThan(places.length)
  })
})

const OTHERS = [undefined, null, true, '', 'CN-GD', 'zz', -1, 0.5, 2021, [], {}, { kind: 'trade' }]

/** `taken`, or the path of the first fault. */
function verdict(result: { success: boolean; error?: unknown }): string {
  if (result.success) return 'taken'
  const { issues } = result.error as { issues: { path: PropertyKey[] }[] }
  return `fault at ${issues[0]?.path.map(String).join('.') ?? ''}`
}

/** The modules of the model, made with one zod or the other. */
async function importAllWith(zod: object): Promise<Record<string, Module>> {
  vi.resetModules()
  vi.doMock('zod/mini', () => ({ ...zod }))
  const names = [...new Set(FILES.map(([, module]) => module))]
  const modules = await Promise.all(
    names.map(async (name) => [name, (await import(`${MODEL}/${name}.ts`)) as Module] as const),
  )
  return Object.fromEntries(modules)
}

/** With at most three of each list, and of the facts one of each kind. */
function shortened(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (!Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shortened(each)]))
  }
  const kinds = new Map(value.map((item: { kind?: unknown } | null) => [item?.kind, item]))
  return (kinds.size > 1 ? [...kinds.values()] : value.slice(0, 3)).map(shortened)
}

/** Paths to every value in it, of objects that are tables to their first and last. */
function somePlaces(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path]
  const keys = Object.keys(value)
  const some = keys.length > 40 ? [keys[0], keys.at(-1)] : keys
  const within = [...new Set(some)].flatMap((key) =>
    key === undefined ? [] : somePlaces((value as Record<string, unknown>)[key], [...path, key]),
  )
  return [path, ...within, [...path, 'further']]
}

/** A copy with another value at the path. */
function replaced(value: unknown, path: readonly string[], other: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return other
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string,
    unknown
  >
  copy[key] = replaced(copy[key] ?? {}, rest, other)
  return copy
}
