/**
 * How well the program reads: `npx tsx tests/gold/show.ts [--set docs|shared|practice|seeds|leaveout]… [--errors] [id…]`.
 * Without `--set`: practice, seeds and leaveout. `--errors` lists what is missed, spurious or told differently, but not of the leave-out
 * set. `--raise` lifts the floor to what is reached now; nothing lowers it.
 */
import { parseArgs } from 'node:util'
import { SETS, listGold, type SetName } from './corpus.ts'
import { JUDGED, raiseFloor, readFloor, writeFloor } from './floor.ts'
import { readGold } from './readGold.ts'
import { formatDifference, formatScore } from './report.ts'
import { score } from './score.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string', multiple: true },
    errors: { type: 'boolean', default: false },
    raise: { type: 'boolean', default: false },
  },
})

const sets = (
  values.raise ? JUDGED : (values.set ?? ['practice', 'seeds', 'leaveout'])
) as SetName[]
const unknown = sets.filter((set) => !SETS.includes(set))
if (unknown.length > 0) refuse(`No set ${unknown.join(', ')}; there are ${SETS.join(', ')}.`)
const told = values.errors || positionals.length > 0
if (told && sets.length === 1 && sets[0] === 'leaveout')
  refuse('The leave-out set is scored in aggregate only.')
if (values.raise && positionals.length > 0) refuse('The floor is raised on whole sets only.')

for (const set of sets) {
  const documents = listGold(set).filter(
    ({ gold }) =>
      positionals.length === 0 || (set !== 'leaveout' && positionals.includes(gold.document)),
  )
  if (documents.length === 0) continue
  const { golds, found } = readGold(documents)
  const result = score(golds, found)
  if (values.errors && set !== 'leaveout')
    for (const difference of result.differences) console.log(formatDifference(difference))
  console.log(`${formatScore(set, result)}\n`)
  if (values.raise) writeFloor(raiseFloor(readFloor(), set, result))
}

function refuse(message: string): never {
  console.error(message)
  process.exit(2)
}
