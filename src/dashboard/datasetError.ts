export const DATASET_PROBLEMS = [
  'missing',
  'notJson',
  'newerVersion',
  'olderVersion',
  'invalid',
  'changed',
] as const
export type DatasetProblem = (typeof DATASET_PROBLEMS)[number]

/** A file of the dataset that could not be used. `place` is the field at fault (`facts.3.growthPct`) or the version found. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError'

  constructor(
    readonly problem: DatasetProblem,
    readonly file: string,
    readonly place: string | null,
    options?: ErrorOptions,
  ) {
    super(`${file}: ${problem}${place === null ? '' : ` (${place})`}`, options)
  }
}
