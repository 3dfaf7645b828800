import type { Atlas } from '../dataset.ts'
import { formatNumber } from '../format.ts'
import type { Summary } from '../select/summary.ts'
import { ViewLink } from '../ViewLink.tsx'
import type { View } from '../view.ts'
import { panelWords, type PanelWords } from './words.ts'

export interface KeyFiguresProps {
  atlas: Atlas
  view: View
  summary: Summary
}

/** Three numbers about the selection; the one of the nation's facts leads to them. */
export function KeyFigures({ atlas, view, summary }: KeyFiguresProps) {
  const figures = figuresOf(atlas, view, summary, panelWords[view.language])
  return (
    <dl className="key-figures">
      {figures.map(({ label, value, isNational }) => (
        <div className="key-figure" key={label}>
          <dt>{label}</dt>
          <dd>
            {isNational === true && value > 0 && !view.provinces.includes('CN') ? (
              <ViewLink className="quiet-link" change={{ provinces: ['CN'], fact: null }}>
                {formatNumber(value)}
              </ViewLink>
            ) : (
              formatNumber(value)
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

interface Figure {
  label: string
  value: number
  isNational?: boolean
}

function figuresOf(atlas: Atlas, view: View, summary: Summary, words: PanelWords): Figure[] {
  const facts = { label: words.facts(summary.facts), value: summary.facts }
  const documents = { label: words.documents(summary.documents), value: summary.documents }
  if (view.provinces.length > 0 && view.partners.length > 0) {
    return [facts, documents, { label: words.undated, value: summary.undated }]
  }
  if (view.partners.length > 0) {
    return [
      facts,
      { label: words.nameProvince, value: summary.facts - summary.national },
      { label: words.nationalOnly, value: summary.national, isNational: true },
    ]
  }
  if (view.provinces.length > 0) {
    const partners = summary.partners.length
    return [facts, { label: words.partners(partners), value: partners }, documents]
  }
  const provinces = atlas.dataset.places.filter((place) => place.type === 'province').length
  const without = provinces - summary.provinces.length
  return [
    { label: words.threads, value: summary.threads },
    { label: words.nationalNotDrawn, value: summary.national, isNational: true },
    { label: words.withoutFact(without), value: without },
  ]
}
