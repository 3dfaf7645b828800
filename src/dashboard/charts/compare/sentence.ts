import { KINDS, type Kind } from '../../../model/fact.ts'
import type { Atlas } from '../../dataset.ts'
import { formatList, formatNumber } from '../../format.ts'
import { nameInSentence } from '../../names.ts'
import { sharedAndOwn, type Compared, type Comparison } from '../../select/comparison.ts'
import { groupBy } from '../../select/parties.ts'
import type { InterfaceLanguage } from '../../view.ts'
import { sharedWords } from '../../words.ts'

/** Names before the rest is a number. */
const MOST_NAMES = 3

/** How the places differ, in plain words: in facts, in the commonest kind, and in whom they have to do with. */
export function differenceSentences(
  atlas: Atlas,
  comparison: Comparison,
  language: InterfaceLanguage,
): string[] {
  const name = (code: string) => nameInSentence(atlas, code, language)
  const say = language === 'zh' ? CHINESE : ENGLISH
  const ranked = [...comparison.places].sort((a, b) => b.facts.length - a.facts.length)
  return [
    say.counts(ranked, name),
    say.kinds(comparison.places, name),
    say.counterparts(comparison, name),
  ].filter((sentence) => sentence !== '')
}

interface Phrases {
  counts: (ranked: readonly Compared[], name: (code: string) => string) => string
  kinds: (places: readonly Compared[], name: (code: string) => string) => string
  counterparts: (comparison: Comparison, name: (code: string) => string) => string
}

const counted = (count: number, one: string, many: string) =>
  `${formatNumber(count)} ${count === 1 ? one : many}`

const ENGLISH: Phrases = {
  counts: (ranked, name) => {
    const [first, second, ...others] = ranked
    if (first === undefined || second === undefined) return ''
    const most = first.facts.length
    if (ranked.every(({ facts }) => facts.length === most)) {
      const each = counted(most, 'fact', 'facts')
      return `${sentenceCase(
        formatList(
          ranked.map(({ code }) => name(code)),
          'en',
        ),
      )} have ${each} each.`
    }
    if (others.length === 0) {
      const few = second.facts.length
      return `${sentenceCase(name(first.code))} has ${counted(most, 'fact', 'facts')}, ${formatNumber(most - few)} more than ${name(second.code)} with ${formatNumber(few)}.`
    }
    const rest = [second, ...others].map(
      ({ code, facts }) => `${name(code)} ${formatNumber(facts.length)}`,
    )
    return `${sentenceCase(name(first.code))} has ${counted(most, 'fact', 'facts')}, ${formatList(rest, 'en')}.`
  },
  kinds: (places, name) => {
    const leaders = groupBy(
      places.flatMap((place) => topKind(place) ?? []),
      ({ kind }) => kind,
    )
    const said = leaders.map((group) => {
      const [{ kind }] = group
      const where = group.map(({ code, facts }) => `${name(code)} (${formatNumber(facts)})`)
      const verb = kind === 'trade' || kind === 'investment' ? 'leads' : 'lead'
      return `${sharedWords.en.kinds[kind].toLowerCase()} ${verb} in ${formatList(where, 'en')}`
    })
    return said.length === 0 ? '' : `${sentenceCase(said.join(', '))}.`
  },
  counterparts: (comparison, name) => {
    const { shared, own } = namedCounterparts(comparison)
    const isPair = comparison.places.length === 2
    const inCommon =
      shared.length === 0
        ? noneInCommon(comparison.side === 'province' ? 'partner' : 'province', isPair)
        : `${isPair ? 'Both' : 'All'} have facts with ${englishNames(shared, name)}.`
    const alone = own.map(({ code, codes }, index) => {
      const verb = index === 0 ? ' has facts' : ''
      return `only ${name(code)}${verb} with ${englishNames(codes, name)}`
    })
    return [inCommon, ...(alone.length === 0 ? [] : [`${sentenceCase(alone.join('; '))}.`])].join(
      ' ',
    )
  },
}

const noneInCommon = (noun: string, isPair: boolean) =>
  isPair ? `They have no ${noun} in common.` : `No ${noun} is common to all.`

const CHINESE: Phrases = {
  counts: (ranked, name) => {
    const [first, second, ...others] = ranked
    if (first === undefined || second === undefined) return ''
    const most = first.facts.length
    if (ranked.every(({ facts }) => facts.length === most)) {
      return `${ranked.map(({ code }) => name(code)).join('、')}各有${formatNumber(most)}条事实。`
    }
    const few = second.facts.length
    if (others.length === 0) {
      return `${name(first.code)}有${formatNumber(most)}条事实，比${name(second.code)}的${formatNumber(few)}条多${formatNumber(most - few)}条。`
    }
    const rest = [second, ...others].map(
      ({ code, facts }) => `${name(code)}${formatNumber(facts.length)}条`,
    )
    return `${name(first.code)}有${formatNumber(most)}条事实，${rest.join('，')}。`
  },
  kinds: (places, name) => {
    const tops = places.flatMap((place) => topKind(place) ?? [])
    if (tops.length < 2) return ''
    const said = tops.map(
      ({ code, kind, facts }) =>
        `${name(code)}以${sharedWords.zh.kinds[kind]}最多（${formatNumber(facts)}条）`,
    )
    return `${said.join('，')}。`
  },
  counterparts: (comparison, name) => {
    const { shared, own } = namedCounterparts(comparison)
    const all = comparison.places.length === 2 ? '两者' : '各方'
    const inCommon =
      shared.length === 0
        ? `${all}没有共同的${comparison.side === 'province' ? '伙伴' : '省份'}`
        : `${all}都与${chineseNames(shared, name)}有往来`
    const alone = own.map(
      ({ code, codes }) => `只有${name(code)}与${chineseNames(codes, name)}有往来`,
    )
    return `${[inCommon, ...alone].join('；')}。`
  },
}

/** Counterparts that can be named: the nation as a whole is no province. */
function namedCounterparts(comparison: Comparison) {
  const { shared, own } = sharedAndOwn(comparison)
  const isNamed = (code: string) => code !== 'CN'
  return {
    shared: shared.filter(isNamed),
    own: [...own]
      .map(([code, codes]) => ({ code, codes: codes.filter(isNamed) }))
      .filter(({ codes }) => codes.length > 0),
  }
}

/** The kind with most facts of a place; null where it has none. */
function topKind({ code, kinds }: Compared): { code: string; kind: Kind; facts: number } | null {
  const [top] = [...KINDS].sort((a, b) => kinds[b].length - kinds[a].length)
  return top === undefined || kinds[top].length === 0
    ? null
    : { code, kind: top, facts: kinds[top].length }
}

function englishNames(codes: readonly string[], name: (code: string) => string): string {
  const shown = codes.length <= MOST_NAMES + 1 ? codes : codes.slice(0, MOST_NAMES)
  const rest = codes.length - shown.length
  const others = rest === 0 ? [] : [`${formatNumber(rest)} others`]
  return formatList([...shown.map(name), ...others], 'en')
}

function chineseNames(codes: readonly string[], name: (code: string) => string): string {
  if (codes.length <= MOST_NAMES + 1) return codes.map(name).join('、')
  const shown = codes.slice(0, MOST_NAMES).map(name).join('、')
  return `${shown}等${formatNumber(codes.length)}方`
}

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
