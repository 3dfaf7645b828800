import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import type { View } from '../view.ts'
import type { Summary } from './summary.ts'

export type FigureId =
  | 'facts'
  | 'documents'
  | 'nameProvince'
  | 'nationalOnly'
  | 'partners'
  | 'undated'
  | 'threads'
  | 'withoutFact'

/** What figures count: `facts` are those that pass the filters of the view, `things` the same with each thing once. */
export interface Given {
  atlas: Atlas
  view: View
  facts: readonly Fact[]
  things: readonly Fact[]
  summary: Summary
}

/** A number about the selection. How it comes about is worked out by `figureArithmetic.ts` when it is looked at. */
export interface KeyFigure {
  id: FigureId
  value: number
}

/** The three figures of a selection. */
export function selectKeyFigures(given: Given): KeyFigure[] {
  return idsOf(given.view).map((id): KeyFigure => ({ id, value: valueOf(id, given) }))
}

function idsOf({ provinces, partners }: View): FigureId[] {
  if (provinces.length > 0 && partners.length > 0) return ['facts', 'documents', 'undated']
  if (partners.length > 0) return ['facts', 'nameProvince', 'nationalOnly']
  if (provinces.length > 0) return ['facts', 'partners', 'documents']
  return ['threads', 'nationalOnly', 'withoutFact']
}

function valueOf(id: FigureId, { atlas, things, summary }: Given): number {
  switch (id) {
    case 'facts':
      return things.length
    case 'documents':
      return summary.documents
    case 'nameProvince':
      return things.length - summary.national
    case 'nationalOnly':
      return summary.national
    case 'partners':
      return summary.partners.length
    case 'undated':
      return summary.undated
    case 'threads':
      return summary.threads
    case 'withoutFact':
      return provincesWithout(atlas, summary).length
  }
}

/** Provinces that no fact names. */
export const provincesWithout = (atlas: Atlas, { provinces }: Summary) => {
  const named = new Set(provinces.map(({ code }) => code))
  return atlas.dataset.places.filter(({ type, code }) => type === 'province' && !named.has(code))
}
