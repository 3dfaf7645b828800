import { viewToHref } from '../address.ts'
import type { View } from '../view.ts'
import { frameWords } from './words.ts'

export interface EmbedFootProps {
  view: View
  version: string
}

/** Below a view that stands within another page: where it is from, and the way to the whole of it. */
export function EmbedFoot({ view, version }: EmbedFootProps) {
  const words = frameWords[view.language]
  return (
    <footer className="embed-foot">
      <a href={viewToHref({ ...view, embed: false })} target="_blank" rel="noopener">
        {words.openWhole}
        <span aria-hidden="true"> ↗</span>
      </a>
      <span>
        {words.brand} · {words.dataVersion(version)} · CC BY 4.0
      </span>
    </footer>
  )
}
