import { useMemo } from 'react'
import type { Atlas } from '../dataset.ts'
import { formatNumber } from '../format.ts'
import { placeName } from '../names.ts'
import { selectCoverage, type Coverage, type CoverageCell } from '../select/coverage.ts'
import { ViewLink } from '../ViewLink.tsx'
import { NO_FILTERS, type InterfaceLanguage } from '../view.ts'
import { aboutWords } from './words.ts'

export interface CoverageTableProps {
  atlas: Atlas
  language: InterfaceLanguage
}

/** Classes of the sand scale, by facts: the same as on the map. */
const CLASSES = [1, 2, 5, 10, 20]

/** Facts found and documents read, province by province and year by year. */
export function CoverageTable({ atlas, language }: CoverageTableProps) {
  const words = aboutWords[language]
  const { spans, rows } = useMemo(() => selectCoverage(atlas), [atlas])
  const name = (span: Coverage['spans'][number]) =>
    span === null ? words.noDate : span.from === null ? words.before(span.to) : String(span.to)
  return (
    <>
      <p>{words.coverageNote}</p>
      <div className="about-scroll" role="region" tabIndex={0} aria-label={words.coverageTable}>
        <table className="about-table about-coverage">
          <thead>
            <tr>
              <th scope="col">{words.province}</th>
              {spans.map((span) => (
                <th key={name(span)} scope="col">
                  {name(span)}
                </th>
              ))}
              <th scope="col">{words.total}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ province, cells, total }) => (
              <tr key={province}>
                <th scope="row">
                  <ViewLink change={{ ...NO_FILTERS, page: 'map', provinces: [province] }}>
                    {placeName(atlas, province, language)}
                  </ViewLink>
                </th>
                {cells.map((cell, at) => (
                  <Cell key={name(spans[at] ?? null)} cell={cell} language={language} />
                ))}
                <Cell cell={total} language={language} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function Cell({ cell, language }: { cell: CoverageCell; language: InterfaceLanguage }) {
  const { documents, facts } = cell
  const isNothing = documents === 0 && facts === 0
  const step = CLASSES.filter((least) => facts >= least).length
  return (
    <td
      style={
        step === 0
          ? undefined
          : { background: `var(--fill-${step})`, color: `var(--on-fill-${step})` }
      }
    >
      <span aria-hidden="true">
        {isNothing ? '–' : formatNumber(facts)}
        {documents > 0 && <small>{formatNumber(documents)}</small>}
      </span>
      <span className="visually-hidden">{aboutWords[language].cell(documents, facts)}</span>
    </td>
  )
}
