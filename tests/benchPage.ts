/** `npm run bench:page [-- --dist dist]`: how long a slow telephone waits for the page of the last build, the middle of three visits. */
import { parseArgs } from 'node:util'
import { measurePage, WINDOWS, type PageSpeed } from './pageSpeed.ts'

const { values } = parseArgs({
  options: { dist: { type: 'string', default: 'dist' }, visits: { type: 'string', default: '3' } },
})

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
