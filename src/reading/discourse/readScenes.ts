import type { SourceDocument } from '../read/source.ts'
import { factWords } from '../locales/factWords.ts'
import { linkWords, type LinkWords } from '../locales/linkWords.ts'
import type { Sentence } from '../mentions/sentence.ts'
import { findEvents } from './events.ts'
import { CAPITALS } from './capitals.ts'
import { distinct, partiesOf, type Party, type PartyRef } from './party.ts'
import { mentionsOf, textBefore, type Focus, type Scene } from './scene.ts'
import { preferNames, ref } from './sides.ts'
import { topicOf } from './topic.ts'

/** The sentences of a document as scenes: each with the sides it names, what was in focus before it, and its meeting. */
export function readScenes(document: SourceDocument, sentences: Sentence[]): Scene[] {
  const words = factWords(document.language)
  const links = linkWords(document.language)
  const headings = new Set(['title', 'heading'])
  const isHeading = (sentence: Sentence): boolean =>
    headings.has(document.blocks[sentence.block]?.type ?? '')
  const body = sentences.filter((s) => !isHeading(s))
  const leadBlock = body[0]?.block
  const topic = topicOf(
    sentences.map((sentence) => ({
      sentence,
      heading: isHeading(sentence),
      lead: sentence.block === leadBlock,
    })),
    links,
  )
  let focus: Focus = {
    china: null,
    city: null,
    province: null,
    partners: [],
    twoChinese: false,
    chinaAge: 99,
    age: 99,
  }
  let lastBlock = -1
  const scenes = sentences.map((sentence, index): Scene => {
    const isParty = ({ end }: Party): boolean =>
      !links.seatOf.test(sentence.text.slice(end - sentence.start))
    const isOperator = ({ start, end, as }: Party): boolean =>
      as === 'organisation' &&
      links.operatedBy.test(sentence.text.slice(0, start - sentence.start)) &&
      links.airline.test(sentence.text.slice(end - sentence.start))
    const inChina = partiesOf(sentence, 'china', links).filter(
      (party) => isParty(party) && !isOperator(party),
    )
    const outside = partiesOf(sentence, 'partner', links).filter(
      (party) => isParty(party) && !isCountryAgain(sentence, party, links),
    )
    const seats = seatsOf(sentence, inChina, outside, links)
    const china = inChina.filter((party) => party !== seats?.china)
    const abroad = outside.map((party) =>
      party === seats?.partner ? { ...party, place: null } : party,
    )
    const named = withoutTransit(sentence, abroad, links)
    const partners = withoutScope(sentence, named, focus, links)
    const nation =
      seats !== null ||
      mentionsOf(sentence, 'place').some(
        (m) => m.level === 'nation' && m.side === 'china' && m.as !== 'dateline' && m.as !== 'post',
      )
    const scene: Scene = {
      index,
      sentence,
      text: sentence.text,
      language: document.language,
      words,
      links,
      topic,
      focus,
      china,
      nation,
      partners,
      event: null,
      events: [],
      blockStart: sentence.block !== lastBlock,
      heading: isHeading(sentence),
      listed: document.blocks[sentence.block]?.type === 'item',
    }
    lastBlock = sentence.block
    focus = nextFocus(focus, scene)
    return scene
  })
  findEvents(scenes)
  return scenes
}

function nextFocus(focus: Focus, scene: Scene): Focus {
  const { china, partners, nation, topic } = scene
  const named = preferNames(china).filter((p) => !isPassing(p, scene))
  const first = named[0]
  const city = named.find((p) => p.place !== null)
  const province = named.find((p) => p.place === null) ?? first
  return {
    china: first
      ? ref(first)
      : nation && topic.national
        ? { code: 'CN', place: null }
        : focus.china,
    city: city ? ref(city) : focus.city,
    province: province ? ref(province) : focus.province,
    partners: partners.length > 0 ? distinct(preferNames(partners).map(ref)) : focus.partners,
    twoChinese: first ? areTwo(scene) : focus.twoChinese,
    chinaAge: first ? 1 : focus.chinaAge + 1,
    age: partners.length > 0 ? 1 : focus.age + 1,
  }
}

/** "Nanjing and Suzhou": two Chinese places together, and no partner with them. */
function areTwo({ text, sentence, china, partners, links }: Scene): boolean {
  const [left, right, more] = distinct(preferNames(china))
  if (!left || !right || more || partners.length > 0) return false
  return links.pair.test(text.slice(left.end - sentence.start, right.start - sentence.start))
}

/** "The African country": the one that was told of before, and not the continent. */
const isCountryAgain = (sentence: Sentence, party: Party, links: LinkWords): boolean =>
  party.level === 'bloc' &&
  party.pair === null &&
  links.ofBloc.test(sentence.text.slice(party.end - sentence.start)) &&
  links.definite.test(sentence.text.slice(0, party.start - sentence.start))

/** "Moscow and Beijing have signed …": two governments, where no word says that it is about the cities. */
function seatsOf(
  sentence: Sentence,
  china: Party[],
  partners: Party[],
  links: LinkWords,
): { china: Party; partner: Party } | null {
  const beijing = china.find((p) => p.code === 'CN-BJ' && p.place === null && p.as === 'name')
  if (!beijing || links.ofCities.test(sentence.text)) return null
  const partner = partners.find((p) => {
    if (p.place === null || !CAPITALS.has(p.place)) return false
    const [left, right] = p.start < beijing.start ? [p, beijing] : [beijing, p]
    const between = sentence.text.slice(left.end - sentence.start, right.start - sentence.start)
    return links.together.test(between)
  })
  return partner ? { china: beijing, partner } : null
}

/** A capital named in passing ("said in Beijing") does not become what the text is about. */
function isPassing(party: Party, scene: Scene): boolean {
  const { topic, links } = scene
  if (!topic.china || party.code === topic.china.code) return false
  return (
    ['CN-BJ', 'CN-SH'].includes(party.code) && links.passing.test(textBefore(scene, party.start))
  )
}

/** "By way of Kazakhstan and Russia", "which borders Laos": countries that goods only pass, or a place only lies beside, are no partners of what is told. */
function withoutTransit(sentence: Sentence, partners: Party[], links: LinkWords): Party[] {
  const passed = new Set<Party>()
  const text = (start: number, end: number): string =>
    sentence.text.slice(start - sentence.start, end - sentence.start)
  const isBeside = ({ start, end, pair }: Party): boolean =>
    pair === null &&
    (links.bordersOn.test(text(sentence.start, start)) ||
      links.bordered.test(text(end, sentence.end)))
  partners.forEach((party, at) => {
    const before = partners[at - 1]
    const isListed =
      before !== undefined && passed.has(before) && links.list.test(text(before.end, party.start))
    const ahead = text(sentence.start, party.start)
    if (
      isListed ||
      links.onTheWay.test(ahead) ||
      links.measure.test(ahead) ||
      links.toldIn.test(ahead) ||
      isBeside(party)
    )
      passed.add(party)
  })
  for (let at = partners.length - 1; at >= 0; at -= 1) {
    const [party, next] = [partners[at] as Party, partners[at + 1]]
    const isListed =
      next !== undefined && passed.has(next) && links.list.test(text(party.end, next.start))
    if (isListed || links.crossed.test(text(party.end, sentence.end))) passed.add(party)
  }
  return partners.filter((party) => !passed.has(party))
}

/** "Its first plant in Europe" in a text about Hungary: the continent says how far that is true, and is no partner. */
function withoutScope(
  sentence: Sentence,
  partners: Party[],
  focus: Focus,
  links: LinkWords,
): Party[] {
  const isScope = (party: Party): boolean =>
    party.level === 'bloc' &&
    party.pair === null &&
    (links.scopeOf.test(sentence.text.slice(0, party.start - sentence.start)) ||
      links.scopeFor.test(sentence.text.slice(party.end - sentence.start)))
  const left = partners.filter((party) => !isScope(party))
  const isCountry = ({ code }: PartyRef): boolean => code.length === 2
  const known = left.some(isCountry) || (focus.age <= SCOPE_REACH && focus.partners.some(isCountry))
  return known ? left : partners
}

/** Sentences after which the country that was told of is forgotten. */
const SCOPE_REACH = 3
