import type { Outlines } from './useOutlines.ts'
import type { MapWords } from './words.ts'

export interface MapMessageProps {
  outlines: Outlines
  words: MapWords
}

/** In place of the land: that it is on its way, or that it could not be had. Nothing once it is there. */
export function MapMessage({ outlines, words }: MapMessageProps) {
  switch (outlines.state) {
    case 'found':
      return null
    case 'pending':
      return (
        <p className="map-message" role="status">
          {words.loading}
        </p>
      )
    case 'failed':
      return (
        <div className="map-message" role="alert">
          <p>{words.failed}</p>
          <button type="button" className="map-button" onClick={outlines.retry}>
            {words.retry}
          </button>
        </div>
      )
  }
}
