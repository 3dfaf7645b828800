/**
 * `npm run bench:page [-- --dist dist]`: how long a slow telephone waits for the page of the last build, the middle of three visits.
 * With `--facts 100000` instead: how long the same page, with so many made facts, takes to open and after each change of a filter, of
 * which there are eight, each made as often as `--rounds` says.
 */
import { parseArgs } from 'node:util'
import { measureFilters, type Held } from './filterSpeed.ts'
import { measurePage, WINDOWS, type PageSpeed } from './pageSpeed.ts'
import { quantile } from './scale/quantile.ts'

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    visits: { type: 'string', default: '3' },
    facts: { type: 'string' },
    rounds: { type: 'string', default: '4' },
  },
})

if (values.facts !== undefined) {
  const heldText = ({ heap, buffers }: Held) =>
    `${heap.toFixed(0)} MB of heap, ${buffers.toFixed(0)} MB of bytes`
  const mega = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
  const ms = (time: number) => `${time.toFixed(0)} ms`
  const tell = (times: readonly number[]) =>
    `${ms(quantile(times, 0.5))} median, ${ms(quantile(times, 0.95))} p95`
  const rounds = Number(values.rounds)
  const speed = await measureFilters(values.dist, Number(values.facts), rounds, (opening) => {
    const { bytes, opened, worked, longestTask, held } = opening
    console.log(`dataset                       ${mega(bytes.file)}, ${mega(bytes.gzip)} after gzip`)
    console.log(`opened                        ${ms(opened)}`)
    console.log(`  its thread worked           ${ms(worked)}, at most ${ms(longestTask)} at a time`)
    console.log(`  it holds                    ${heldText(held)}`)
  })
  console.log(`sentence and filters painted  ${tell(speed.painted)}`)
  console.log(`map, charts and evidence too  ${tell(speed.whole)}`)
  console.log(`  its thread worked           ${tell(speed.worked)}`)
  console.log(`  it holds                    ${heldText(speed.held)}`)
  process.exit()
}

for (const window of Object.keys(WINDOWS) as (keyof typeof WINDOWS)[]) {
  const visits: PageSpeed[] = []
  for (let visit = 0; visit < Number(values.visits); visit += 1) {
    visits.push(await measurePage(values.dist, window))
  }
  const middle = (key: keyof PageSpeed) =>
    visits.map((visit) => visit[key]).sort((a, b) => a - b)[Math.floor(visits.length / 2)] ?? 0
  const ms = (key: keyof PageSpeed) => `${middle(key).toFixed(0)} ms`
  console.log(
    `${window.padEnd(8)} first paint ${ms('firstPaint')}  largest ${ms('largestPaint')}  whole ${ms('whole')}  ` +
      `a click noticed ${ms('noticed')}  answered ${ms('interactive')}  layout shift ${middle('shift').toFixed(4)}`,
  )
}
