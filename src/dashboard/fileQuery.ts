import { queryOptions, type QueryClient, type QueryFunctionContext } from '@tanstack/react-query'
import type * as z from 'zod/mini'
import type { DocumentText, Quotes } from '../model/dataset.ts'
import { hashFileOf, hashFilesOf, type DocumentHashes } from '../model/manifest.ts'
import { fileKey, freshnessOf, manifestQuery, renewAtlas } from './atlasQuery.ts'
import { quoteFile } from '../model/quoteFiles.ts'
import { fetchBytes, matchHash, parseJson, type Freshness, type Match } from './dataFile.ts'
import { DatasetError } from './datasetError.ts'
import type { QuoteFiles } from './quoteFiles.ts'

/** The code of a schema, which only a file that is not known to be whole is held against. */
export type LoadSchema<Schema extends z.ZodMiniType> = () => Promise<Schema>

/** A file of `data/` by its name there (`report.json`), of the same build as the dataset; `data` is what `derive` makes of it. */
export function fileQuery<Schema extends z.ZodMiniType, Data = z.output<Schema>>(
  name: string,
  load: LoadSchema<Schema>,
  derive: (value: z.output<Schema>) => Data | Promise<Data> = (value) => value as Data,
) {
  return queryOptions({
    queryKey: fileKey(name),
    queryFn: async (context): Promise<Data> => derive(await readFile(name, load, context)),
    staleTime: Infinity,
    retry: false,
  })
}

/** The text of one document with its blocks and spans. */
export function documentTextQuery(id: string) {
  return queryOptions({
    queryKey: fileKey(`documents/${id}`),
    queryFn: (context): Promise<DocumentText> =>
      readFile(
        `documents/${encodeURIComponent(id)}.json`,
        async () => (await import('../model/datasetSchema.ts')).documentTextSchema,
        context,
        () => hashOfText(context.client, id),
      ),
    staleTime: Infinity,
    retry: false,
  })
}

/** The quotes of one file by the ids of their facts. */
export function quotesQuery({ version, hashes }: QuoteFiles, number: number) {
  return queryOptions({
    queryKey: [...fileKey(quoteFile(number)), version],
    queryFn: (context): Promise<Quotes> =>
      readFile(
        quoteFile(number),
        async () => (await import('../model/datasetSchema.ts')).quotesSchema,
        context,
        () => Promise.resolve(hashes[number]),
      ),
    staleTime: Infinity,
    retry: false,
  })
}

/** The hash of a document's text; undefined where the dataset says none. */
async function hashOfText(client: QueryClient, id: string): Promise<string | undefined> {
  const manifest = await client.ensureQueryData(manifestQuery)
  const files = manifest === null ? [] : hashFilesOf(manifest)
  if (files.length === 0) return undefined
  return (await client.ensureQueryData(hashesQuery(hashFileOf(id, files))))[id]
}

const hashesQuery = (name: string) =>
  fileQuery(
    name,
    async () => (await import('../model/datasetSchema.ts')).documentHashesSchema,
    (hashes): DocumentHashes => hashes,
  )

const hashOf = async (client: QueryClient, name: string): Promise<string | undefined> =>
  (await client.ensureQueryData(manifestQuery))?.files[name]

/**
 * What a file holds. Where it is not the one that the dataset was built with it is asked for again past every cache; after a failure,
 * so is the dataset.
 */
async function readFile<Schema extends z.ZodMiniType>(
  name: string,
  load: LoadSchema<Schema>,
  { client, queryKey, signal }: QueryFunctionContext,
  findHash: () => Promise<string | undefined> = () => hashOf(client, name),
): Promise<z.output<Schema>> {
  const file = `data/${name}`
  const freshness = freshnessOf(client, queryKey)
  if (freshness === 'reload') await renewAtlas(client, queryKey)
  let { bytes, match } = await fetchMatched(file, freshness, findHash, signal)
  if (match === 'other' && freshness !== 'reload')
    ({ bytes, match } = await fetchMatched(file, 'reload', findHash, signal))
  const value = parseJson(bytes, file)
  if (match === 'same') return value as z.output<Schema>
  const [{ checkWith }, schema] = await Promise.all([import('./checkData.ts'), load()])
  const checked = checkWith(schema, value, file)
  if (match === 'other') throw new DatasetError('changed', file, null)
  return checked
}

async function fetchMatched(
  file: string,
  freshness: Freshness,
  findHash: () => Promise<string | undefined>,
  signal: AbortSignal,
): Promise<{ bytes: ArrayBuffer; match: Match }> {
  const [hash, bytes] = await Promise.all([findHash(), fetchBytes(file, freshness, signal)])
  return { bytes, match: await matchHash(bytes, hash) }
}
