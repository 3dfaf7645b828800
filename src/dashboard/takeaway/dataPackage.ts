import type { Fact } from '../../model/fact.ts'
import type { Atlas } from '../dataset.ts'
import { EXPORT_FIELDS } from './exportFields.ts'
import type { Format } from './formats.ts'

/** `datapackage.json` by the Data Package standard: the files, their columns and types, the documents they come from. */
export function dataPackage(atlas: Atlas, facts: readonly Fact[], formats: readonly Format[]) {
  const documents = [...new Set(facts.map(({ document }) => document))].flatMap(
    (id) => atlas.documentById.get(id) ?? [],
  )
  const resources = formats.map((format) => RESOURCES[format])
  return {
    profile: 'data-package',
    name: 'silkthread-facts',
    title: 'Facts on Chinese provinces and their partners abroad',
    description:
      'What documents say of ties, events, signings, trade and investment; each with its sentence.',
    version: atlas.dataset.version,
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    sources: documents.map(({ title, url }) =>
      url === null || !/^https?:\/\//u.test(url) ? { title } : { title, path: url },
    ),
    resources: [
      ...resources,
      {
        name: 'codebook',
        path: 'codebook.md',
        format: 'md',
        mediatype: 'text/markdown',
        encoding: 'utf-8',
      },
    ],
  }
}

const RESOURCES: Record<Format, object> = {
  csv: {
    profile: 'tabular-data-resource',
    name: 'facts',
    path: 'facts.csv',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: {
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: {
      fields: EXPORT_FIELDS.map(({ name, type, meaning, required, values }) => ({
        name,
        type,
        description: meaning,
        ...(required === true || values !== undefined
          ? {
              constraints: {
                ...(required === true ? { required } : {}),
                ...(values === undefined ? {} : { enum: values }),
              },
            }
          : {}),
      })),
      missingValues: [''],
      primaryKey: 'id',
    },
  },
  jsonl: {
    name: 'facts-jsonl',
    path: 'facts.jsonl',
    format: 'jsonl',
    mediatype: 'application/jsonl',
    encoding: 'utf-8',
  },
  geojson: {
    name: 'facts-geojson',
    path: 'facts.geojson',
    format: 'geojson',
    mediatype: 'application/geo+json',
    encoding: 'utf-8',
  },
}
