import type { FactWords } from '../factWords.ts'
import { context } from './context.ts'
import { deals } from './deals.ts'
import { meetings } from './meetings.ts'
import { ties } from './ties.ts'
import { trade } from './trade.ts'

export const en: FactWords = { ...context, ...ties, ...meetings, ...deals, ...trade }
