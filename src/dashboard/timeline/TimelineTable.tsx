import type { Atlas } from '../dataset.ts'
import { formatDate, formatNumber } from '../format.ts'
import { placeName } from '../names.ts'
import { withOwnMark } from '../own.ts'
import type { Lane, Timeline } from '../select/timeline.ts'
import { ViewLink } from '../ViewLink.tsx'
import type { View } from '../view.ts'
import { timelineWords } from './words.ts'

export interface TimelineTableProps {
  atlas: Atlas
  view: View
  timeline: Timeline
}

/** The lanes as rows: how many facts, from when to when. Every fact as a row is one link further, in the table of facts. */
export function TimelineTable({ atlas, view, timeline }: TimelineTableProps) {
  const { language, lanes: side } = view
  const words = timelineWords[language]
  const { column } = words
  const heads = [column.facts, column.first, column.last, column.fullest, column.undated]
  return (
    <div className="timeline-table">
      <p>
        <ViewLink change={{ page: 'table', sort: { column: 'date', isDescending: false } }}>
          {words.everyFact}
        </ViewLink>
      </p>
      <div className="chart-table" role="group" tabIndex={0} aria-label={words.name}>
        <table>
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              {[words.place[side], ...heads].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...timeline.lanes, ...timeline.undatedOnly].map((lane) => (
              <tr key={lane.code}>
                <th scope="row">
                  {withOwnMark(placeName(atlas, lane.code, language), factsOf(lane), language)}
                </th>
                <td>{formatNumber(lane.dated)}</td>
                <td>{dateText(firstOf(lane), language)}</td>
                <td>{dateText(lastOf(lane), language)}</td>
                <td>{fullestOf(lane)}</td>
                <td>{formatNumber(lane.undated.length)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

const dateText = (iso: string | undefined, language: View['language']) =>
  iso === undefined ? '' : formatDate(iso, language)

const factsOf = ({ spots, undated }: Lane) => [...spots.flatMap(({ facts }) => facts), ...undated]

const firstOf = ({ spots }: Lane) => spots[0]?.from

const lastOf = ({ spots }: Lane) =>
  spots
    .map(({ from, to }) => to ?? from)
    .sort()
    .at(-1)

/** `2023 (9)`: the year in which most of its facts begin, the latest of several. */
function fullestOf({ spots }: Lane): string {
  const counts = new Map<string, number>()
  for (const { from, facts } of spots) {
    const year = from.slice(0, 4)
    counts.set(year, (counts.get(year) ?? 0) + facts.length)
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1))
  return first === undefined ? '' : `${first[0]} (${formatNumber(first[1])})`
}
