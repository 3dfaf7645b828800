import type { Atlas } from './dataset.ts'
import type { WayOut } from './select/wayOut.ts'
import { ViewLink } from './ViewLink.tsx'
import type { View } from './view.ts'
import { wayOutText } from './wayOutText.ts'

export interface WaysOutProps {
  atlas: Atlas
  view: View
  ways: readonly WayOut[]
}

/** Lines of a list: each drops what is in the way, and says what that gives. */
export function WaysOut({ atlas, view, ways }: WaysOutProps) {
  return ways.map((way) => (
    <li key={way.hindrances.join()}>
      <ViewLink className="pill" change={{ ...way.change, fact: null }}>
        {wayOutText(atlas, view, way)}
      </ViewLink>
    </li>
  ))
}
