import type { Map as LeafletMap } from 'leaflet'
import { memo, useRef, type MouseEvent, type PointerEvent } from 'react'
import type { Frame } from './frame.ts'
import { InnerLayer } from './InnerLayer.tsx'
import { MapLabels } from './MapLabels.tsx'
import { OwnHalos, OwnLabels } from './OwnHalos.tsx'
import { MapMarks } from './MapMarks.tsx'
import type { PlacedLabel } from './labels.ts'
import { INNER_FROM } from './placedInner.ts'
import type { MapScene } from './mapScene.ts'
import { emphasisOf, type Target } from './target.ts'
import { useFollow } from './useFrame.ts'
import type { ThreadLine } from './threadLines.ts'
import { ThreadStrokes } from './ThreadStrokes.tsx'
import type { MapPlace } from '../select/mapPlaces.ts'
import { ThreadWeb } from './ThreadWeb.tsx'

export interface ThreadLayerProps {
  map: LeafletMap
  frame: Frame
  placeByCode: ReadonlyMap<string, MapPlace>
  scene: MapScene
  labels: readonly PlacedLabel[]
  target: Target | null
  /** Codes of the places that the legend is asked for; null for all. */
  lit: ReadonlySet<string> | null
  /** What the keyboard is on, ringed. */
  focused: readonly { x: number; y: number }[]
  onPoint: (target: Target | null, event: PointerEvent) => void
  onPick: (code: string, event: MouseEvent) => void
  onOpen: (line: ThreadLine, event: MouseEvent) => void
}

/** Threads, the marks at their ends and the names, above the land. */
export function ThreadLayer(props: ThreadLayerProps) {
  const { map, frame, scene, target, lit } = props
  const isFaded = ({ province, partner }: ThreadLine['thread']) =>
    lit !== null && !lit.has(province) && !lit.has(partner)
  const drawing = useRef<SVGGElement>(null)
  useFollow(map, frame, drawing)
  return (
    <>
      {scene.web !== null && <ThreadWeb map={map} frame={frame} web={scene.web} />}
      <svg className="map-svg map-threads" aria-hidden="true">
        <g ref={drawing} className="leaflet-zoom-animated">
          {scene.web === null && <path className="thread-background" d={scene.background} />}
          <OwnHalos lines={scene.lines} />
          {scene.lines.map((line) => (
            <Line
              key={line.id}
              line={line}
              emphasis={
                isFaded(line.thread)
                  ? 'dimmed'
                  : emphasisOf(target, line.thread, line.isStrand ? line.kind : null, scene.threads)
              }
              onPoint={props.onPoint}
              onOpen={props.onOpen}
            />
          ))}
          <InnerLayer marks={scene.innerMarks} onPoint={props.onPoint} onPick={props.onPick} />
          <MapMarks
            marks={scene.marks}
            scale={scene.markScale}
            onPoint={props.onPoint}
            onPick={props.onPick}
          />
          <OwnLabels lines={scene.lines} />
          {props.focused.map(({ x, y }) => (
            <circle key={`${x} ${y}`} className="mark-focus" cx={x} cy={y} r="9" />
          ))}
          <MapLabels
            labels={props.labels}
            placeByCode={props.placeByCode}
            isClose={frame.zoom >= INNER_FROM}
            inner={scene.inner}
            offset={frame.offset}
            onPoint={props.onPoint}
            onPick={props.onPick}
          />
        </g>
      </svg>
    </>
  )
}

interface LineProps {
  line: ThreadLine
  emphasis: ReturnType<typeof emphasisOf>
  onPoint: ThreadLayerProps['onPoint']
  onOpen: ThreadLayerProps['onOpen']
}

/** Added to the width of a line that the pointer or the keyboard is on. */
const ACTIVE_WIDTH = 1.5

const Line = memo(function Line({ line, emphasis, onPoint, onOpen }: LineProps) {
  const width = line.width + (emphasis === 'active' ? ACTIVE_WIDTH : 0)
  const target: Target = {
    type: 'thread',
    key: line.thread.key,
    kind: line.isStrand ? line.kind : null,
  }
  const stroke = `var(--kind-${line.kind})`
  return (
    <g
      className={`thread is-${emphasis}${line.thread.isBloc ? ' is-bloc' : ''}${line.isMeasured ? '' : ' is-unmeasured'}`}
    >
      <ThreadStrokes path={line.path} kind={line.kind} width={width} />
      {line.chevron === null ? null : (
        <g
          className="thread-mark"
          transform={`translate(${line.chevron.x} ${line.chevron.y}) rotate(${line.chevron.degrees})`}
        >
          <path className="thread-chevron-halo" d={CHEVRON} />
          <path className="thread-chevron" d={CHEVRON} style={{ stroke }} />
        </g>
      )}
      <path
        className={`thread-hit${line.isStrand ? ' is-strand' : ''}`}
        d={line.path}
        strokeWidth={Math.max(line.hitWidth, width + 3)}
        onPointerEnter={(event) => onPoint(target, event)}
        onPointerMove={(event) => onPoint(target, event)}
        onPointerLeave={(event) => onPoint(null, event)}
        onClick={(event) => onOpen(line, event)}
      />
    </g>
  )
})

const CHEVRON = 'M-4.5-5.5 2.5 0-4.5 5.5'
