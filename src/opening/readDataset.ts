import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SCHEMA_VERSION, type Dataset } from '../model/dataset.ts'
import { datasetFile, MANIFEST, PACKED_DATASET, parseManifest } from '../model/manifest.ts'
import type { Manifest } from '../model/manifest.ts'
import { unpackDataset } from '../model/packedDataset.ts'

/** The manifest of a folder of data; null where it has none. */
export const readManifest = (folder: string): Manifest | null => {
  const path = join(folder, MANIFEST)
  return existsSync(path) ? parseManifest(JSON.parse(readFileSync(path, 'utf8'))) : null
}

/** The dataset of a folder, from the file that the page reads; facts of a packed one have no quotes. */
export async function readDataset(folder: string): Promise<Dataset> {
  const name = datasetFile(readManifest(folder))
  const bytes = readFileSync(join(folder, name))
  if (name !== PACKED_DATASET) return JSON.parse(bytes.toString('utf8')) as Dataset
  const unpacked = await unpackDataset(bytes, SCHEMA_VERSION)
  if (!('dataset' in unpacked)) throw new Error(`${name} is of another version of the program`)
  return unpacked.dataset
}
