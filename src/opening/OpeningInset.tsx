import type { Topology } from 'topojson-specification'
import { boxOfAll, placeNumbers } from '../dashboard/map/MapInset.tsx'
import { classesTitle } from '../dashboard/map/measureTexts.ts'
import { parseOutlines } from '../dashboard/map/parseOutlines.ts'
import type { MapWords } from '../dashboard/map/words.ts'
import type { MapData } from '../dashboard/select/mapData.ts'
import type { InterfaceLanguage } from '../dashboard/view.ts'
import type { PlanePoint } from '../model/projection.ts'
import { percent, planeViewBox } from './planeBox.ts'

export interface OpeningInsetProps {
  data: MapData
  pointByCode: ReadonlyMap<string, PlanePoint>
  /** The outlines that the map will draw there: they say how large it is. */
  inset: Topology
  /** From the grid of the world's shapes to PLANE_UNITS. */
  landTransform: string
  words: MapWords
  language: InterfaceLanguage
}

/** Px for one unit of the plane in the inset of the usual window, at which the numbers find their places. */
const SCALE = 420

/** China's provinces, enlarged: the shapes of the world again, until the finer ones come. */
export function OpeningInset(props: OpeningInsetProps) {
  const { data, pointByCode, inset, landTransform, words, language } = props
  const box = boxOfAll(parseOutlines(inset))
  const [across, down] = [box.east - box.west, box.north - box.south]
  const toPx = ([x, y]: PlanePoint) => ({ x: (x - box.west) * SCALE, y: (box.north - y) * SCALE })
  const provinces = [...data.placeByCode.values()].filter(({ side }) => side === 'china')
  return (
    <figure
      className="map-inset opening-inset"
      style={{ '--inset-across': across, '--inset-down': down } as React.CSSProperties}
    >
      <figcaption>
        <b>{words.inset}</b> · {classesTitle(data, language)}
      </figcaption>
      <svg overflow="visible">
        <svg
          viewBox={planeViewBox(box)}
          preserveAspectRatio="none"
          width="100%"
          height="100%"
          overflow="visible"
        >
          <g transform={landTransform}>
            {provinces.map(({ place }) => (
              <use key={place.code} data-code={place.code} href={`#land-${place.code}`} />
            ))}
          </g>
        </svg>
        {placeNumbers(data, pointByCode, toPx, language).map(({ code, text, x, y }) => (
          <text
            key={code}
            className="inset-number"
            x={percent(x / SCALE / across)}
            y={percent(y / SCALE / down)}
          >
            {text}
          </text>
        ))}
      </svg>
    </figure>
  )
}
