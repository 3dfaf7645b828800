import type { Atlas } from './dataset.ts'
import { Nothing } from './panel/Nothing.tsx'
import { selectEmptiness } from './select/wayOut.ts'
import type { View } from './view.ts'

export interface EmptyResultProps {
  atlas: Atlas
  view: View
}

/** Why no fact passes the filters, and the ways out. */
export function EmptyResult({ atlas, view }: EmptyResultProps) {
  return <Nothing atlas={atlas} view={view} emptiness={selectEmptiness(atlas, view)} />
}
