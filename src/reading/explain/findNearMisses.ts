import type { Kind, Tie } from '../../model/fact.ts'
import type { PartyRef } from '../discourse/party.ts'
import {
  isUnreal,
  mentionsOf,
  says,
  textBetween,
  textFrom,
  within,
  wordsIn,
} from '../discourse/scene.ts'
import type { Scene } from '../discourse/scene.ts'
import { chinaSide, partnerSides } from '../discourse/sides.ts'
import type { Found } from '../discourse/sides.ts'
import type { FactWords } from '../locales/factWords.ts'
import { unitAfter } from '../locales/unitWords.ts'
import type { Span } from '../mentions/mention.ts'
import type { ProposedFact } from '../proposed.ts'
import type { NearMiss } from './explanation.ts'
import { overlapping } from './overlapping.ts'

/** Words or mentions that the rules of a kind look for, and the first that a sentence has. */
interface Cue {
  name: string
  find: (scene: Scene) => Hit | undefined
}

type Hit = Span & { text: string }

/** What calls the rules of a kind, and what they ask for besides the two sides. */
interface Wanted {
  kind: Kind
  tie: Tie | null
  call: Cue
  needs: Cue[]
}

type WordList = { [K in keyof FactWords]: FactWords[K] extends RegExp ? K : never }[keyof FactWords]

/** Words in the name of a meeting ("Investment Conference") say nothing but its name. */
const words = (name: string, ...lists: WordList[]): Cue => ({
  name,
  find(scene) {
    const names = wordsIn(scene, scene.words.eventName)
    for (const list of lists) {
      const found = wordsIn(scene, scene.words[list])
      const hit = list === 'eventName' ? found[0] : firstOutside(found, names)
      if (hit !== undefined) return hit
    }
    return undefined
  },
})

/** The first word that lies in none of the names; both are in order. */
function firstOutside(words: Hit[], names: Span[]): Hit | undefined {
  let next = 0
  return words.find((word) => {
    while ((names[next]?.end ?? Infinity) < word.end) next++
    const name = names[next]
    return name === undefined || !within(word, name)
  })
}

const mentions = (name: string, ...types: ('money' | 'growth' | 'date')[]): Cue => ({
  name,
  find(scene) {
    const mention = scene.sentence.mentions.find(({ type }) => types.some((one) => one === type))
    return mention && cut(scene, mention)
  },
})

const instruments: Cue = {
  name: 'what was signed',
  find: (scene) =>
    scene.words.instruments.flatMap(([, pattern]) => wordsIn(scene, pattern).slice(0, 1))[0],
}

const counted: Cue = {
  name: 'a number with what it counts',
  find(scene) {
    for (const number of mentionsOf(scene.sentence, 'number')) {
      const following = textFrom(scene, number.core.end)
      const unit = number.ordinal ? null : unitAfter(scene.language, following)
      if (unit !== null) {
        return cut(scene, { start: number.start, end: number.core.end + unit.length })
      }
    }
    return undefined
  },
}

const either = (name: string, ...cues: Cue[]): Cue => ({
  name,
  find(scene) {
    for (const { find } of cues) {
      const hit = find(scene)
      if (hit !== undefined) return hit
    }
    return undefined
  },
})

const tie = (tie: Tie, call: Cue, ...needs: Cue[]): Wanted => ({ kind: 'tie', tie, call, needs })
const fact = (kind: Kind, call: Cue, ...needs: Cue[]): Wanted => ({ kind, tie: null, call, needs })

const WANTED: Wanted[] = [
  tie('sister', words('of sister places', 'sister', 'sisterVerb')),
  tie('park', words('a park', 'park'), words('a verb of building or running it', 'parkVerb')),
  tie('office', words('an office', 'office'), words('a verb of opening it', 'officeVerb')),
  tie(
    'route',
    words('a route', 'route'),
    words('that it runs, or its ends', 'routeVerb', 'fromTo'),
  ),
  tie('partnership', words('a partnership', 'partnership')),
  fact(
    'event',
    words('a meeting or visit', 'eventName', 'visit', 'eventNoun'),
    either('a verb of meeting, or its day', words('', 'eventVerb'), mentions('', 'date')),
  ),
  fact('signing', words('a verb of signing', 'sign'), instruments),
  fact(
    'trade',
    words('of trade', 'trade', 'export', 'import'),
    mentions('an amount or a change', 'money', 'growth'),
  ),
  fact('investment', words('of investing', 'invest'), mentions('an amount', 'money')),
  fact('figure', counted),
]

/**
 * The sentences that have what calls the rules of a kind, name a side or refer to it, lack at most one thing that the kind needs,
 * and yet gave none, with what is seen to have stopped them. Seen from outside: the words and sides that rules ask for
 * are looked up again, and what a rule decides by order or distance is only told as that.
 */
export function findNearMisses(scenes: Scene[], proposed: ProposedFact[]): NearMiss[] {
  const sentences = scenes.map(({ sentence }) => sentence)
  const own = overlapping(sentences, proposed)
  return scenes.flatMap((scene, at) =>
    WANTED.flatMap((wanted) => nearMiss(scene, wanted, own[at] ?? []) ?? []),
  )
}

function nearMiss(scene: Scene, wanted: Wanted, own: ProposedFact[]): NearMiss | null {
  const { kind, tie, call, needs } = wanted
  const calling = call.find(scene)
  if (calling === undefined || !isReferred(scene)) return null
  // What is counted in a sentence that is read is a part of what was read, more often than not.
  if (own.some((fact) => isOfKind(fact, wanted)) || (kind === 'figure' && own.length > 0))
    return null
  if (kind === 'event' && scene.events.length > 0) return null
  const china = chinaSide(scene, calling)
  const partners = partnerSides(scene, calling)
  const found = needs.map((cue) => ({ name: cue.name, first: cue.find(scene) }))
  const missing = [
    ...found.filter(({ first }) => first === undefined).map(({ name }) => `without ${name}`),
    ...(china === null ? ['no Chinese side is named, here or before'] : []),
    ...(partners === null ? ['no partner is named, here or before'] : []),
    ...(isNamed(scene) ? [] : ['neither side is named in the sentence itself']),
  ]
  if (missing.length > 1) return null
  const seen = [...missing, ...stopsOf(scene, calling)]
  return {
    start: scene.sentence.start,
    end: scene.sentence.end,
    kind,
    tie,
    has: [
      `“${calling.text}” (${call.name})`,
      ...found.flatMap(({ name, first }) => (first ? [`“${first.text}” (${name})`] : [])),
      ...(china === null ? [] : [nameSide([china.value], china.found)]),
      ...(partners === null ? [] : [nameSide(partners.value, partners.found)]),
    ],
    stops: seen.length > 0 ? seen : [unseenStop(own)],
  }
}

/** A side is named in the sentence, or a word stands for one. */
const isReferred = (scene: Scene): boolean =>
  isNamed(scene) || says(scene, scene.words.chinaAgain) || says(scene, scene.words.bothAgain)

const isNamed = ({ china, nation, partners }: Scene): boolean =>
  china.length > 0 || nation || partners.length > 0

const isOfKind = (fact: ProposedFact, { kind, tie }: Wanted): boolean =>
  fact.kind === kind && (fact.kind !== 'tie' || fact.tie === tie)

/** What stops rules of any kind. */
function stopsOf(scene: Scene, calling: Span): string[] {
  const stops: string[] = []
  if (scene.heading) stops.push('it is a heading')
  if (isUnreal(scene, calling)) {
    const [word] = wordsIn(scene, scene.words.unreal)
    stops.push(`only hoped for, planned or called off: “${word?.text ?? ''}”`)
  }
  return stops
}

function unseenStop(own: ProposedFact[]): string {
  const rules = [...new Set(own.map(({ rule }) => rule))]
  return rules.length > 0
    ? `the sentence is read by ${rules.join(', ')}`
    : 'all is there, but not in an order or at a distance that a rule of this kind takes'
}

const WHERE: Record<Found, string> = {
  stated: 'named here',
  carried: 'from before',
  topic: 'what the document is about',
}

const nameSide = (parties: PartyRef[], found: Found): string =>
  `${parties.map(({ code, place }) => (place === null ? code : `${place} ${code}`)).join(', ')} (${WHERE[found]})`

const cut = (scene: Scene, { start, end }: Span): Hit => ({
  start,
  end,
  text: textBetween(scene, start, end),
})
