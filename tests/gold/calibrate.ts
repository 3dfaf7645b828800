/**
 * `npm run calibrate`: learns from the gold how far facts can be trusted, by rule and context, and writes what `ingest` uses:
 * `src/reading/confidence/table.json`. To be run after rules have changed. The documents of the leave-out set teach nothing;
 * they say what the stated confidence is worth on documents that nobody has looked at.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { calibrate } from '../../src/reading/confidence/calibrate.ts'
import type { ReliabilityBin } from '../../src/reading/confidence/reliability.ts'
import { listGold } from './corpus.ts'
import { judgeGold } from './judgeGold.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const TABLE = join(ROOT, 'src/reading/confidence/table.json')

const before = readFileSync(TABLE, 'utf8')
const table = calibrate(
  judgeGold([...listGold('docs'), ...listGold('seeds')]),
  judgeGold(listGold('leaveout')),
)
// Both ends of an interval on one line, as the formatter of the project has it.
const text = `${JSON.stringify(table, null, 2).replace(/\[\s+([\d.]+),\s+([\d.]+)\s+\]/gu, '[$1, $2]')}\n`
writeFileSync(TABLE, text)

const { threshold, core, all, hidden, target } = table.threshold
const { facts, right } = table.estimates.all
console.log(`learned from ${facts} facts, ${right} of them right`)
console.log(
  `uncertain below ${threshold}: ${percent(hidden)} hidden; of what is shown, right: ` +
    `${percent(core)} of the core (target ${percent(target)}), ${percent(all)} of all`,
)
for (const [name, bins] of Object.entries(table.reliability)) {
  console.log(`\n${name.padEnd(12)} facts  right  stated   share  95 % interval`)
  for (const bin of bins as ReliabilityBin[]) if (bin.facts > 0) console.log(lineOf(bin))
}
console.log(text === before ? '\nnothing has changed' : `\nwrote ${TABLE.slice(ROOT.length + 1)}`)

function lineOf({ from, to, facts, right, stated, share, interval }: ReliabilityBin): string {
  const ends = (interval ?? []).map((end) => percent(end)).join(' to ')
  const counts = [facts, right].map((count) => String(count).padStart(7)).join('')
  return `${from.toFixed(2)}–${to.toFixed(2)} ${counts}${percent(stated).padStart(8)}${percent(share).padStart(8)}  ${ends}`
}

function percent(share: number | null): string {
  return share === null ? '—' : `${(100 * share).toFixed(1)}%`
}
