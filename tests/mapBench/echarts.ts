import { LinesChart } from 'echarts/charts'
import { GeoComponent } from 'echarts/components'
import { init, registerMap, use as register } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import type { FeatureCollection } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { threadWidth } from '../../src/dashboard/map/curve.ts'
import { MOST_WOVEN, pointsOf } from '../../src/dashboard/map/mapScene.ts'
import type { MapBench } from './contract.ts'
import { chooseFacts, painted, pairsOf, readAtlas } from './pairs.ts'

register([LinesChart, GeoComponent, CanvasRenderer])

async function open(): Promise<MapBench> {
  const atlas = await readAtlas()
  const chart = init(document.getElementById('map'))
  const points = pointsOf(atlas)
  let isLand = false
  return {
    choose: (which) => chooseFacts(atlas, which),
    async draw(facts) {
      if (!isLand) await registerLand()
      isLand = true
      const isDrawn = new Promise<void>((resolve) => {
        const finish = () => {
          chart.off('finished', finish)
          resolve()
        }
        chart.on('finished', finish)
      })
      chart.setOption({
        animation: false,
        geo: { map: 'world', roam: true, aspectScale: 1, itemStyle: { areaColor: '#eef0ee' } },
        series: [
          {
            type: 'lines',
            coordinateSystem: 'geo',
            silent: false,
            lineStyle: { curveness: 0.17, opacity: 0.5 },
            data: pairsOf(atlas, facts)
              .slice(0, MOST_WOVEN)
              .map(({ province, partner, facts: own }) => ({
                coords: [points.get(province), points.get(partner)],
                lineStyle: { width: threadWidth(own.length) },
              })),
          },
        ],
      })
      await isDrawn
      await painted()
    },
  }
}

async function registerLand(): Promise<void> {
  const response = await fetch('data/geo/world.json')
  const topology = (await response.json()) as Topology
  const land = feature(topology, topology.objects['places'] as GeometryCollection)
  registerMap('world', named(land) as unknown as Parameters<typeof registerMap>[1])
}

/** ECharts knows a place by its name. */
function named(land: FeatureCollection): FeatureCollection {
  return {
    ...land,
    features: land.features.map((place, at) => ({
      ...place,
      properties: { name: String(place.id ?? at) },
    })),
  }
}

window.mapBench = open()
