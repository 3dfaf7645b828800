import { indexDataset, type Atlas } from '../../../src/dashboard/dataset.ts'
import type { DocumentEntry } from '../../../src/model/dataset.ts'
import type { Fact } from '../../../src/model/fact.ts'
import { smallAtlas } from '../smallAtlas.ts'

const LON_LATS: Record<string, [number, number]> = {
  'CN-BJ': [116.4, 39.9],
  'CN-GD': [113.7, 23.8],
  'CN-GS': [100.7, 38.7],
  'CN-GX': [108.8, 23.7],
  'CN-HE': [115.3, 38.5],
  'CN-SD': [118.1, 36.3],
  'CN-XZ': [88.4, 31.5],
  AE: [54.4, 23.5],
  BY: [28.4, 53.8],
  CI: [-5.6, 7.5],
  DE: [9.7, 51.0],
  FR: [2.6, 46.7],
  HK: [114.1, 22.4],
  IT: [11.1, 44.7],
  ASEAN: [113, 9],
}

/** A small atlas whose places lie where they are; `BRI` lies nowhere. */
export function mapAtlas(facts: readonly Fact[], documents: readonly DocumentEntry[] = []): Atlas {
  const { dataset } = smallAtlas(facts, documents)
  const placed = dataset.places.map((place) => ({
    ...place,
    lonLat: LON_LATS[place.code] ?? null,
  }))
  const beltAndRoad = {
    code: 'BRI',
    type: 'bloc' as const,
    names: { en: 'Belt and Road', de: 'Seidenstraße', zh: '一带一路' },
    lonLat: null,
    region: null,
    members: [],
  }
  return indexDataset({ ...dataset, places: [...placed, beltAndRoad] })
}
