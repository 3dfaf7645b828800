import type { Rule } from './rule.ts'
import { office } from './tie/office.ts'
import { officeList } from './tie/officeList.ts'
import { park, parkAbroad } from './tie/park.ts'
import { partnership } from './tie/partnership.ts'
import { route } from './tie/route.ts'
import { routeList } from './tie/routeList.ts'
import { sister, sisterList } from './tie/sister.ts'

/** Standing relations, a file a kind of tie. */
export const tieRules: Rule[] = [
  sister,
  sisterList,
  park,
  parkAbroad,
  office,
  officeList,
  route,
  routeList,
  partnership,
]
