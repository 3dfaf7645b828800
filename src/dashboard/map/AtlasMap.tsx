import { useQuery } from '@tanstack/react-query'
import type { Map as LeafletMap } from 'leaflet'
import {
  Suspense,
  lazy,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ComponentType,
  type MouseEvent,
  type PointerEvent,
} from 'react'
import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { LazyPart } from '../frame/LazyPart.tsx'
import { useNarrow } from '../frame/useNarrow.ts'
import { whenIdle } from '../frame/whenIdle.ts'
import { useLetterScale } from '../letterScale.ts'
import { placeName } from '../names.ts'
import { measureText, type Measure } from '../measure.ts'
import type { Thread } from '../select/mapThreads.ts'
import type { View } from '../view.ts'
import { homePosition, isHome } from './fit.ts'
import { boxInSight, toContainer } from './frame.ts'
import { AtlasLegend } from './AtlasLegend.tsx'
import { LegendPanel } from './LegendPanel.tsx'
import { selectLegendRows } from './legendRows.ts'
import { MapControls } from './MapControls.tsx'
import { MapFoot } from './MapFoot.tsx'
import { MapMessage } from './MapMessage.tsx'
import { focusPoints, typicalProvinceSide } from './mapScene.ts'
import { MapSurface } from './MapSurface.tsx'
import type { MapInsetProps } from './MapInset.tsx'
import type { MapTooltipProps } from './MapTooltip.tsx'
import { MOST_ZOOM, useMapMoves, ZOOM_STEP } from './moves.ts'
import { outlinesQuery } from './outlines.ts'
import { onlySelectedPoint, selectionPosition } from './selectionPosition.ts'
import { spokenTarget } from './sentences.ts'
import { useShadePicking } from './shades.ts'
import { showsInset } from './showsInset.ts'
import type { ThreadLine } from './threadLines.ts'
import { measureFloating, useFloatingRects } from './useFloatingRects.ts'
import { useMapDrawing } from './useMapDrawing.ts'
import { useMapKeys } from './useMapKeys.ts'
import { useMapLabels } from './useMapLabels.ts'
import { useMedia } from './useMedia.ts'
import { useOneFinger } from './useOneFinger.ts'
import { useOutlines } from './useOutlines.ts'
import { usePicking } from './usePicking.ts'
import { usePointing } from './usePointing.ts'
import { mapWords } from './words.ts'
// The rules of small screens and forced colours come last: they change what the others say.
import './drawing.css'
import './floating.css'
import './inner.css'
import './map.css'

const loadMapList = async () => (await import('./MapList.tsx')).MapList
const loadTooltip = async () => (await import('./MapTooltip.tsx')).MapTooltip
const loadInset = async () => (await import('./MapInset.tsx')).MapInset
/** Where the code of these cannot be had the map does without: what they say is also spoken and listed. */
const MapTooltip = lazy(async (): Promise<{ default: ComponentType<MapTooltipProps> }> => ({
  default: await loadTooltip().catch(() => () => null),
}))
const MapInset = lazy(async (): Promise<{ default: ComponentType<MapInsetProps> }> => ({
  default: await loadInset().catch(() => () => null),
}))

export interface AtlasMapProps {
  atlas: Atlas
  view: View
  /** Those that pass every filter of the view. */
  facts: readonly Fact[]
  /** A place was picked; an additive pick adds it to those of its side, or takes it away. */
  onSelect: (code: string, side: 'china' | 'partner', isAdditive: boolean) => void
  /** A city or a region was picked, by its key: `CN-GD/Guangzhou`. */
  onSelectInner: (key: string, isAdditive: boolean) => void
  /** A thread or a strand was picked: its facts are to be shown. */
  onOpen: (factIds: readonly string[], pair: { province: string; partner: string }) => void
  onMeasure: (measure: Measure) => void
  /** Kinds were picked in the legend; none for all. */
  onKinds: (kinds: View['kinds']) => void
  /** The outlines are drawn, or cannot be had. */
  onSettled?: () => void
}

/** Provinces and partners on an equal-area map of the world, and the threads between them. */
export function AtlasMap(props: AtlasMapProps) {
  const { atlas, view, onSelect, onSelectInner, onOpen, onSettled } = props
  const { onMeasure, onKinds } = props
  const { language } = view
  const words = mapWords[language]
  const isNarrow = useNarrow()
  /** The legend would hide the map. */
  const hasLargeLetters = useLetterScale() >= 1.5
  const hasRoom = useMedia(
    'screen and (min-width: 75em), screen and (min-width: 45em) and (max-aspect-ratio: 4/5)',
  )
  const isStill = useMedia('(prefers-reduced-motion: reduce)')
  const isCoarse = useMedia('(pointer: coarse)')
  const stage = useRef<HTMLDivElement>(null)
  const listButton = useRef<HTMLButtonElement>(null)
  const [map, setMap] = useState<LeafletMap | null>(null)
  const [isListOpen, setIsListOpen] = useState(false)
  const [isAdding, setIsAdding] = useState(false)

  const { data, drawn, frame, inner, selection, scene } = useMapDrawing(map, props, {
    isListOpen,
    isStill,
  })
  const { pointByCode } = inner
  const shades = useShadePicking(data, measureText(view.measure))
  const world = useOutlines(map, frame?.zoom ?? 0)
  const isWhole = frame === null || frame.zoom <= homePosition(frame.size).zoom + 0.05
  useOneFinger(map, isWhole, isCoarse)
  const outlines = world.state === 'found' ? world.outlines : NO_OUTLINES
  const isFailed = world.state === 'failed'
  useEffect(
    function tellFailed() {
      if (isFailed) onSettled?.()
    },
    [isFailed, onSettled],
  )
  // What is drawn first needs the line more.
  const [isDrawn, setIsDrawn] = useState(false)
  const tellDrawn = useCallback(() => {
    onSettled?.()
    requestAnimationFrame(() => {
      setIsDrawn(true)
    })
  }, [onSettled])
  useEffect(
    function prepareTooltip() {
      if (isDrawn) whenIdle(() => void loadTooltip().catch(() => null))
    },
    [isDrawn],
  )
  const inset = useQuery({ ...outlinesQuery('inset'), enabled: hasRoom && isDrawn })
  useEffect(
    function prepareInset() {
      if (hasRoom && isDrawn) void loadInset().catch(() => null)
    },
    [hasRoom, isDrawn],
  )
  const provinceSide = useMemo(() => typicalProvinceSide(outlines), [outlines])
  const hasInset =
    hasRoom &&
    inset.data !== undefined &&
    !isListOpen &&
    (frame === null || showsInset(frame.zoom, frame.size, provinceSide))

  const floating = useFloatingRects(stage)
  const legendRows = useMemo(
    () =>
      frame === null || scene === null
        ? null
        : selectLegendRows(
            data,
            scene.lines,
            outlines,
            boxInSight(frame),
            hasInset,
            inner.shown.values(),
          ),
    [data, scene, outlines, frame, hasInset, inner.shown],
  )

  const legend =
    legendRows === null
      ? null
      : {
          ...{ atlas, view, data, shades, onMeasure, onKinds },
          isNarrow: isNarrow || hasLargeLetters,
          rows: legendRows,
        }

  const moves = useMapMoves(map, {
    selection,
    isReady: outlines.length > 0,
    positionOfSelection: (size) => {
      const rects = stage.current === null ? [] : measureFloating(stage.current)
      return selectionPosition(data, pointByCode, outlines, size, (zoom) =>
        rects.filter(({ name }) => name !== 'inset' || showsInset(zoom, size, provinceSide)),
      )
    },
    selectedPoint: onlySelectedPoint(data, pointByCode),
    isStill,
  })
  const { stay } = moves
  const { pointed, press, point, wasDragged } = usePointing(stage, map)
  const pickInner = useCallback(
    (key: string, isAdditive: boolean) => {
      stay()
      onSelectInner(key, isAdditive)
    },
    [stay, onSelectInner],
  )
  const pick = usePicking({ data, isAdding, wasDragged, onSelect, onSelectInner: pickInner })
  const pointPlace = useCallback(
    (code: string | null, event: PointerEvent) => {
      point(code === null ? null : { type: 'place', code }, event)
    },
    [point],
  )
  const openThread = useCallback(
    (thread: Thread, factIds: readonly string[]) => {
      onOpen(factIds, { province: thread.province, partner: thread.partner })
    },
    [onOpen],
  )
  const openLine = useCallback(
    (line: ThreadLine, event: MouseEvent) => {
      if (!wasDragged(event)) openThread(line.thread, line.factIds)
    },
    [openThread, wasDragged],
  )
  const keys = useMapKeys(map, frame, data, pointByCode, moves, pick, isStill)
  const { focused } = keys
  const target = pointed?.target ?? focused
  const labels = useMapLabels({
    data: drawn,
    pointByCode,
    frame,
    scene,
    provinceSide,
    floating,
    target,
    language,
  })
  const focusAt =
    frame === null || focused?.type !== 'place' ? undefined : pointByCode.get(focused.code)
  const tooltipAt = pointed ?? (frame && focusAt ? toContainer(frame, focusAt) : null)

  return (
    <section className="atlas-map" aria-label={words.map}>
      <div className="map-stage" ref={stage} onPointerDown={press}>
        <MapSurface
          map={map}
          setMap={setMap}
          frame={frame}
          scene={scene}
          outlines={outlines}
          placeByCode={data.placeByCode}
          labels={labels}
          target={target}
          lit={shades.lit}
          focusPoints={
            pointed === null && frame !== null
              ? focusPoints(focused, drawn, pointByCode, frame)
              : []
          }
          keys={keys}
          words={words}
          onDrawn={tellDrawn}
          onPoint={point}
          onPointPlace={pointPlace}
          onPick={pick}
          onOpen={openLine}
        />
        <p className="visually-hidden" aria-live="polite">
          {focused === null || isListOpen ? '' : spokenTarget(focused, data, language)}
        </p>
        <MapMessage outlines={world} words={words} />
        <MapControls
          words={words}
          isNarrow={isNarrow}
          canZoomIn={frame === null || frame.zoom < MOST_ZOOM - 0.01}
          canZoomOut={frame !== null && frame.zoom > homePosition(frame.size).zoom + 0.01}
          canReset={frame !== null && !isHome(frame, frame.size)}
          onZoomIn={() => {
            moves.zoomBy(ZOOM_STEP)
          }}
          onZoomOut={() => {
            moves.zoomBy(-ZOOM_STEP)
          }}
          onReset={moves.goHome}
          isAdding={isAdding}
          onToggleAdding={() => {
            setIsAdding(!isAdding)
          }}
          isListOpen={isListOpen}
          listButton={listButton}
          onToggleList={() => {
            setIsListOpen(!isListOpen)
          }}
        />
        {isListOpen && (
          <LazyPart
            load={loadMapList}
            name={words.showList}
            height={0}
            language={language}
            props={{
              data,
              unplaced: inner.unplaced,
              language,
              onTarget: keys.setFocused,
              onPick: pick,
              onOpen: openThread,
              onClose: () => {
                setIsListOpen(false)
                listButton.current?.focus()
              },
            }}
          />
        )}
        {hasInset && frame !== null && (
          <Suspense>
            <MapInset
              outlines={inset.data}
              data={data}
              lit={shades.lit}
              pointByCode={pointByCode}
              frame={frame}
              legendHeight={
                frame.size.height > frame.size.width
                  ? (floating.find(({ name }) => name === 'legend')?.height ?? 0)
                  : null
              }
              words={words}
              language={language}
              onPoint={pointPlace}
              onPick={pick}
            />
          </Suspense>
        )}
        {isNarrow && (
          <small className="map-credit" data-floats>
            {words.attributionShort}
          </small>
        )}
        {legend !== null && <LegendPanel {...legend} />}
        {target !== null && tooltipAt !== null && frame !== null && !isListOpen && (
          <Suspense>
            <MapTooltip
              target={target}
              x={tooltipAt.x}
              y={tooltipAt.y}
              data={drawn}
              language={language}
              size={frame.size}
            />
          </Suspense>
        )}
      </div>
      <MapFoot
        data={data}
        drawn={scene?.drawn ?? 0}
        inSight={scene?.inSight ?? 0}
        woven={scene?.woven ?? 0}
        nameOf={(code) => placeName(atlas, code, language)}
        language={language}
        isNarrow={isNarrow}
        onPick={pick}
      />
      {legend?.isNarrow === true && (
        <div className="map-legend-below only-picture">
          <AtlasLegend {...legend} />
        </div>
      )}
    </section>
  )
}

const NO_OUTLINES: [] = []
