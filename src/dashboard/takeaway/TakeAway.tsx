import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { DatasetError } from '../datasetError.ts'
import { fetchQuoted } from '../quotes.ts'
import { selectThings } from '../select/things.ts'
import { viewToHref } from '../address.ts'
import type { View } from '../view.ts'
import { bundleFiles, zipBundle } from './bundle.ts'
import { CopyLine } from './CopyLine.tsx'
import { drawElement } from './drawElement.ts'
import { filterText } from './filterText.ts'
import { findFigures, type Figure } from './findFigures.ts'
import { FORMATS, type Format } from './formats.ts'
import { framePicture, toPng } from './picture.ts'
import { save } from '../save.ts'
import { takeawayWords } from './words.ts'
import './takeaway.css'

export interface TakeAwayProps {
  atlas: Atlas
  view: View
  /** What documents say that passes the filters. */
  facts: readonly Fact[]
  close: () => void
}

/** Facts whose quotes come from files of their own are put together up to so many: more would not fit into one text. */
const MOST_TAKEN = 200_000

const NAMES: Record<Format, string> = { csv: 'CSV', jsonl: 'JSON Lines', geojson: 'GeoJSON' }

/** Data, pictures, link, frame and paper: whatever one takes away from the view. */
export function TakeAway({ atlas, view, facts, close }: TakeAwayProps) {
  const { language } = view
  const words = takeawayWords[language]
  const dialog = useRef<HTMLDialogElement>(null)
  const [figures] = useState(() => findFigures(document))
  useEffect(function show() {
    dialog.current?.showModal()
  }, [])
  const address = new URL(viewToHref({ ...view, embed: false }), location.href).href
  const frame = new URL(viewToHref({ ...view, embed: true }), location.href).href
  const frameText = `<iframe src="${frame.replaceAll('&', '&amp;')}" title="${words.frameTitle}" width="100%" height="560" style="border:0" loading="lazy"></iframe>`
  return (
    <dialog ref={dialog} className="takeaway" aria-labelledby="takeaway-title" onClose={close}>
      <div className="takeaway-head">
        <h2 id="takeaway-title">{words.title}</h2>
        <button
          type="button"
          className="beside-close"
          aria-label={words.close}
          onClick={() => dialog.current?.close()}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      <p className="note">{words.local}</p>
      <DataPart atlas={atlas} view={view} facts={facts} address={address} />
      <PicturePart {...{ atlas, view, facts, figures, address }} />
      <section className="takeaway-part" aria-label={words.link}>
        <CopyLine label={words.link} note={words.linkNote} text={address} language={language} />
        <CopyLine label={words.embed} note={words.embedNote} text={frameText} language={language} />
      </section>
      <section className="takeaway-part takeaway-row" aria-labelledby="takeaway-paper">
        <div>
          <h3 id="takeaway-paper">{words.paper}</h3>
          <p className="note">{words.paperNote}</p>
        </div>
        <button
          type="button"
          className="pill"
          onClick={() => {
            dialog.current?.close()
            // The dialog is off the page before it goes to paper.
            requestAnimationFrame(() => {
              window.print()
            })
          }}
        >
          {words.print}
        </button>
      </section>
    </dialog>
  )
}

interface PartProps {
  atlas: Atlas
  view: View
  facts: readonly Fact[]
  address: string
}

function DataPart({ atlas, view, facts, address }: PartProps) {
  const words = takeawayWords[view.language]
  const [isAll, setIsAll] = useState(facts.length === 0)
  const [formats, setFormats] = useState<readonly Format[]>(FORMATS)
  const [state, setState] = useState<'idle' | 'collecting' | 'failed'>('idle')
  const client = useQueryClient()
  const chosen = isAll ? atlas.dataset.facts : facts
  const isTooMany = atlas.quotes !== null && chosen.length > MOST_TAKEN
  async function download() {
    setState('collecting')
    try {
      take(await fetchQuoted(client, atlas, chosen))
      setState('idle')
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error
      setState('failed')
    }
  }
  function take(quoted: readonly Fact[]) {
    const files = bundleFiles({
      atlas,
      view: isAll ? null : view,
      facts: quoted,
      formats,
      address,
    })
    const bytes = zipBundle(files)
    const name = `silkthread-${atlas.dataset.version}${isAll ? '' : '-shown'}.zip`
    save(name, new Blob([new Uint8Array(bytes)], { type: 'application/zip' }))
  }
  return (
    <section className="takeaway-part" aria-labelledby="takeaway-data">
      <h3 id="takeaway-data">{words.data}</h3>
      <fieldset>
        <legend className="visually-hidden">{words.scope}</legend>
        {[false, true].map((all) => (
          <label key={String(all)} className="takeaway-choice">
            <input
              type="radio"
              name="takeaway-scope"
              checked={isAll === all}
              disabled={!all && facts.length === 0}
              onChange={() => {
                setIsAll(all)
              }}
            />
            {all
              ? words.all(
                  selectThings(atlas, atlas.dataset.facts).length,
                  atlas.dataset.facts.length,
                )
              : words.shown(selectThings(atlas, facts).length, facts.length)}
          </label>
        ))}
      </fieldset>
      <div className="takeaway-row">
        <fieldset className="takeaway-formats">
          <legend className="visually-hidden">{words.formats}</legend>
          {FORMATS.map((format) => (
            <label key={format} className="takeaway-choice">
              <input
                type="checkbox"
                checked={formats.includes(format)}
                onChange={(event) => {
                  const { checked } = event.target
                  setFormats(
                    FORMATS.filter((each) => (each === format ? checked : formats.includes(each))),
                  )
                }}
              />
              {NAMES[format]}
            </label>
          ))}
        </fieldset>
        <button
          type="button"
          className="pill takeaway-main"
          disabled={formats.length === 0 || isTooMany || state === 'collecting'}
          onClick={() => void download()}
        >
          {words.download}
        </button>
      </div>
      <p className="note">{words.inside}</p>
      {isTooMany && (
        <p className="note">
          {words.tooMany(MOST_TAKEN)} <a href="data/facts.csv">facts.csv</a>,{' '}
          <a href="data/facts.jsonl">facts.jsonl</a>
        </p>
      )}
      <p className="note" role="status">
        {state === 'collecting' && words.collecting}
        {state === 'failed' && words.failedQuotes}
      </p>
    </section>
  )
}

interface PicturePartProps extends PartProps {
  figures: readonly Figure[]
}

function PicturePart({ atlas, view, facts, figures, address }: PicturePartProps) {
  const { language } = view
  const words = takeawayWords[language]
  const [hasFailed, setHasFailed] = useState(false)
  const nameOf = ({ type, name }: Figure) =>
    name ?? (type === 'map' ? words.mapName : words.matrixName)
  function draw(figure: Figure): string {
    const lead = document.querySelector('.lead-sentence')?.textContent ?? ''
    const filters = filterText(atlas, view, language)
    const documents = new Set(facts.map((fact) => fact.document)).size
    return framePicture(drawElement(figure.element), {
      title: figure.type === 'chart' || lead === '' ? nameOf(figure) : lead,
      lines: [
        filters.length === 0 ? words.filters.none : filters.join(' · '),
        ...(figure.type === 'matrix' ? [words.matrixNote] : []),
      ],
      foot: [words.source(atlas.dataset.version, documents), address],
    })
  }
  async function take(figure: Figure, type: 'png' | 'svg') {
    const svg = draw(figure)
    const name = `silkthread-${nameOf(figure).toLowerCase().replaceAll(/\s+/gu, '-')}.${type}`
    try {
      const blob = type === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await toPng(svg)
      setHasFailed(false)
      save(name, blob)
    } catch (error) {
      if (!(error instanceof Error)) throw error
      setHasFailed(true)
    }
  }
  return (
    <section className="takeaway-part" aria-labelledby="takeaway-pictures">
      <h3 id="takeaway-pictures">{words.pictures}</h3>
      <p className="note">{figures.length === 0 ? words.noPictures : words.picturesNote}</p>
      <ul>
        {figures.map((figure) => (
          <li key={`${figure.type} ${nameOf(figure)}`} className="takeaway-row">
            <span>{nameOf(figure)}</span>
            <span className="takeaway-buttons">
              {(['png', 'svg'] as const).map((type) => (
                <button
                  key={type}
                  type="button"
                  className="pill"
                  onClick={() => void take(figure, type)}
                >
                  {type.toUpperCase()}
                  <span className="visually-hidden"> {nameOf(figure)}</span>
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p className="note" role="alert">
        {hasFailed && words.failedPicture}
      </p>
    </section>
  )
}
