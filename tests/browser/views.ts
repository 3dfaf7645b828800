/** Views of the atlas that tests and pictures go through, by their names. */
export const VIEWS = {
  map: '',
  selection: '?province=CN-GD&partner=BY',
  nothing: '?province=CN-XZ&partner=BR&kind=investment&from=1990&to=1991',
  document: '?document=guangzhou-tashkent-minsk-2022',
  documents: '?view=documents',
  matrix: '?view=matrix',
  timeline: '?view=timeline',
  table: '?view=table',
  compare: '?view=compare&province=CN-GD&province=CN-GX',
  about: '?view=about',
  read: '?view=read',
} as const
export type ViewName = keyof typeof VIEWS
