import { WORD_LIKE_ABROAD } from '../locales/zh/places.ts'
import type { Names } from './names.ts'
import type { Referent, Trust } from './nameIndex.ts'
import { countryReferent, regionReferent } from './referents.ts'
import { readTable } from './table.ts'

/** Names that are words of their own, and want the ones listed beside them: "Far East", "Kent". */
const NOT_ALONE =
  /^(?:Far East|North West|Free State|Shan|Nan|Midlands|Mandalay|Cork|Kent|Marche)$/u
/** 佛州, 安省, 忠北: names of two characters that only their country makes clear. */
const SHORT_RANK = /^(?!加州|麻省|槟州|佛州|得州|巴州)\p{Script=Han}[州省南北]$/u

/** The hand-kept table: code, level (`province`, `country`, `region`, `city`), English name, and how it may be written. */
export function addAdditions(names: Names, table: string): void {
  for (const row of readTable(table, ['code', 'level', 'place', 'names'])) {
    const referent = referentOf(row)
    const add = (name: string, trust: Trust): void => {
      names.add(name, { referent, trust, as: 'name', language: null })
    }
    if (!NOT_ALONE.test(row.place)) add(row.place, 'near')
    for (const name of row.names.split('|')) add(name, trustOf(name))
  }
}

function referentOf({
  code,
  level,
  place,
}: {
  code: string
  level: string
  place: string
}): Referent {
  if (level === 'province') return regionReferent(code, null)
  if (level === 'country') return countryReferent(code)
  return {
    code,
    side: code.startsWith('CN') ? 'china' : 'partner',
    level: level === 'region' ? 'region' : 'city',
    place,
    within: code,
    weight: 1.5e7,
  }
}

function trustOf(name: string): Trust {
  if (SHORT_RANK.test(name)) return 'beside'
  return WORD_LIKE_ABROAD.has(name) ? 'near' : 'free'
}
