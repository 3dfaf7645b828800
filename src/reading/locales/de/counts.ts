import type { CountWords } from '../countWords.ts'
import { NEVER } from '../pattern.ts'

export const de: CountWords = {
  wherefrom: /^\s*aus/iu,
  measureWord: NEVER,
  people: /er$/u,
  endsSoon: /^\s*(?:[,.;。，；!)]|$|\p{L}{0,8}[,.])/u,
  times: NEVER,
  both: /^beide/iu,
  ranked: /(?<!\p{L})top\s$/iu,
  titled: NEVER,
  measured: NEVER,
  allMembers: /(?<!\p{L})(?:die|alle|den|der)\s$/iu,
  known: /(?<!\p{L})(?:die|den|der|aller?)\s$/iu,
  ofPlace: /^\s(?:in|aus|von)\s/u,
  owned: NEVER,
}
