import { phrases } from '../phrases.ts'

/** Cardinals below a hundred that are one stem; all others are compounds of them. */
// prettier-ignore
export const CARDINALS: Readonly<Record<string, number>> = {
  null: 0, ein: 1, eins: 1, eine: 1, einen: 1, einem: 1, einer: 1, zwei: 2, zwo: 2, drei: 3, vier: 4, fünf: 5,
  fuenf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12, zwoelf: 12, dreizehn: 13,
  vierzehn: 14, fünfzehn: 15, fuenfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19, zwanzig: 20,
  dreißig: 30, dreissig: 30, vierzig: 40, fünfzig: 50, fuenfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80,
  neunzig: 90,
}

/** Stems of ordinals that are not their cardinal with a t or st. */
// prettier-ignore
export const ORDINAL_STEMS: Readonly<Record<string, number>> = {
  erst: 1, zweit: 2, dritt: 3, viert: 4, fünft: 5, sechst: 6, siebt: 7, siebent: 7, acht: 8, neunt: 9, zehnt: 10,
  elft: 11, zwölft: 12,
}

/** Words that are a cardinal already, or no number at all, though they look like an ordinal. */
export const NOT_ORDINALS: readonly string[] = [
  'achten',
  'achter',
  'erster',
  'zweiter',
  'vierten teil',
]

export const ARTICLES: readonly string[] = ['ein', 'eine', 'einen', 'einem', 'einer']

/** Halves that stand before a scale or a noun. */
// prettier-ignore
export const HALVES: Readonly<Record<string, string>> = {
  anderthalb: '1.5', eineinhalb: '1.5', einundeinhalb: '1.5', zweieinhalb: '2.5', dreieinhalb: '3.5', viereinhalb: '4.5',
  fünfeinhalb: '5.5', sechseinhalb: '6.5', siebeneinhalb: '7.5', achteinhalb: '8.5', neuneinhalb: '9.5',
  zehneinhalb: '10.5',
}

/** Powers of ten as separate words. */
// prettier-ignore
export const SCALES: Readonly<Record<string, number>> = {
  hundert: 2, tausend: 3, million: 6, millionen: 6, milliarde: 9, milliarden: 9, billion: 12, billionen: 12,
  billiarde: 15, billiarden: 15,
}

export const DOZEN = 'dutzend'

/** Nouns that a number never counts: a change, a share or a rate has a number of its own. */
export const NOT_AFTER_ONE: readonly string[] = phrases(`
    plus | minus | zuwachs | anstieg | rückgang | wachstum | drittel | viertel | fünftel | teil |
    anteil | reihe | vielzahl | volumen | rekord | jahr | höhe | wert | summe | gesamtwert |
    steigerung | zunahme | milliarde
  `)
