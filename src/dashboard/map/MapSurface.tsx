import 'leaflet/dist/leaflet.css'
import type { Map as LeafletMap } from 'leaflet'
import type { MouseEvent, PointerEvent } from 'react'
import { MapContainer, Pane, type MapContainerProps } from 'react-leaflet'
import type { MapPlace } from '../select/mapPlaces.ts'
import { equalEarthCrs } from './crs.ts'
import type { Frame } from './frame.ts'
import type { PlacedLabel } from './labels.ts'
import { Land } from './Land.tsx'
import type { MapScene } from './mapScene.ts'
import { MOST_ZOOM } from './moves.ts'
import type { Outline } from './outlines.ts'
import type { Target } from './target.ts'
import { ThreadLayer } from './ThreadLayer.tsx'
import type { ThreadLine } from './threadLines.ts'
import type { MapKeys } from './useMapKeys.ts'
import type { MapWords } from './words.ts'

export interface MapSurfaceProps {
  map: LeafletMap | null
  setMap: (map: LeafletMap | null) => void
  frame: Frame | null
  scene: MapScene | null
  outlines: readonly Outline[]
  placeByCode: ReadonlyMap<string, MapPlace>
  labels: readonly PlacedLabel[]
  target: Target | null
  /** Codes of the places that the legend is asked for; null for all. */
  lit: ReadonlySet<string> | null
  /** What the keyboard is on, in px of Leaflet's layers. */
  focusPoints: readonly { x: number; y: number }[]
  keys: MapKeys
  words: MapWords
  onDrawn?: (() => void) | undefined
  onPoint: (target: Target | null, event: PointerEvent) => void
  onPointPlace: (code: string | null, event: PointerEvent) => void
  onPick: (code: string, event: MouseEvent) => void
  onOpen: (line: ThreadLine, event: MouseEvent) => void
}

/** Leaflet's map with our land and threads; it takes the arrow keys. */
export function MapSurface({ setMap, ...props }: MapSurfaceProps) {
  const { map, frame, scene, placeByCode, target, keys, words } = props
  return (
    <>
      <div
        className="map-surface"
        role="application"
        aria-label={words.surface}
        aria-describedby="map-instructions"
        tabIndex={0}
        onKeyDown={keys.onKeyDown}
        onBlur={() => {
          keys.setFocused(null)
        }}
      >
        <MapContainer ref={setMap} {...MAP_OPTIONS}>
          {map !== null && frame !== null && scene !== null && (
            <>
              <Pane name="land" style={{ zIndex: 200 }}>
                <Land
                  map={map}
                  frame={frame}
                  outlines={props.outlines}
                  placeByCode={placeByCode}
                  lit={props.lit}
                  targetCode={target?.type === 'place' ? target.code : null}
                  onDrawn={props.onDrawn}
                  onPoint={props.onPointPlace}
                  onPick={props.onPick}
                />
              </Pane>
              <Pane name="threads" style={{ zIndex: 400 }}>
                <ThreadLayer
                  map={map}
                  frame={frame}
                  scene={scene}
                  labels={props.labels}
                  placeByCode={placeByCode}
                  target={target}
                  lit={props.lit}
                  focused={props.focusPoints}
                  onPoint={props.onPoint}
                  onPick={props.onPick}
                  onOpen={props.onOpen}
                />
              </Pane>
            </>
          )}
        </MapContainer>
      </div>
      <p id="map-instructions" className="visually-hidden">
        {words.instructions}
      </p>
    </>
  )
}

/** Read once, when the map is made; where it goes from there is up to its moves. */
const MAP_OPTIONS = {
  className: 'map-leaflet',
  crs: equalEarthCrs,
  center: [30, 140],
  zoom: 1.8,
  zoomSnap: 0,
  maxZoom: MOST_ZOOM,
  wheelPxPerZoomLevel: 90,
  zoomControl: false,
  attributionControl: false,
  doubleClickZoom: false,
  boxZoom: false,
  keyboard: false,
} satisfies MapContainerProps
