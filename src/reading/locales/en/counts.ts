import type { CountWords } from '../countWords.ts'
import { NEVER } from '../pattern.ts'

export const en: CountWords = {
  wherefrom: /^\s*(?:from|to)/iu,
  measureWord: NEVER,
  people: /[nis]s$/u,
  endsSoon: /^\s*(?:[,.;。，；!)]|$|\p{L}{0,8}[,.])/u,
  times: /^\stimes(?!\p{L})/iu,
  both: /^both/iu,
  ranked: /(?<!\p{L})top\s$/iu,
  titled: /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}/u,
  measured: NEVER,
  allMembers: /(?<!\p{L})(?:the|all|these)\s$/iu,
  known: /(?<!\p{L})(?:the|all)\s$/iu,
  ofPlace: /^\s(?:in|of|from|across)\s/u,
  owned: NEVER,
}
