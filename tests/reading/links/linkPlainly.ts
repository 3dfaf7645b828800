import type { Links } from '../../../src/model/links.ts'
import type { Fact, Kind } from '../../../src/model/fact.ts'
import { compareText } from '../../../src/model/compareText.ts'
import { relate, subjectOf } from '../../../src/reading/links/relate.ts'

/** Of more versions of one number than this, it is likelier that they are of several things than that all but one are wrong. */
const MOST_VERSIONS = 4

/**
 * What facts of different documents say of each other, the same whatever the order of the facts: groups that say the same
 * thing, and pairs of which one says otherwise. A fact is in one group at most, a group has one fact a document at most,
 * and every two of a group say the same; the fullest is its first. A conflict is told once, between the first of two
 * groups or lone facts, and not at all where one document gives several versions itself.
 */
export function linkPlainly(facts: readonly Fact[]): Links {
  const links = [...bySubject(facts.filter(saysEnough)).values()]
    .filter(isOfSeveralDocuments)
    .map(linkSubject)
  return {
    corroborating: links
      .flatMap(({ corroborating }) => corroborating)
      .sort((a, b) => compareText(a[0] ?? '', b[0] ?? '')),
    conflicting: links
      .flatMap(({ conflicting }) => conflicting)
      .sort((a, b) => compareText(a.join(' '), b.join(' '))),
  }
}

/** `relate` finds no two events and no two investments at odds. */
const MAY_DIFFER: ReadonlySet<Kind | undefined> = new Set(['tie', 'signing', 'trade', 'figure'])

/** Facts of different documents that say the same, the fullest first; or one fact that no other says. */
interface Group {
  facts: Fact[]
  documents: Set<string>
  /** One fact for each wording, so that a thousand copies of a press release are compared once. */
  wordings: Map<string, Fact>
}

function linkSubject(facts: readonly Fact[]): Links {
  const groups = group(facts)
  return {
    corroborating: groups
      .filter((members) => members.facts.length > 1)
      .map((members) => members.facts.map(({ id }) => id)),
    conflicting: MAY_DIFFER.has(groups[0]?.facts[0]?.kind) ? conflictsOf(groups) : [],
  }
}

/** The fullest facts choose first, so that "2021" joins "September 2021" and not the other way round. */
function group(facts: readonly Fact[]): Group[] {
  const said = facts.map((fact) => ({ fact, wording: wordingOf(fact), fullness: fullness(fact) }))
  said.sort(
    (a, b) =>
      b.fullness - a.fullness ||
      compareText(a.wording, b.wording) ||
      compareText(a.fact.document, b.fact.document) ||
      compareText(a.fact.id, b.fact.id),
  )
  const groups: Group[] = []
  const groupsByWording = new Map<string, Group[]>()
  for (const { fact, wording } of said) {
    const own = groupsByWording.get(wording) ?? []
    groupsByWording.set(wording, own)
    const home =
      own.find(({ documents }) => !documents.has(fact.document)) ??
      groups.find((members) => takes(members, fact, wording))
    if (home === undefined) {
      const members: Group = {
        facts: [fact],
        documents: new Set([fact.document]),
        wordings: new Map([[wording, fact]]),
      }
      groups.push(members)
      own.push(members)
      continue
    }
    home.facts.push(fact)
    home.documents.add(fact.document)
    if (!home.wordings.has(wording)) own.push(home)
    home.wordings.set(wording, fact)
  }
  return groups
}

function takes({ documents, wordings }: Group, fact: Fact, wording: string): boolean {
  // A group that has this wording was asked before.
  if (documents.has(fact.document) || wordings.has(wording)) return false
  return [...wordings.values()].every((other) => relate(other, fact) === 'same')
}

function conflictsOf(groups: readonly Group[]): [string, string][] {
  const versions = new Map<Group, Group[]>(groups.map((one) => [one, []]))
  for (const [index, one] of groups.entries()) {
    for (const other of groups.slice(index + 1)) {
      if (!differs(one, other)) continue
      versions.get(one)?.push(other)
      versions.get(other)?.push(one)
    }
  }
  const isTold = (one: Group) => {
    const others = versions.get(one) ?? []
    if (others.length === 0 || others.length >= MOST_VERSIONS) return false
    const documents = [one, ...others].flatMap((members) => [...members.documents])
    return new Set(documents).size === documents.length
  }
  const told = new Set(groups.filter(isTold))
  return [...told].flatMap((one) =>
    (versions.get(one) ?? [])
      .filter((other) => told.has(other) && firstId(one) < firstId(other))
      .map((other): [string, string] => [firstId(one), firstId(other)]),
  )
}

/** The fullest of each speaks for the rest: what is told less exactly may fit both. */
const differs = ({ facts: [one] }: Group, { facts: [other] }: Group) =>
  one !== undefined && other !== undefined && relate(one, other) === 'differs'

const firstId = ({ facts }: Group) => facts[0]?.id ?? ''

function bySubject(facts: readonly Fact[]): Map<string, Fact[]> {
  const subjects = new Map<string, Fact[]>()
  for (const fact of facts) {
    const subject = subjectOf(fact)
    const own = subjects.get(subject)
    if (own === undefined) subjects.set(subject, [fact])
    else own.push(fact)
  }
  return subjects
}

const isOfSeveralDocuments = (facts: readonly Fact[]) =>
  facts.some(({ document }) => document !== facts[0]?.document)

/** Where and how a fact was read, and what `relate` never looks at. */
const UNCOMPARED: ReadonlySet<string> = new Set([
  'id',
  'statement',
  'document',
  'quote',
  'start',
  'end',
  'rule',
  'confidence',
  'uncertain',
  'sectors',
  'reviewed',
])

/** Two documents that use the very words of this fact would mean one thing: not so with "an agreement", undated. */
const saysEnough = (fact: Fact) => relate(fact, fact) === 'same'

/** What a fact says. */
const wordingOf = (fact: Fact) =>
  JSON.stringify(Object.entries(fact).filter(([field]) => !UNCOMPARED.has(field)))

/** How much a fact states: fields that are present, and how exactly it is dated. */
function fullness(fact: Fact): number {
  const present = Object.values(fact).filter((value) => value !== null).length
  return 20 * present + (fact.from?.length ?? 0)
}
