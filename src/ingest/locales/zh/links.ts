import type { LinkWords } from '../linkWords.ts'
import { NEVER } from '../pattern.ts'

export const zh: LinkWords = {
  pair: /^\s*[–—\-与和同跟]\s*$/u,
  list: /^[\s,、和及与]*$/u,
  apart: /[与和同跟至到、及赴对向往在;；]|\s[–—-]\s|\d/u,
  names: /^\s*(?:&|暨|以及|和)\s+$/u,

  parkIn: /[在于]$/u,
  siteIn: /(?:位于|落户)$/u,
  into: /[在对向]$/u,
  between: NEVER,
  signedIn: NEVER,
  metIn: /在$/u,
  passing: /[在到赴]$/u,
  postIn: /驻$/u,
  definite: /$/u,
  theTwo: /(?<!\p{L})[这其]\s*$/u,
  counterpart:
    /(?:对|与|和|同|从|自|向|往|来自|赴|到|在|及|及其|、|包括|其中)\p{Script=Han}{0,2}$/u,
  dealtWith: /[与和同、]$/u,
  notYet: /(?:没有|没|未|尚未|将|拟|即将|计划|待|暂未|不)(?:\p{Script=Han}{0,3})$/u,
  sumsUp: /等$/u,

  takesPlace: NEVER,
  sharedBy: NEVER,
  customs: /^\s?海关/u,

  theirs: /^(?:它们|其)/u,

  announced: /计划|拟/u,
  intended: /计划|拟/u,
  cityAgain: /[市城]/u,
  provinceAgain: /省|自治区/u,
}
