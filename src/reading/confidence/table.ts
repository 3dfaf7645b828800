import type { ConfidenceTable } from './calibrate.ts'
import table from './table.json' with { type: 'json' }

/** What the gold last taught: `npm run calibrate` writes it anew after rules have changed. */
// JSON knows no tuples.
export const CONFIDENCE = table as unknown as ConfidenceTable

/** Whether a fact of this confidence is uncertain: in the dataset, and hidden in the atlas until asked for. */
export const isUncertain = (confidence: number): boolean =>
  confidence < CONFIDENCE.threshold.threshold
