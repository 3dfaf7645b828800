/**
 * `npm run bench:page [-- --dist dist]`: how long a slow telephone waits for the page of the last build, the middle of three visits.
 * With `--facts 100000` instead: how long the same page, with so many made facts, takes after each change of a filter.
 */
import { parseArgs } from 'node:util'
import { measureFilters } from './filterSpeed.ts'
import { measurePage, WINDOWS, type PageSpeed } from './pageSpeed.ts'
import { quantile } from './scale/quantile.ts'

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    visits: { type: 'string', default: '3' },
    facts: { type: 'string' },
  },
})

if (values.facts !== undefined) {
  const speed = await measureFilters(values.dist, Number(values.facts))
  const tell = (times: readonly number[]) =>
    `${quantile(times, 0.5).toFixed(0)} ms median, ${quantile(times, 0.95).toFixed(0)} ms p95`
  const { bytes, held } = speed
  const mega = (value: number) => `${(value / 1e6).toFixed(1)} MB`
  console.log(`dataset                       ${mega(bytes.file)}, ${mega(bytes.gzip)} after gzip`)
  console.log(
    `opened                        ${speed.opened.toFixed(0)} ms (its thread worked ${speed.openingWork.toFixed(0)} ms), longest task ${speed.longestTask.toFixed(0)} ms`,
  )
  for (const [at, { heap, buffers }] of held.entries()) {
    const when = at === 0 ? 'held when opened   ' : 'held after filters '
    console.log(
      `${when}           ${heap.toFixed(0)} MB of heap, ${buffers.toFixed(0)} MB of bytes`,
    )
  }
  console.log(`sentence and filters painted  ${tell(speed.painted)}`)
  console.log(`  its thread worked           ${tell(speed.worked)}`)
  console.log(`map, charts and evidence too  ${tell(speed.whole)}`)
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
