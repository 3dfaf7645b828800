import type { Kind, Sector } from '../model/fact.ts'

export const PAGES = ['map', 'documents'] as const
export type Page = (typeof PAGES)[number]

export const INTERFACE_LANGUAGES = ['en', 'zh'] as const
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number]

/** What the reader has chosen; the address holds all of it and nothing else does. */
export interface View {
  /** `view=`; the default, `map`, is not written. */
  page: Page
  /** `province=CN-GD`, repeatable, sorted; `CN` stands for the facts of the nation. */
  provinces: string[]
  /** `partner=BY`, repeatable, sorted. */
  partners: string[]
  /** `kind=trade`, repeatable, in the order of KINDS; empty for all. */
  kinds: Kind[]
  /** `sector=energy`, repeatable, in the order of SECTORS; empty for all. */
  sectors: Sector[]
  /** Years, both inclusive; null for open. A fact without a date is shown only when both are null. */
  from: number | null
  to: number | null
  /** `fact=<id>`: its card is open and scrolled to. */
  fact: string | null
  /** `document=<id>`: the reader is open. */
  document: string | null
  /** `lang=zh`; the default, `en`, is not written. */
  language: InterfaceLanguage
}
