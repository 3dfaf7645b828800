/** `npm run extract`: the table of facts of any files and folders, or with `--jsonl` of a stream of documents. */
import { parseArgs } from 'node:util'
import { programVersion } from './cache/programVersion.ts'
import { runCommand } from './command.ts'
import { nodeEffects } from './effects.ts'
import { extractLines } from './jsonl/extractLines.ts'
import { readLines } from './jsonl/readLines.ts'
import { createReader } from '../reading/reader.ts'
import { readGeo } from './geoTables.ts'
import { compilePatterns } from './compilePatterns.ts'
import { createReaders } from './createReaders.ts'
import { extract } from './run.ts'

const USAGE = `usage: npm run extract -- <files or folders> --out <dir>
       npm run --silent extract -- --jsonl < documents.jsonl > facts.jsonl
       npm run --silent extract -- --jsonl --readings < files.jsonl > readings.jsonl
Writes facts.jsonl, facts.csv and report.json into <dir>; with --jsonl one line for each line read,
with --readings what \`npm run ingest -- --readings\` goes on from, a file a line: {"file": "tea.pdf", "base64": "…"}.
Reads .md, .txt, .html, .pdf and .docx; exit code 0: all read, 1: some refused, 2: wrong usage.`

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: {
      out: { type: 'string' },
      jsonl: { type: 'boolean' },
      readings: { type: 'boolean' },
    },
    allowPositionals: true,
  })
  const isAlone = values.out === undefined && positionals.length === 0
  if (values.jsonl === true && isAlone) {
    compilePatterns()
    const reader = createReader(readGeo)
    return values.readings === true
      ? readLines(process.stdin, process.stdout, reader, programVersion())
      : extractLines(reader)
  }
  if (
    values.jsonl === true ||
    values.readings === true ||
    !values.out ||
    positionals.length === 0
  ) {
    nodeEffects.warn(USAGE)
    return 2
  }
  return extract(positionals, values.out, createReaders(), nodeEffects)
})
