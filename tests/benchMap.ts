/** `npm run bench:map [-- --facts 100000]`: 2,000 pairs drawn, moved and zoomed, on our map and by the lines of ECharts on the same land. */
import { parseArgs } from 'node:util'
import { MAPS, measureMaps, type FrameTimes } from './mapSpeed.ts'

const { values } = parseArgs({ options: { facts: { type: 'string', default: '100000' } } })

const speeds = await measureMaps(Number(values.facts))
const ms = (time: number) => `${time.toFixed(0)} ms`
const tell = ({ p95, longest, busy }: FrameTimes) =>
  `frames ${ms(p95)} p95, ${ms(longest)} longest, ${ms(busy)} busy`
for (const name of MAPS) {
  const { bytes, first, draw, pan, zoom } = speeds[name]
  console.log(
    `${name.padEnd(8)} ${(bytes / 1000).toFixed(0)} kB  first drawn ${ms(first)}  drawn anew ${ms(draw)}  ` +
      `pan: ${tell(pan)}  zoom: ${tell(zoom)}`,
  )
}
