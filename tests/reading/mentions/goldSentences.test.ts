import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../src/reading/mentions/sentences.ts'
import { readDocument } from '../../../src/reading/read/document.ts'

const GOLD = new URL('../../gold/', import.meta.url)

interface Gold {
  document: string
  facts: { quote: string }[]
}

/** Every quote is a run of whole sentences; some run over a paragraph's end, which no sentence does. */
const LEAST = 0.97

describe('splitSentences(text, language) over the gold documents', () => {
  it('cuts where the quotes of the gold begin and end', () => {
    const misses: string[] = []
    let quotes = 0
    for (const file of readdirSync(new URL('documents/', GOLD))) {
      const result = readDocument(file, readFileSync(new URL(`documents/${file}`, GOLD)))
      if (result.type === 'refused') throw new Error(file)
      const { id, text, language, blocks } = result.value
      const spans = blocks.flatMap(({ start, end }) =>
        splitSentences(text.slice(start, end), language, start),
      )
      const starts = new Set(spans.map(({ start }) => start))
      const ends = new Set(spans.map(({ end }) => end))
      const gold = JSON.parse(readFileSync(new URL(`facts/${id}.json`, GOLD), 'utf8')) as Gold
      for (const quote of new Set(gold.facts.map((fact) => fact.quote))) {
        const at = text.indexOf(quote)
        if (at === -1) continue
        quotes += 1
        if (!starts.has(at) || !ends.has(at + quote.length)) misses.push(`${id}: ${quote}`)
      }
    }
    expect(quotes).toBeGreaterThan(80)
    expect(misses.length / quotes, misses.join('\n')).toBeLessThanOrEqual(1 - LEAST)
  })
})
