import { countWords } from '../../locales/countWords.ts'
import { figureWords } from '../../locales/figureWords.ts'
import { says, textFrom, within, wordsIn, type Scene } from '../../discourse/scene.ts'
import { preferNames, ref, type Found } from '../../discourse/sides.ts'
import type { PartyRef } from '../../discourse/party.ts'
import type { Span } from '../../mentions/mention.ts'
import type { ProposedFact } from '../../proposed.ts'
import type { Rule } from '../rule.ts'
import { park, parkAbroad } from '../tie/park.ts'
import { office } from '../tie/office.ts'
import { route } from '../tie/route.ts'

/** A joint park, a line or an office whose sides a number about it takes. */
export interface Standing {
  china: PartyRef
  partner: PartyRef
  found: Found
}

/** Sentences over which "the zone" or "the trains" still means the one that was told. */
const REACH = 12

/** The joint park that a sentence tells of: named in it, or "the zone" of one before. */
export function parkAt(scene: Scene, scenes: Scene[]): Standing | null {
  // Thousands of sentences may go on from one another: a call for each would not fit the stack.
  const asked: Scene[] = []
  let found: Standing | null | undefined
  for (let at: Scene | undefined = scene; at; at = scenes[at.index - 1]) {
    found = parks.get(at)
    if (found !== undefined) break
    asked.push(at)
    found = readPark(at, scenes)
    if (found !== undefined) break
  }
  for (const each of asked) parks.set(each, found ?? null)
  return found ?? null
}

const parks = new WeakMap<Scene, Standing | null>()

/** Undefined where a sentence goes on about what the one before it tells of. */
function readPark(scene: Scene, scenes: Scene[]): Standing | null | undefined {
  const words = figureWords(scene.language)
  const own = parkIn(scene)
  if (own) return own
  const again = says(scene, words.parkAgain) || says(scene, scene.words.park)
  const goesOn = words.goesOn.test(scene.text) || scene.links.theirs.test(scene.text)
  const there = says(scene, words.there)
  if (again) return before(scene, scenes, REACH, parkIn)
  if (there) {
    const told = before(scene, scenes, 2, parkIn)
    return told && scene.partners.every((p) => p.code === told.partner.code) ? told : null
  }
  return goesOn ? undefined : null
}

/** A park told in one sentence; a province that is named there goes before the nation of the park's name. */
function parkIn(scene: Scene): Standing | null {
  const tie = toldIn(scene, [park, parkAbroad])
  const beside = sidesBeside(scene, scene.words.park)
  const isBuilder = scene.china.some((p) => p.as === 'organisation')
  return tie && (tie.china.code !== 'CN' || !beside || !isBuilder) ? tie : beside
}

/** The line that a sentence tells of: named in it, or "the trains" of one before. */
export function lineAt(scene: Scene, scenes: Scene[]): Standing | null {
  const words = figureWords(scene.language)
  const own = toldIn(scene, [route])
  if (own) return own
  if (scene.partners.some((p) => p.as !== 'organisation')) return null
  const again = says(scene, words.lineAgain) || says(scene, words.often)
  const goesOn = figureWords(scene.language).goesOn.test(scene.text)
  return before(scene, scenes, again ? 4 : goesOn ? 2 : 0, (s) => toldIn(s, [route]))
}

/** The office, centre or warehouse that a sentence tells of: named in it, or "the centre" of the one before. */
export function houseAt(scene: Scene, scenes: Scene[]): Standing | null {
  const { houseAgain, goesOn } = figureWords(scene.language)
  if (scene.partners.some((p) => p.as !== 'organisation') || scene.china.length > 0) return null
  if (!says(scene, houseAgain) && !goesOn.test(scene.text)) return null
  return before(scene, scenes, 2, (s) => toldIn(s, [office]))
}

const told = new WeakMap<Scene, Map<Rule, ProposedFact[]>>()

function toldIn(scene: Scene, rules: Rule[]): Standing | null {
  const known = told.get(scene) ?? new Map<Rule, ProposedFact[]>()
  told.set(scene, known)
  for (const rule of rules) {
    const facts = known.get(rule) ?? rule.read(scene, [])
    known.set(rule, facts)
    const fact = facts[0]
    if (!fact || new Set(facts.map((f) => f.partner)).size > 1) continue
    return {
      china: { code: fact.china, place: fact.chinaPlace },
      partner: { code: fact.partner, place: fact.partnerPlace },
      found: 'carried',
    }
  }
  return null
}

/** A park word between one place of each side. */
function sidesBeside(scene: Scene, pattern: RegExp): Standing | null {
  if (!says(scene, pattern) || scene.heading) return null
  const china = preferNames(scene.china)
  const partners = preferNames(scene.partners)
  const [first] = china
  const [partner] = partners
  if (!first || !partner) return null
  if (new Set(china.map((p) => p.code)).size > 1 || new Set(partners.map((p) => p.code)).size > 1)
    return null
  return { china: ref(first), partner: ref(partner), found: 'carried' }
}

function before(
  scene: Scene,
  scenes: Scene[],
  reach: number,
  read: (scene: Scene) => Standing | null,
): Standing | null {
  for (let i = scene.index - 1; i >= 0 && i >= scene.index - reach; i--) {
    const earlier = scenes[i]
    const found = earlier ? read(earlier) : null
    if (found) return isOther(scene, found) ? null : found
  }
  return null
}

/** The sentence names a Chinese place of its own that is not the one that was told. */
function isOther(scene: Scene, { china }: Standing): boolean {
  return (
    china.code !== 'CN' && scene.china.length > 0 && scene.china.every((p) => p.code !== china.code)
  )
}

/** Where what is counted comes from: "Macao producers", "firms from Hubei", 日本企业; null where the words do not say. */
export function originOf(
  scene: Scene,
  number: Span,
  unitEnd: number,
): { side: 'china' | 'partner'; ref: PartyRef } | null {
  const { origin } = figureWords(scene.language)
  for (const mention of scene.sentence.mentions) {
    if (mention.type !== 'place' || mention.as === 'dateline' || mention.as === 'post') continue
    if (mention.pair !== null) continue
    const inside = within(mention, { start: number.end, end: unitEnd + 1 })
    const behind =
      mention.start >= unitEnd &&
      mention.start - unitEnd < 48 &&
      origin.test(textFrom(scene, unitEnd).slice(0, mention.start - unitEnd))
    const ahead =
      mention.end <= number.start &&
      countWords(scene.language).owned.test(
        textFrom(scene, mention.end).slice(0, number.start - mention.end),
      )
    if (inside || behind || ahead)
      return { side: mention.side, ref: { code: mention.code, place: mention.place } }
  }
  const again = wordsIn(scene, scene.words.partnerAgain).find(
    (w) =>
      w.start >= unitEnd &&
      w.start - unitEnd < 40 &&
      origin.test(textFrom(scene, unitEnd).slice(0, w.start - unitEnd)),
  )
  const [partner] = scene.partners.length > 0 ? scene.partners.map(ref) : scene.focus.partners
  return again && partner ? { side: 'partner', ref: partner } : null
}
