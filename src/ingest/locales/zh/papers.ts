import type { PaperWords } from '../paperWords.ts'
import { NEVER } from '../pattern.ts'

export const zh: PaperWords = {
  gap: /^[余多]?[个项份宗批笔单]?[^，,。、；;与和同]{0,10}$/u,
  behind: { gap: /^.{0,4}$/su, then: /^[个项份宗批笔单件]/u, spelled: true },
  many: /项目$/u,
  several: /(?=.{0,12}$)(?:多|一批|若干|系列|数)/su,
  // A paper without a number is one.
  one: /$/u,
  oneInside: NEVER,
}
