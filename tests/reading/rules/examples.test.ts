import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../../src/reading/gazetteer.ts'
import { extractFacts, RULES } from '../../../src/reading/pipeline.ts'
import type { Example } from '../../../src/reading/rules/rule.ts'

const gazetteer = loadGazetteer((name) => readFileSync(`seeds/geo/${name}`, 'utf8'))

function factsOf({ language, published, text }: Example) {
  return extractFacts(
    {
      id: 'example',
      title: '',
      publisher: null,
      published: published ?? null,
      language,
      url: null,
      source: null,
      text,
      blocks: paragraphsOf(text),
    },
    gazetteer,
  )
}

/** An empty line stands between the paragraphs of an example. */
const paragraphsOf = (text: string) =>
  [...text.matchAll(/.+(?:\n(?!\n).+)*/gu)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    type: 'paragraph' as const,
  }))

describe.each(RULES)('$name', ({ kind, examples }) => {
  it.each(examples.filter((e) => e.finds.length > 0))('reads: $text', (example) => {
    const found = factsOf(example).filter((fact) => fact.kind === kind)
    for (const fields of example.finds)
      expect(found).toContainEqual(expect.objectContaining(fields))
  })

  it.each(examples.filter((e) => e.finds.length === 0))('leaves alone: $text', (example) => {
    expect(factsOf(example).filter((fact) => fact.kind === kind)).toEqual([])
  })
})
