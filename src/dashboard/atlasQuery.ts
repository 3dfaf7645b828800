import { queryOptions, type QueryClient, type QueryKey } from '@tanstack/react-query'
import { SCHEMA_VERSION, type Dataset } from '../model/dataset.ts'
import { datasetFile, hashFileOf, hashFilesOf, MANIFEST } from '../model/manifest.ts'
import { PACKED_DATASET, parseManifest, type Manifest } from '../model/manifest.ts'
import { inTurns } from '../model/turns.ts'
import { fetchBytes, matchHash, parseJson, type Freshness } from './dataFile.ts'
import { indexing, type Atlas } from './dataset.ts'
import { DatasetError } from './datasetError.ts'

/** Of the dataset that is shown, once that is there; null where the server has none. */
export const manifestQuery = queryOptions({
  queryKey: ['manifest'],
  queryFn: ({ signal }) => fetchManifest('default', signal),
  staleTime: Infinity,
  gcTime: Infinity,
  retry: false,
})

/** The whole dataset, fetched beside the page; `data` is an Atlas. */
export const atlasQuery = queryOptions({
  queryKey: ['atlas'],
  queryFn: ({ client, signal, queryKey }) =>
    loadAtlas(client, freshnessOf(client, queryKey), signal),
  staleTime: Infinity,
  // Its lookups hold the very objects of its lists.
  structuralSharing: false,
  retry: false,
})

/** The key of a file beside the dataset: `geo/world.json`. */
export const fileKey = (name: string) => ['file', name] as const

/** What has failed once is asked for past every cache. */
export const freshnessOf = (client: QueryClient, queryKey: QueryKey): Freshness =>
  (client.getQueryState(queryKey)?.errorUpdateCount ?? 0) > 0 ? 'reload' : 'default'

/**
 * Looks whether the server has another dataset by now, and goes on with that as a whole: the atlas, and every file of `fileKey` that is
 * another one. The file of `except`, which asks for it, takes its own.
 */
export async function renewAtlas(client: QueryClient, except: QueryKey): Promise<void> {
  await client.fetchQuery({
    queryKey: ['renewal'],
    queryFn: async ({ signal }) => {
      const before = client.getQueryData(manifestQuery.queryKey)
      const now = await fetchManifest('reload', signal)
      if (now === null) return null
      if (before !== null && before !== undefined && hashOf(before) === hashOf(now)) {
        takeManifest(client, now, except)
      } else {
        const atlas = await loadAtlas(client, 'reload', signal, except)
        client.setQueryData(atlasQuery.queryKey, atlas)
      }
      return null
    },
    staleTime: 0,
    gcTime: 0,
    retry: false,
  })
}

const hashOf = (manifest: Manifest) => manifest.files[datasetFile(manifest)]

/** The dataset, whole: the bytes that the manifest is of, or a value that has every field that it should. */
async function loadAtlas(
  client: QueryClient,
  freshness: Freshness,
  signal: AbortSignal,
  except: QueryKey = [],
): Promise<Atlas> {
  const isFresh = freshness === 'reload'
  const manifest = isFresh
    ? await fetchManifest(freshness, signal)
    : await client.ensureQueryData(manifestQuery)
  const name = datasetFile(manifest)
  const file = `data/${name}`
  const bytes = await fetchBytes(file, freshness, signal)
  const match = await matchHash(bytes, manifest?.files[name])
  // Another build came between the two, or one of them was kept from an earlier one.
  if (match === 'other' && !isFresh) return loadAtlas(client, 'reload', signal, except)
  const unpacked =
    name === PACKED_DATASET ? await (await import('./unpack.ts')).unpack(bytes, file) : null
  const value = unpacked === null ? parseJson(bytes, file) : unpacked.value
  const isKnown = match === 'same' && (value as Dataset).schemaVersion === SCHEMA_VERSION
  const dataset = isKnown
    ? (value as Dataset)
    : (await import('./checkData.ts')).checkDataset(value, file)
  if (match === 'other') throw new DatasetError('changed', file, null)
  const quotes = unpacked?.quoteFilesOf(dataset) ?? null
  const atlas = await inTurns(indexing(dataset, undefined, quotes))
  takeManifest(client, manifest, except)
  return atlas
}

/** Null where there is none, or none that can be read: then files are checked field by field. */
async function fetchManifest(freshness: Freshness, signal: AbortSignal): Promise<Manifest | null> {
  const file = `data/${MANIFEST}`
  try {
    return parseManifest(parseJson(await fetchBytes(file, freshness, signal), file))
  } catch (error) {
    if (error instanceof DatasetError) return null
    throw error
  }
}

/** Lets go of the files that are others by now. */
function takeManifest(client: QueryClient, manifest: Manifest | null, except: QueryKey): void {
  const before = client.getQueryData(manifestQuery.queryKey) ?? null
  client.setQueryData(manifestQuery.queryKey, manifest)
  if (before === null || before === manifest) return
  const isOther = (name: string) => hashFor(name, before) !== hashFor(name, manifest)
  void client.resetQueries({
    predicate: ({ queryKey: [type, name] }) =>
      type === 'file' && name !== except[1] && isOther(String(name)),
  })
}

/** The hash of a file or, of a document's text, of the file that has it. */
function hashFor(name: string, manifest: Manifest | null): string | undefined {
  if (manifest === null) return undefined
  const id = /^documents\/(.+)$/u.exec(name)?.[1]
  return manifest.files[id === undefined ? name : hashFileOf(id, hashFilesOf(manifest))]
}
