import { mostExact, type PartyRef } from '../../discourse/party.ts'
import { clauseAt, mentionsOf, within, type Scene } from '../../discourse/scene.ts'
import { chinaSide, partnerSides, preferNames, ref, type Side } from '../../discourse/sides.ts'
import type { Span } from '../../mentions/mention.ts'

/** At a meeting, "Chinese companies" are those of its Chinese side. */
export function figureChina(scene: Scene, span: Span): Side<PartyRef> | null {
  if (scene.china.length === 0 && scene.event) return { value: scene.event.host, found: 'carried' }
  return chinaSide(scene, span)
}

export function figurePartners(scene: Scene, span: Span): Side<PartyRef[]> | null {
  if (scene.partners.length === 0 && scene.event && scene.event.named.length > 0)
    return { value: scene.event.named, found: 'carried' }
  const sides = nearestPartner(scene, span) ?? partnerSides(scene, span)
  if (!sides) return null
  return { ...sides, value: mostExact(sides.value) }
}

/** Where several partners have a number each ("东盟国家61对、越南23对"), a number is that of the partner right before it. */
function nearestPartner(scene: Scene, span: Span): Side<PartyRef[]> | null {
  const clause = clauseAt(scene, span.start)
  const here = preferNames(scene.partners).filter((p) => within(p, clause))
  const counted = [
    ...mentionsOf(scene.sentence, 'number'),
    ...mentionsOf(scene.sentence, 'percent'),
  ].filter((n) => within(n, clause))
  const before = here.filter((p) => p.end <= span.start).at(-1)
  if (
    new Set(here.map((p) => p.code)).size < 2 ||
    counted.length < 2 ||
    !before ||
    span.start - before.end > 8
  )
    return null
  return { value: [ref(before)], found: 'stated' }
}
