import { circumstancesOf } from '../confidence/circumstances.ts'
import { says, type Scene } from '../discourse/scene.ts'
import type { ProposedFact } from '../proposed.ts'

/** Sentences naming both sides that make a document one about their ties, where no fact does. */
const LEAST_SENTENCES = 2
/** The share of sentences naming partners that makes a text about a Chinese place one about its partners. */
const PARTNERS_SHARE = 0.4

/**
 * Nothing, where no sentence ties a Chinese place to a partner: sides that are only carried from sentence to sentence
 * were then put together by the reading, not by the text. A document that goes on about its partners keeps its facts, and one that tells
 * of the place's trade what it then says of trade with partners.
 */
export function dropUntied(facts: ProposedFact[], scenes: readonly Scene[]): ProposedFact[] {
  if (facts.some((fact) => fact.kind !== 'figure' && isStated(fact, scenes))) return facts
  const body = scenes.filter((scene) => !scene.heading)
  const both = body.filter((scene) => namesChina(scene) && scene.partners.length > 0)
  const partners = body.filter((scene) => scene.partners.length > 0)
  const isAboutPartners =
    (scenes[0]?.topic.isChinas ?? false) && partners.length >= PARTNERS_SHARE * body.length
  if (both.length >= LEAST_SENTENCES || isAboutPartners) return facts
  return facts.filter((fact) => fact.kind === 'trade' && isPartOfTrade(fact, scenes))
}

/** "Guangxi's exports rose … . Those to Laos came to 3 billion": a partner of the trade that a sentence told of the place. */
const isPartOfTrade = (fact: ProposedFact, scenes: readonly Scene[]): boolean =>
  circumstancesOf(fact, scenes).partner === 'stated' &&
  scenes.some(
    (scene) =>
      scene.china.some(({ code }) => code === fact.china) &&
      [scene.words.trade, scene.words.export, scene.words.import].some((pattern) =>
        says(scene, pattern),
      ),
  )

const namesChina = (scene: Scene): boolean => scene.china.length > 0 || scene.nation

/** The sentences of the quote name both sides. */
function isStated(fact: ProposedFact, scenes: readonly Scene[]): boolean {
  const { china, partner } = circumstancesOf(fact, scenes)
  return china === 'stated' && partner === 'stated'
}
