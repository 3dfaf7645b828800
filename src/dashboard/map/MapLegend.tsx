import { useId, type ReactNode } from 'react'
import type { Kind } from '../../model/fact.ts'
import { ownWords } from '../frame/ownWords.ts'
import type { Measure } from '../measure.ts'
import type { MapData } from '../select/mapData.ts'
import type { InterfaceLanguage } from '../view.ts'
import { NothingPatterns } from './Outlines.tsx'
import { KindButton, ShadeButton, Swatch } from './LegendButtons.tsx'
import type { LegendRows } from './legendRows.ts'
import { InnerSwatch } from './InnerLayer.tsx'
import { MeasureChoice } from './MeasureChoice.tsx'
import { classesTitle, classText, noneText } from './measureTexts.ts'
import { measureWords } from './measureWords.ts'
import { placesShaded, shadeClass, type Shade, type ShadePicking } from './shades.ts'
import { mapWords } from './words.ts'

export interface MapLegendProps {
  data: MapData
  rows: LegendRows
  measures: readonly Measure[]
  /** Kinds that the view is filtered by. */
  kinds: readonly Kind[]
  /** The kinds stand nowhere else on the screen. */
  hasKinds: boolean
  /** Names of the selected partners, for "none with Belarus". */
  others: string
  shades: ShadePicking
  language: InterfaceLanguage
  onMeasure: (measure: Measure) => void
  /** A kind was pressed: it alone is wanted, or all kinds again. */
  onKinds: (kinds: Kind[]) => void
}

/** What the colours, patterns and lines of the map mean; each picks out what it stands for. */
export function MapLegend(props: MapLegendProps) {
  const { data, rows, measures, kinds, hasKinds, others, shades, language } = props
  const words = mapWords[language]
  const measured = measureWords[language]
  const { measure } = data.measuring
  const how = measured.how[measure.type]
  /** The choice above says it all. */
  const isCounted = measure.type === 'facts' || measure.type === 'ties'
  const none = noneText(measure, language)
  const id = useId()
  const nothing: [Shade, boolean, ReactNode, string][] = [
    [
      'zero',
      rows.hasZero,
      <rect key="zero" className="land is-zero" {...box} />,
      none === null ? words.legendZero(others) : measured.has(none),
    ],
    [
      'nothing',
      rows.hasNothing,
      <rect key="nothing" {...box} style={{ fill: `url("#${id}-nothing")` }} />,
      words.legendNothing,
    ],
    [
      'unread',
      rows.hasUnread,
      <rect key="unread" {...box} style={{ fill: `url("#${id}-unread")` }} />,
      words.legendUnread,
    ],
  ]
  const lines: [boolean, ReactNode, string][] = [
    [
      data.threads.some(({ isOwn }) => isOwn),
      <g key="own">
        <path className="own-thread" strokeWidth="9" d="M0 6H18" />
        <path className="legend-line" d="M0 6H18" />
      </g>,
      ownWords[language].legend,
    ],
    [
      rows.hasThreads,
      <path key="width" className="legend-line" d="M0 6H18" />,
      measured.width[measure.type],
    ],
    [
      rows.hasUnmeasured,
      <path key="thin" className="legend-line is-thin" d="M0 6H18" />,
      measured.thin,
    ],
    [
      rows.hasBlocs,
      <path key="bloc" className="legend-line is-bloc" d="M0 6H18" />,
      words.legendBloc,
    ],
    [
      rows.hasDirection,
      <path key="direction" className="legend-line is-direction" d="M6 1 12 6 6 11" />,
      words.legendDirection,
    ],
    [rows.hasCities, <InnerSwatch key="city" shape="city" />, words.legendCity],
    [rows.hasRegions, <InnerSwatch key="region" shape="region" />, words.legendRegion],
  ]
  const names = new Map<Shade, string>([
    ...rows.classes.map((each) => [String(each.tone), classText(each, data, language)] as const),
    ...nothing.map(([shade, , , text]) => [shade, text] as const),
  ])
  return (
    <div className="map-legend" data-floats="legend">
      <svg width="0" height="0" aria-hidden="true">
        <defs>
          <NothingPatterns id={id} scale={1} />
        </defs>
      </svg>
      <MeasureChoice
        measures={measures}
        chosen={measure}
        language={language}
        onChoose={props.onMeasure}
      />
      {rows.classes.length === 0 ? null : (
        <>
          <h3 className={isCounted ? 'only-picture' : undefined}>{classesTitle(data, language)}</h3>
          <ul className="legend-classes">
            {rows.classes.map((each) => (
              <li key={each.tone}>
                <ShadeButton shade={String(each.tone)} shades={shades}>
                  <span className={`legend-swatch ${shadeClass(each.tone)}`} />
                  {classText(each, data, language)}
                </ShadeButton>
              </li>
            ))}
          </ul>
        </>
      )}
      {how === null ? null : <p className="legend-note">{how}</p>}
      <ul className="legend-rows">
        {nothing
          .filter(([, isShown]) => isShown)
          .map(([shade, , mark, text]) => (
            <li key={shade}>
              <ShadeButton shade={shade} shades={shades}>
                <Swatch>{mark}</Swatch>
                {text}
              </ShadeButton>
            </li>
          ))}
      </ul>
      {hasKinds && rows.kinds.length > 0 ? (
        <>
          <h3>{rows.strands.length > 0 ? words.legendStrands : words.legendKinds}</h3>
          <ul className="legend-kinds">
            {rows.kinds.map((kind) => (
              <li key={kind}>
                <KindButton
                  kind={kind}
                  rows={rows}
                  kinds={kinds}
                  language={language}
                  onKinds={props.onKinds}
                />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <ul className="legend-rows">
        {lines
          .filter(([isShown]) => isShown)
          .map(([, mark, text]) => (
            <li key={text}>
              <Swatch>{mark}</Swatch>
              {text}
            </li>
          ))}
      </ul>
      <p className="visually-hidden" aria-live="polite">
        {shades.chosen
          .map((shade) =>
            words.picked(
              names.get(shade) ?? '',
              placesShaded(data, [shade]).map(
                (code) => data.placeByCode.get(code)?.place.names[language] ?? code,
              ),
            ),
          )
          .join(' ')}
      </p>
    </div>
  )
}

const box = { x: 0.5, y: 0.5, width: 17, height: 11 }
