import { formatPeriod } from '../../format.ts'
import { placeName } from '../../names.ts'
import type { Compared } from '../../select/comparison.ts'
import type { GrowthMark } from '../../select/growthMark.ts'
import { useWidth } from '../../useWidth.ts'
import { useView } from '../../useView.ts'
import { changeText } from '../changeText.ts'
import { ChartSection } from '../ChartSection.tsx'
import { ChartTable } from '../ChartTable.tsx'
import { GrowthLines } from '../GrowthLines.tsx'
import { lineFrame, type LineFrame } from '../growthRuns.ts'
import { rowNames } from '../rowNames.ts'
import { chartWords } from '../words.ts'
import { compareWords } from './words.ts'
import type { ColumnsProps } from './YearColumns.tsx'

const FIRST_WIDTH = 320

/** Where a pair of a place has several periods: its changes as a line over years, on the years and the scale of all places. */
export function GrowthYears({ atlas, view, comparison }: ColumnsProps) {
  const { language } = view
  const { side, places } = comparison
  const words = compareWords[language]
  const { columns, growth } = chartWords[language]
  const points = places.flatMap(({ series }) => series.flatMap((one) => one.points))
  if (points.length === 0) return null
  const frame = lineFrame(points)
  return (
    <ChartSection
      title={words.growthYears}
      subtitle={words.growthYearsNote}
      language={language}
      table={
        <ChartTable
          caption={words.caption(words.growthYears)}
          columns={[
            words.row.place,
            words.row.counterpart,
            columns.flow,
            columns.period,
            words.row.growth,
          ]}
          rows={places.flatMap(({ code, series }) =>
            series.flatMap((one) => {
              const { china, partner } = rowNames(atlas, one.parties, view, 'full')
              return one.points.map(({ mark }) => ({
                key: `${code} ${mark.key}`,
                cells: [
                  placeName(atlas, code, language),
                  side === 'province' ? partner : china,
                  growth.flow[mark.flow],
                  formatPeriod(mark.from, mark.to, language) ?? '',
                  changeText(mark, language),
                ],
              }))
            }),
          )}
        />
      }
    >
      <div className="compare-row" data-stacks="">
        {places.map((place) => (
          <Column key={place.code} {...{ atlas, view, comparison, place, frame }} />
        ))}
      </div>
    </ChartSection>
  )
}

interface ColumnProps extends ColumnsProps {
  place: Compared
  frame: LineFrame
}

function Column({ atlas, view, comparison: { side }, place, frame }: ColumnProps) {
  const { language } = view
  const words = compareWords[language]
  const { ref, width } = useWidth<HTMLDivElement>(undefined, FIRST_WIDTH)
  const [, changeView] = useView()
  const facet = side === 'province' ? 'provinces' : 'partners'
  const own = { ...view, provinces: [], partners: [], [facet]: [place.code] }
  const open = (mark: GrowthMark) => {
    changeView({ page: 'map', [facet]: [place.code], side: null, fact: mark.facts[0].id })
  }
  return (
    <div ref={ref}>
      <h3 className="compare-name">{placeName(atlas, place.code, language)}</h3>
      {place.series.length === 0 ? (
        <p className="note">{words.noSeries}</p>
      ) : (
        <GrowthLines
          series={place.series}
          names={({ parties }) => rowNames(atlas, parties, own, 'short')}
          frame={frame}
          width={width}
          language={language}
          onOpen={open}
        />
      )}
    </div>
  )
}
