/** `npm run extract -- <files or folders> --out <dir>`: the table of facts of any documents. */
import { parseArgs } from 'node:util'
import { runCommand } from './command.ts'
import { nodeEffects } from './effects.ts'
import { createReader } from './reader.ts'
import { readHere } from './readHere.ts'
import { extract } from './run.ts'

const USAGE = `usage: npm run extract -- <files or folders> --out <dir>
Writes facts.jsonl, facts.csv and report.json into <dir>.
Reads .md, .txt, .html, .pdf and .docx; exit code 0: all read, 1: some refused, 2: wrong usage.`

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { out: { type: 'string' } },
    allowPositionals: true,
  })
  if (values.out === undefined || values.out === '' || positionals.length === 0) {
    nodeEffects.warn(USAGE)
    return 2
  }
  return extract(positionals, values.out, readHere(createReader()), nodeEffects)
})
