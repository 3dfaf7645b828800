/** `npm run explain`: how a document is read, for people or as JSON, or with `--jsonl` of a stream of documents. */
import { parseArgs } from 'node:util'
import { runCommand } from './command.ts'
import { isSystemError, nodeEffects } from './effects.ts'
import { explainDocument } from '../reading/explain/explainDocument.ts'
import type { Explanation } from '../reading/explain/explanation.ts'
import { formatExplanation } from '../reading/explain/formatExplanation.ts'
import { paintFor } from '../reading/explain/paint.ts'
import { loadGazetteer } from '../reading/gazetteer.ts'
import { answerLines } from './jsonl/answerLines.ts'
import { readAnyDocument } from '../reading/read/anyDocument.ts'
import type { SourceDocument } from '../reading/read/source.ts'
import { readGeo } from './geoTables.ts'
import { refuseUnread } from './readers.ts'
import { formatRefusal } from './report.ts'
import { visibleThroughout } from './visible.ts'

const USAGE = `usage: npm run explain -- <file> [--json]
       npm run --silent explain -- --jsonl < documents.jsonl > explanations.jsonl
Shows the mentions and facts of a document, what was dropped, and what was nearly read and why not.
Exit code 0: all read, 1: refused, 2: wrong usage.`

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean' }, jsonl: { type: 'boolean' } },
    allowPositionals: true,
  })
  const [file, ...more] = positionals
  const isStream = values.jsonl === true
  if (more.length > 0 || isStream === (file !== undefined) || (isStream && values.json === true)) {
    nodeEffects.warn(USAGE)
    return 2
  }
  const explain = createExplainer()
  if (file === undefined) return answerLines(process.stdin, process.stdout, explain)
  const bytes = nodeEffects.readFile(file)
  const result = bytes instanceof Error ? refuseUnread(bytes) : await readAnyDocument(file, bytes)
  if (result.type === 'refused') {
    for (const refusal of result.refusals) nodeEffects.warn(formatRefusal({ file, ...refusal }))
    return 1
  }
  const explanation = explain(result.value)
  const paint = paintFor(process.stdout.isTTY, process.env['NO_COLOR'])
  // `explain … | head` goes before the end.
  process.stdout.on('error', ignoreClosed)
  nodeEffects.log(
    values.json === true
      ? JSON.stringify(explanation, null, 2)
      : formatExplanation(visibleThroughout(explanation), paint).join('\n'),
  )
  return 0
})

function createExplainer(): (document: SourceDocument) => Explanation {
  const gazetteer = loadGazetteer(readGeo)
  const codes = new Set(gazetteer.places.map(({ code }) => code))
  return (document) => explainDocument(document, gazetteer, codes)
}

function ignoreClosed(error: Error): void {
  if (!isSystemError(error) || error.code !== 'EPIPE') throw error
}
