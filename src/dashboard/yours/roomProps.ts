import type { ReactNode } from 'react'
import type { Language } from '../../model/dataset.ts'
import type { Atlas } from '../dataset.ts'
import type { MarkedText, Passage } from '../select/passages.ts'
import type { ChangeView, View } from '../view.ts'
import type { Bench } from './bench.ts'

export interface YoursRoomProps {
  /** With the own documents in it. */
  atlas: Atlas
  /** Ids of the dataset's documents, the own ones apart. */
  datasetIds: ReadonlySet<string>
  view: View
  changeView: ChangeView
  bench: Bench
  /** The text of a document with its passages marked. */
  renderText: (text: ShownText) => ReactNode
  /** Ids of a passage's first mark in the text, and of the row of its facts. */
  idOfText: (passage: Passage) => string
  idOfFacts: (passage: Passage) => string
}

/** A text as it is shown, and what the reader does with its passages. */
export interface ShownText {
  marked: MarkedText
  title: string
  lang: Language
  picked: Passage | undefined
  pointed: Passage | undefined
  onPoint: (passage: Passage | undefined) => void
  /** A mark was clicked, or its number pressed. */
  onPick: (passage: Passage, wish: 'stay' | 'go') => void
}
