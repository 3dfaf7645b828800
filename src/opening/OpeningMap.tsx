import type { Topology } from 'topojson-specification'
import type { Atlas } from '../dashboard/dataset.ts'
import { boxInSight, type Frame } from '../dashboard/map/frame.ts'
import { scaleOfZoom, WORLD_BOX } from '../dashboard/map/fit.ts'
import { graticuleIn } from '../dashboard/map/graticule.ts'
import { LegendPanel } from '../dashboard/map/LegendPanel.tsx'
import { selectLegendRows } from '../dashboard/map/legendRows.ts'
import { MapControls } from '../dashboard/map/MapControls.tsx'
import { MapFoot } from '../dashboard/map/MapFoot.tsx'
import { MARK_HIT, MarkShape } from '../dashboard/map/MapMarks.tsx'
import { mapScene, pointsOf, typicalProvinceSide } from '../dashboard/map/mapScene.ts'
import { landClass, NothingPatterns, patternStyle } from '../dashboard/map/Outlines.tsx'
import { parseOutlines } from '../dashboard/map/parseOutlines.ts'
import type { ShadePicking } from '../dashboard/map/shades.ts'
import { ThreadStrokes } from '../dashboard/map/ThreadStrokes.tsx'
import { mapWords } from '../dashboard/map/words.ts'
import { placeName } from '../dashboard/names.ts'
import { selectMapData } from '../dashboard/select/mapData.ts'
import type { View } from '../dashboard/view.ts'
import type { Fact } from '../model/fact.ts'
import { gridShapes } from './gridPaths.ts'
import { labelSets } from './labelSets.ts'
import { OpeningInset } from './OpeningInset.tsx'
import { asPercent, PLANE_UNITS, planeViewBox } from './planeBox.ts'

export interface OpeningMapProps {
  atlas: Atlas
  view: View
  /** Each thing once. */
  facts: readonly Fact[]
  world: Topology
  inset: Topology
}

/** The map as it opens, as a picture that is as large as its place: the same data, shapes and words that the map draws. */
export function OpeningMap({ atlas, view, facts, world, inset }: OpeningMapProps) {
  const { language } = view
  const words = mapWords[language]
  const data = selectMapData(atlas, view, facts)
  const pointByCode = pointsOf(atlas)
  const scene = mapScene(data, pointByCode, PLANE_FRAME, 1)
  const outlines = parseOutlines(world)
  const rows = selectLegendRows(data, scene.lines, outlines, boxInSight(PLANE_FRAME), true)
  const sets = labelSets(data, pointByCode, typicalProvinceSide(outlines))
  const markByCode = new Map(scene.marks.map((mark) => [mark.code, mark]))
  const [stepX, stepY] = world.transform?.scale ?? [1, 1]
  const [zeroX, zeroY] = world.transform?.translate ?? [0, 0]
  const landTransform = `translate(${zeroX * PLANE_UNITS} ${-zeroY * PLANE_UNITS}) scale(${stepX * PLANE_UNITS} ${stepY * PLANE_UNITS})`
  const control = { words, canZoomIn: true, canZoomOut: false, canReset: false, ...NO_CONTROLS }
  const legend = { atlas, view, data, rows, shades: NO_SHADES, ...NO_CHOICES }
  const foot = {
    data,
    drawn: scene.drawn,
    inSight: scene.inSight,
    woven: scene.woven,
    nameOf: (code: string) => placeName(atlas, code, language),
    language,
    onPick: ignore,
  }
  return (
    <section className="atlas-map" aria-label={words.map}>
      <div className="on-wide">
        <MapFoot {...foot} isNarrow={false} />
      </div>
      <div className="on-narrow">
        <MapFoot {...foot} isNarrow />
      </div>
      <div className="map-stage opening-stage" style={BOX_STYLE}>
        <div className="map-surface">
          <div className="leaflet-pane opening-world">
            <svg role="img" aria-label={words.map}>
              <defs>
                <NothingPatterns id={PATTERNS} scale={`${PX / stepX} ${PX / stepY}`} />
              </defs>
              <svg
                viewBox={planeViewBox(WORLD_BOX)}
                preserveAspectRatio="none"
                width="100%"
                height="100%"
                overflow="visible"
              >
                <path className="graticule" d={graticuleIn(PLANE_UNITS)} />
                <g
                  id="opening-land"
                  data-scale={`${stepX} ${stepY}`}
                  data-translate={`${zeroX} ${zeroY}`}
                  transform={landTransform}
                >
                  {gridShapes(world).map(({ code, path }, index) => {
                    const place = code === null ? undefined : data.placeByCode.get(code)
                    const isProvince = code?.startsWith('CN-') === true
                    return (
                      <path
                        key={index}
                        data-code={code ?? undefined}
                        id={isProvince ? `land-${code}` : undefined}
                        className={place === undefined ? 'land' : landClass(place)}
                        style={place === undefined ? undefined : patternStyle(place, PATTERNS)}
                        d={path}
                      />
                    )
                  })}
                </g>
                {scene.lines.map(({ id, path, kind, width, hitWidth, thread }) => {
                  const short = path.replace(/(\.\d)\d/gu, '$1')
                  return (
                    <g
                      key={id}
                      data-code={thread.key}
                      className={`thread is-rest${thread.isBloc ? ' is-bloc' : ''}`}
                    >
                      <ThreadStrokes path={short} kind={kind} width={width} />
                      <path className="thread-hit" d={short} strokeWidth={hitWidth} />
                    </g>
                  )
                })}
              </svg>
              {scene.marks.map(({ code, type, x, y }) => (
                <svg
                  key={code}
                  data-code={code}
                  {...asPercent(x, y)}
                  overflow="visible"
                  className={`mark is-${type}`}
                >
                  <circle className="mark-hit" r={MARK_HIT[type]} />
                  <MarkShape type={type} />
                </svg>
              ))}
              {sets.map(({ name, labels }) => (
                <g key={name} className={`map-labels opening-labels is-${name}`}>
                  {labels.map(({ code, text, anchor, dx, dy, leader }) => {
                    const mark = markByCode.get(code)
                    const isBloc = mark?.type === 'bloc'
                    return mark === undefined ? null : (
                      <svg
                        key={code}
                        data-code={code}
                        {...asPercent(mark.x, mark.y)}
                        overflow="visible"
                      >
                        {leader !== null && <path className="label-leader" d={leader} />}
                        <text
                          className={`map-label at-${anchor}${isBloc ? ' is-bloc' : ''}`}
                          x={Number(dx.toFixed(1))}
                          y={Number(dy.toFixed(1))}
                        >
                          {text}
                        </text>
                      </svg>
                    )
                  })}
                </g>
              ))}
            </svg>
          </div>
        </div>
        <div className="on-wide">
          <MapControls {...control} isNarrow={false} />
          <LegendPanel {...legend} isNarrow={false} />
        </div>
        <div className="on-narrow">
          <MapControls {...control} isNarrow />
          <LegendPanel {...legend} isNarrow />
          <small className="map-credit">{words.attributionShort}</small>
        </div>
        <OpeningInset {...{ data, pointByCode, inset, landTransform, words, language }} />
      </div>
    </section>
  )
}

const PATTERNS = 'opening'
/** Steps of the plane for one px of the usual window, for the patterns alone: all else fits itself to the width. */
const PX = 1 / 195

/** The whole world in PLANE_UNITS, drawn as a map of the usual zooms is. */
const PLANE_FRAME: Frame = {
  zoom: 2,
  scale: PLANE_UNITS,
  origin: { x: 0, y: 0 },
  offset: { x: 0, y: 0 },
  size: { width: 10 * PLANE_UNITS, height: 10 * PLANE_UNITS },
  center: [0, 0],
}

/** What `opening.css` reckons with to stand where the map will. */
const BOX_STYLE = {
  '--west': WORLD_BOX.west,
  '--north': WORLD_BOX.north,
  '--middle': (WORLD_BOX.west + WORLD_BOX.east) / 2,
  '--across': WORLD_BOX.east - WORLD_BOX.west,
  '--down': WORLD_BOX.north - WORLD_BOX.south,
  '--least': `${scaleOfZoom(0)}px`,
  '--most': `${scaleOfZoom(4)}px`,
} as React.CSSProperties

const ignore = () => undefined
const NO_SHADES: ShadePicking = { chosen: [], lit: null, toggle: ignore, point: ignore }
const NO_CHOICES = { onMeasure: ignore, onKinds: ignore }
const NO_CONTROLS = {
  onZoomIn: ignore,
  onZoomOut: ignore,
  onReset: ignore,
  isAdding: false,
  onToggleAdding: ignore,
  isListOpen: false,
  listButton: null,
  onToggleList: ignore,
}
