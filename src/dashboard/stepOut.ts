import { NO_FILTERS, type View } from './view.ts'

/** The change that goes one step back out: from the document, else from the picked fact, else from the open cell, else from the filters. */
export function stepOut(view: View): Partial<View> {
  if (view.document !== null) return { document: null }
  if (view.fact !== null) return { fact: null }
  if (view.page === 'matrix' && view.pair !== null) return { pair: null }
  return NO_FILTERS
}
