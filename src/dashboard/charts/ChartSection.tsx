import { useId, useState, type ReactNode, type RefObject } from 'react'
import type { InterfaceLanguage } from '../view.ts'
import { chartWords } from './words.ts'
import './charts.css'

export interface ChartSectionProps {
  ref?: RefObject<HTMLElement | null>
  title: string
  /** What is shown, in which unit, and the legend of the marks that are there. */
  subtitle: ReactNode
  /** What the chart shows in a sentence, for those who cannot see it; empty for nothing. */
  summary?: string
  language: InterfaceLanguage
  /** The chart's rows as a table; null where there is nothing to show. */
  table: ReactNode
  children: ReactNode
}

/** The landmark of one chart: heading, what is shown, and the chart or, at the reader's choice, its table. */
export function ChartSection({
  ref,
  title,
  subtitle,
  summary = '',
  language,
  table,
  children,
}: ChartSectionProps) {
  const headingId = useId()
  const [isTable, setIsTable] = useState(false)
  const words = chartWords[language]
  return (
    <section
      className="chart"
      aria-labelledby={headingId}
      lang={language === 'zh' ? 'zh-Hans' : 'en'}
      {...(ref === undefined ? {} : { ref })}
    >
      <div className="chart-head">
        <h2 id={headingId}>{title}</h2>
        {table !== null && (
          <button
            type="button"
            className="chart-link"
            onClick={() => {
              setIsTable(!isTable)
            }}
          >
            {isTable ? words.showChart : words.showTable}{' '}
            <span className="visually-hidden">{title}</span>
          </button>
        )}
      </div>
      <p className="chart-subtitle">{subtitle}</p>
      {summary !== '' && <p className="visually-hidden">{summary}</p>}
      {table !== null && isTable ? table : children}
    </section>
  )
}
