import type { Atlas } from '../dataset.ts'
import { innerPlaceName, placeName } from '../names.ts'
import type { Parties, Party } from '../select/parties.ts'
import type { InterfaceLanguage, View } from '../view.ts'
import { chartWords } from './words.ts'

/** Places shown before the rest of a statement's partners is a number. */
const MOST_NAMES = 2

export interface RowNames {
  /** What the row's label says: no more than the selection does not say already. */
  label: string
  /** Both sides in full, for tables and for those who hear the row. */
  china: string
  partner: string
  /** The Chinese side is the nation as a whole. */
  isNational: boolean
}

/**
 * The names of a row's sides. Where one place is selected, labels leave it out: with Belarus selected, `Guangdong · Guangzhou`,
 * or only `Guangzhou` where labels are to be `short`.
 */
export function rowNames(
  atlas: Atlas,
  { chinas, partners }: Parties,
  view: View,
  length: 'short' | 'full',
): RowNames {
  const { language } = view
  const isNational = chinas.every(({ code }) => code === 'CN')
  const china = placesText(atlas, chinas, language)
  const partner = placesText(atlas, partners, language)
  const full = (parties: Parties['chinas']) =>
    side(parties, (party) => fullName(atlas, party, language), language)
  const isChinaSaid = saysAlready(view.provinces, chinas)
  const isPartnerSaid = saysAlready(view.partners, partners)
  const isFull = length === 'full' && view.provinces.length !== 1
  const short = (parties: Parties['chinas']) =>
    side(parties, (party) => shortName(atlas, party, language), language)
  const names = [
    isChinaSaid ? '' : isPartnerSaid && isFull ? full(chinas) : short(chinas),
    isPartnerSaid ? '' : isChinaSaid ? full(partners) : short(partners),
  ].filter((name) => name !== '')
  return { label: names.join(' – '), china, partner, isNational }
}

/** Places of one side in full: `Pakistan, Lebanon, Germany · Hesse`. */
export function placesText(
  atlas: Atlas,
  parties: readonly Party[],
  language: InterfaceLanguage,
): string {
  const names = new Set(parties.map((party) => fullName(atlas, party, language)))
  return [...names].join(separator(language))
}

/** `Guangdong · Guangzhou`; a municipality or the nation has no smaller place. */
function fullName(atlas: Atlas, { code, place }: Party, language: InterfaceLanguage): string {
  const name = nameOf(atlas, code, language)
  return place === null ? name : `${name} · ${innerPlaceName(atlas, code, place, language)}`
}

/** `Guangzhou`; a party without a smaller place by its own name. */
function shortName(atlas: Atlas, { code, place }: Party, language: InterfaceLanguage): string {
  return place === null
    ? nameOf(atlas, code, language)
    : innerPlaceName(atlas, code, place, language)
}

function nameOf(atlas: Atlas, code: string, language: InterfaceLanguage): string {
  return code === 'CN' ? chartWords[language].growth.nation : placeName(atlas, code, language)
}

/** The first two by name: `Pakistan, Lebanon and 3 more`. */
function side(
  parties: readonly Party[],
  nameOfParty: (party: Party) => string,
  language: InterfaceLanguage,
): string {
  const names = [...new Set(parties.map(nameOfParty))]
  const shown = names.slice(0, MOST_NAMES).join(separator(language))
  const more = names.length - MOST_NAMES
  return more > 0 ? chartWords[language].andMore(shown, more) : shown
}

const separator = (language: InterfaceLanguage) => (language === 'zh' ? '、' : ', ')

const saysAlready = (selected: readonly string[], parties: readonly Party[]) =>
  selected.length === 1 &&
  parties.every(({ code, place }) => code === selected[0] && place === null)
