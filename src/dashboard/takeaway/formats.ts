/** How the facts can be had. */
export const FORMATS = ['csv', 'jsonl', 'geojson'] as const
export type Format = (typeof FORMATS)[number]
