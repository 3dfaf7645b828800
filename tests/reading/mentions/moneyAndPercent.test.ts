import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/model/dataset.ts'
import { findQuantities } from '../../../src/reading/mentions/quantities.ts'
import { createCurrencyContext } from '../../../src/reading/mentions/quantities/settleCurrencies.ts'
import { readTable } from './readTable.ts'

describe.each(LANGUAGES)('findQuantities(text, "%s") over the tables', (language) => {
  test.each(readTable(`money.${language}.txt`))('money: %s', (text, expected) => {
    const found = findQuantities(text, language).flatMap((mention) =>
      mention.type === 'money'
        ? [`${mention.currency ?? `${mention.unit}?`} ${mention.amount}`]
        : [],
    )
    expect(found).toEqual(expected)
  })

  test.each(readTable(`percent.${language}.txt`))(
    'percentages as written: %s',
    (text, expected) => {
      const found = findQuantities(text, language).flatMap((mention) => {
        if (mention.type === 'percent') return [String(mention.value)]
        return mention.type === 'growth' && mention.percent !== null
          ? [String(mention.percent)]
          : []
      })
      expect(found).toEqual(expected)
    },
  )
})

describe('createCurrencyContext(text, language) decides by the countries that a document names', () => {
  const read = (document: string, sentence: string) =>
    findQuantities(sentence, 'en', 0, createCurrencyContext(document, 'en')).map((mention) =>
      mention.type === 'money' ? mention.currency : null,
    )

  test('the one named most often', () => {
    expect(read('Norway and Sweden met; Norway paid.', 'It cost 40 kroner.')).toEqual(['NOK'])
  })
  test('none where two are named as often, or none is', () => {
    expect(read('Norway and Denmark met.', 'It cost 40 kroner.')).toEqual([null])
    expect(read('Nobody met.', 'It cost 40 kroner.')).toEqual([null])
  })
  test('not against the sentence itself', () => {
    expect(read('Norway met Norway.', 'It cost 40 Danish kroner.')).toEqual(['DKK'])
  })
})
