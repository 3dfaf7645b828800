import * as z from 'zod/mini'
import { SCHEMA_VERSION, type Dataset } from '../model/dataset.ts'
import { datasetSchema } from '../model/datasetSchema.ts'
import { DatasetError } from './datasetError.ts'

// The page loads this only for a file that is not the one its hash is of, or where that cannot be known.

/** The value as a Dataset, or a DatasetError that says what is wrong with it. */
export function checkDataset(value: unknown, file: string): Dataset {
  const version = z.safeParse(z.object({ schemaVersion: z.number() }), value)
  if (version.success) checkVersion(version.data.schemaVersion, file)
  return checkWith(datasetSchema, value, file)
}

/** The value as its schema has it, or a DatasetError that says what is wrong with it. */
export function checkWith<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  file: string,
): z.output<Schema> {
  const result = z.safeParse(schema, value)
  if (result.success) return result.data
  const path = result.error.issues[0]?.path.map(String).join('.') ?? ''
  throw new DatasetError('invalid', file, path === '' ? null : path, { cause: result.error })
}

function checkVersion(found: number, file: string): void {
  if (found === SCHEMA_VERSION) return
  const problem = found > SCHEMA_VERSION ? 'newerVersion' : 'olderVersion'
  throw new DatasetError(problem, file, String(found))
}
