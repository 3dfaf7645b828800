import importX, { createNodeResolver } from 'eslint-plugin-import-x'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** The house has one-way imports: model ← ingest, model ← dashboard; inside the dashboard model → select → features → App. */
const zone = (target, from, message) => ({ target, from, message })

export default tseslint.config(
  { ignores: ['dist', 'out', 'public/data', 'test-results'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'import-x': importX, 'react-hooks': reactHooks },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js'] })],
    },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'Import the file that defines the name.' },
        { selector: 'ExportDefaultDeclaration', message: 'Use named exports.' },
      ],
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            zone('./src/model', ['./src/ingest', './src/dashboard'], 'The model knows no room.'),
            zone(
              './src/ingest',
              './src/dashboard',
              'Ingest and dashboard meet in public/data only.',
            ),
            zone(
              './src/dashboard',
              './src/ingest',
              'Ingest and dashboard meet in public/data only.',
            ),
            zone(
              './src/dashboard/select',
              ['map', 'charts', 'filters', 'evidence', 'panel'].map(
                (feature) => `./src/dashboard/${feature}`,
              ),
              'Selectors know no feature.',
            ),
            ...['map', 'charts', 'filters', 'evidence', 'panel'].map((feature) =>
              zone(
                `./src/dashboard/${feature}`,
                ['map', 'charts', 'filters', 'evidence', 'panel']
                  .filter((other) => other !== feature)
                  .map((other) => `./src/dashboard/${other}`),
                'No feature imports another; App puts them together.',
              ),
            ),
          ],
        },
      ],
    },
  },
  {
    files: ['src/model/**', 'src/dashboard/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: ['node:*'] }] },
  },
  {
    files: ['src/ingest/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: ['react', 'react-dom', 'leaflet', 'recharts'] },
      ],
    },
  },
  {
    files: [
      '**/main.ts',
      '**/extract.ts',
      'tests/run.ts',
      'tests/gold/show.ts',
      'tests/browser/screenshots.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  { files: ['*.config.{js,ts}'], rules: { 'no-restricted-syntax': 'off' } },
)
