import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { EXPORT_FIELDS } from './exportFields.ts'

/**
 * The facts as comma-separated values (RFC 4180), a column each of EXPORT_FIELDS. A text that a spreadsheet would take for a
 * formula, and one that would then look like it (`'=1`), gets an apostrophe in front; numbers keep their sign. There is no byte order mark: readers of data packages would take
 * it for a part of the first name.
 */
export function factsCsv(atlas: Atlas, facts: readonly Fact[]): string {
  const head = EXPORT_FIELDS.map(({ name }) => name).join(',')
  const lines = facts.map((fact) =>
    EXPORT_FIELDS.map(({ read }) => csvCell(read(fact, atlas))).join(','),
  )
  return `${[head, ...lines].join('\r\n')}\r\n`
}

/** One value as a cell: quoted where it has to be, empty for what is absent. */
export function csvCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const plain = String(value)
  const text = /^'*[=+\-@\t\r\n＝＋－＠]/u.test(plain) ? `'${plain}` : plain
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** One JSON object a line: the fact as the dataset has it, `sameAs`, and where its document is from. */
export function factsJsonLines(atlas: Atlas, facts: readonly Fact[]): string {
  return facts
    .map((fact) => {
      const document = atlas.documentById.get(fact.document)
      const { title, publisher, published, language, url } = document ?? {}
      const sameAs = atlas.sayersById.get(fact.id)?.[0]?.id ?? fact.id
      const source = { title, publisher, published, language, url }
      return `${JSON.stringify({ ...fact, sameAs, source })}\n`
    })
    .join('')
}

type Position = readonly [lon: number, lat: number]

/**
 * The facts as GeoJSON (RFC 7946): a line from the province to the partner, cut where it crosses the 180th meridian; a point at
 * the partner for facts of the nation, at the province where the partner has no place of its own; without either, null.
 */
export function factsGeoJson(atlas: Atlas, facts: readonly Fact[]): string {
  const positionOf = (code: string) => atlas.placeByCode.get(code)?.lonLat ?? null
  const features = facts.map((fact) => ({
    type: 'Feature',
    id: fact.id,
    geometry: geometryOf(
      fact.china === 'CN' ? null : positionOf(fact.china),
      positionOf(fact.partner),
    ),
    properties: Object.fromEntries(
      EXPORT_FIELDS.map(({ name, read }) => [name, read(fact, atlas) ?? null]),
    ),
  }))
  return `${JSON.stringify({ type: 'FeatureCollection', features })}\n`
}

function geometryOf(china: Position | null, partner: Position | null) {
  if (china === null || partner === null) {
    const only = china ?? partner
    return only === null ? null : { type: 'Point', coordinates: only }
  }
  const [[lonA, latA], [lonB, latB]] = [china, partner]
  if (Math.abs(lonA - lonB) <= 180) {
    return { type: 'LineString', coordinates: [china, partner] }
  }
  const edge = lonA > lonB ? 180 : -180
  const share = (edge - lonA) / (lonB + 2 * edge - lonA)
  const lat = latA + share * (latB - latA)
  return {
    type: 'MultiLineString',
    coordinates: [
      [china, [edge, lat]],
      [[-edge, lat], partner],
    ],
  }
}
