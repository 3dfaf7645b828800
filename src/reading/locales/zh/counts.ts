import type { CountWords } from '../countWords.ts'
import { NEVER } from '../pattern.ts'

export const zh: CountWords = {
  wherefrom: /^/u,
  measureWord: /^[余多]?(?:[家户个名位班件套]|人次?|客次|架次|班次)$/u,
  people: NEVER,
  endsSoon: /^\s*(?:[,.;。，；、!)）]|$)/u,
  times: NEVER,
  both: NEVER,
  ranked: NEVER,
  titled: NEVER,
  measured: /^[余多]?[家名位人]/u,
  allMembers: NEVER,
  known: /[对与和同自从向]$/u,
  ofPlace: NEVER,
  owned:
    /^(?:的|籍|带来了?|派出了?|在[^，,。；]{1,8}设立的)?[^，,。；对向从到至与和赴进出口的]{0,8}?(?:共|约|近|逾|超过|超|达|有|多达|已有|已达)?$/u,
}
