import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../../src/reading/gazetteer.ts'
import { giveCapitals, isSmall } from '../../../src/reading/mentions/capitals.ts'
import { extractFacts } from '../../../src/reading/pipeline.ts'
import { readDocument } from '../../../src/reading/read/document.ts'

const gazetteer = loadGazetteer((name) => readFileSync(`seeds/geo/${name}`, 'utf8'))

describe('giveCapitals(text)', () => {
  it.each([
    ['places', 'a tea fair in changsha, hunan province', 'A tea fair in Changsha, Hunan Province'],
    ['adjectives', 'for kenyan growers', 'For Kenyan growers'],
    ['names of several words', 'guests from south africa', 'Guests from South Africa'],
    ['months', 'on july 27 and 9 may they may march', 'On July 27 and 9 May they may march'],
    ['sentences', 'it rained. tea was drunk.', 'It rained. Tea was drunk.'],
  ])('gives %s theirs', (_what, small, given) => {
    expect(giveCapitals(small, gazetteer)).toBe(given)
  })
})

describe('isSmall(text)', () => {
  const tea =
    'the growers of the hills met the merchants of the harbour to talk about tea. '.repeat(6)
  it.each([
    ['a long text without capitals', tea, true],
    ['a text with the usual capitals', tea.replaceAll('the g', 'The G'), false],
    ['a short line', 'tea is drunk here', false],
  ])('tells %s', (_what, text, small) => {
    expect(isSmall(text)).toBe(small)
  })
})

it('extractFacts reads a page that is written without capitals, quoting it as it stands', () => {
  const told =
    'on july 4, 2022, growers from hunan signed three contracts with tea houses in kenya.'
  const text = `${told}\n\nthe growers had come a long way to the harbour, and the tea houses were glad of it, for the last harvest at home had been a poor one and their customers had begun to ask for something new to drink.\n`
  const read = readDocument('small.txt', new TextEncoder().encode(text), { language: 'en' })
  if (read.type === 'refused') throw new Error(JSON.stringify(read.refusals))
  expect(extractFacts(read.value, gazetteer)).toContainEqual(
    expect.objectContaining({
      kind: 'signing',
      china: 'CN-HN',
      partner: 'KE',
      count: 3,
      from: '2022-07-04',
      quote: told,
    }),
  )
})
