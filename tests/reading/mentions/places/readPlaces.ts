import { readFileSync } from 'node:fs'
import { loadGazetteer } from '../../../../src/reading/gazetteer.ts'
import { createPlaceContext, findPlaces } from '../../../../src/reading/mentions/places.ts'
import type { Language } from '../../../../src/model/dataset.ts'

export const gazetteer = loadGazetteer((name) => readFileSync(`seeds/geo/${name}`, 'utf8'))

/**
 * The places of a sentence in one line each: `Minsk=BY/Minsk`, then how it is named if not by its name, then the
 * number of its pair: `Sino=CN adjective #1`. `document` is what the rest of the document says.
 */
export function readPlaces(sentence: string, language: Language, document = ''): string[] {
  const context = createPlaceContext(`${sentence}\n${document}`, language, gazetteer)
  return findPlaces(sentence, language, gazetteer, context).map((mention) => {
    const what = mention.place === null ? mention.code : `${mention.code}/${mention.place}`
    const how = mention.as === 'name' ? '' : ` ${mention.as}`
    const pair = mention.pair === null ? '' : ` #${mention.pair}`
    return `${sentence.slice(mention.start, mention.end)}=${what}${how}${pair}`
  })
}
