/** `npm run extract -- <files or folders> --out <dir>`: the table of facts of any documents. */
import { parseArgs } from 'node:util'
import { nodeEffects } from './effects.ts'
import { createReader } from './reader.ts'
import { extract } from './run.ts'

const USAGE = `usage: npm run extract -- <files or folders> --out <dir>
Writes facts.jsonl, facts.csv and report.json into <dir>.
Reads .md, .txt, .html, .pdf and .docx; exit code 0: all read, 1: some refused, 2: wrong usage.`

const wanted = parseArguments()
if (wanted === null) {
  nodeEffects.warn(USAGE)
  process.exitCode = 2
} else {
  process.exitCode = await extract(wanted.paths, wanted.out, createReader(), nodeEffects)
}

function parseArguments(): { paths: string[]; out: string } | null {
  try {
    const { values, positionals } = parseArgs({
      options: { out: { type: 'string' } },
      allowPositionals: true,
    })
    return values.out === undefined || values.out === '' || positionals.length === 0
      ? null
      : { paths: positionals, out: values.out }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    nodeEffects.warn(error.message)
    return null
  }
}
