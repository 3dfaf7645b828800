import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { lazily } from '../lazily.ts'
import type { View } from '../view.ts'
import {
  arithmeticOf,
  provincesWithout,
  type Arithmetic,
  type FigureId,
  type Given,
} from './figureArithmetic.ts'
import { selectLeftOut, type LeftOut } from './leftOut.ts'
import type { Summary } from './summary.ts'

export interface KeyFigure extends Arithmetic {
  id: FigureId
  value: number
  leftOut: LeftOut[]
}

/**
 * The three figures of a selection with their arithmetic, which is done when it is first looked at. `facts` are those that pass the
 * filters, `things` the same with each thing once.
 */
export function selectKeyFigures(
  atlas: Atlas,
  view: View,
  facts: readonly Fact[],
  things: readonly Fact[],
  summary: Summary,
): KeyFigure[] {
  const given = { atlas, facts, things, summary }
  const leftOut = lazily(() => selectLeftOut(atlas, view, things))
  return idsOf(view).map((id): KeyFigure => {
    const made = lazily(() => arithmeticOf(id, given))
    return {
      id,
      value: valueOf(id, given),
      get sum() {
        return made().sum
      },
      get parts() {
        return made().parts
      },
      get facts() {
        return made().facts
      },
      get leftOut() {
        return leftOut()
      },
    }
  })
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
