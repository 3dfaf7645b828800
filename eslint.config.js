import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/**
 * The house has one-way imports: model ← reading ← ingest, model ← dashboard; one room of the dashboard, `yours`, knows reading; opening, which the build draws the first view with, knows model and dashboard; inside the dashboard model → select → features → App.
 * Every import names its file by a relative path, so the path says the room. `tests/imports.test.ts` adds: no cycles.
 */
const FEATURES = [
  'map',
  'charts',
  'filters',
  'evidence',
  'panel',
  'documents',
  'search',
  'about',
  'table',
  'matrix',
  'timeline',
  'takeaway',
  'yours',
]

/** Forbids imports in the files of a room, each by the form of its path and a message that says why. */
const room = (folder, ...forbidden) => ({
  files: [`src/${folder}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: forbidden.map(([regex, message]) => ({ regex, message })) },
    ],
    'no-restricted-syntax': [
      'error',
      ...EXPORTS,
      ...forbidden.map(([regex, message]) => ({
        selector: `ImportExpression > Literal[value=/${regex.replaceAll('/', '\\/')}/]`,
        message,
      })),
    ],
  },
})

const EXPORTS = [
  { selector: 'ExportAllDeclaration', message: 'Import the file that defines the name.' },
  { selector: 'ExportDefaultDeclaration', message: 'Use named exports.' },
]
const NODE = ['^node:', 'This room runs in the browser too.']
const PAGE = ['^(react|react-dom|react-leaflet|leaflet|recharts)(/|$)', 'This room knows no page.']
const DATA_ONLY = 'Ingest and dashboard meet in public/data only.'
const TO_INGEST = ['/ingest/', DATA_ONLY]
const TO_OPENING = ['/opening/', 'The opening is drawn by the build alone.']
const TO_READING = ['/reading/', 'Only the room `yours` reads documents.']
const toFeatures = (features) => `^\\.\\./(${features.join('|')})/`

export default tseslint.config(
  { ignores: ['dist', 'out', 'public/data', 'test-results'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...EXPORTS],
    },
  },
  room('model', NODE, ['/(reading|ingest|dashboard|opening)/', 'The model knows no room.']),
  room('reading', NODE, PAGE, [
    '/(ingest|dashboard|opening)/',
    'Reading knows no room but the model.',
  ]),
  room('ingest', PAGE, ['/(dashboard|opening)/', DATA_ONLY]),
  room('opening', TO_INGEST, ['/reading/', DATA_ONLY]),
  room('dashboard', NODE, TO_INGEST, TO_READING, TO_OPENING),
  room('dashboard/select', NODE, TO_INGEST, TO_READING, TO_OPENING, [
    toFeatures(FEATURES),
    'Selectors know no feature.',
  ]),
  ...FEATURES.map((feature) =>
    room(
      `dashboard/${feature}`,
      NODE,
      TO_INGEST,
      TO_OPENING,
      ...(feature === 'yours' ? [] : [TO_READING]),
      [
        toFeatures(FEATURES.filter((other) => other !== feature)),
        'No feature imports another; App puts them together.',
      ],
    ),
  ),
  {
    files: [
      '**/main.ts',
      '**/extract.ts',
      'tests/run.ts',
      'tests/bench.ts',
      'tests/benchMap.ts',
      'tests/benchPage.ts',
      'tests/gold/show.ts',
      'tests/gold/calibrate.ts',
      'tests/rebuild.ts',
      'tests/browser/screenshots.ts',
      'tests/browser/gallery.ts',
      'tests/browser/approve.ts',
      'tests/browser/pictures.journey.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  { files: ['*.config.{js,ts}'], rules: { 'no-restricted-syntax': 'off' } },
)
