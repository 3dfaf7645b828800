/**
 * The words by which a page's furniture gives itself away. All in lower case and half-width; lines are compared
 * in that form. A language adds its words; every document is read with the words of all.
 */
export interface FurnitureWords {
  /** Whole lines that open a box of other things (`related news`); a colon may follow. */
  boxes: readonly string[]
  /** Beginnings of such lines (`trending on`). */
  boxBeginnings: readonly string[]
  /** What stands before a colon or bar in a line about the page (`source`, `editor`). */
  labels: readonly string[]
  /** Labels that need no colon (`by`, `published`). */
  openLabels: readonly string[]
  /** First station of a breadcrumb (`home`). */
  homes: readonly string[]
  /** Buttons, sharing, menus: a line of nothing else is furniture. */
  controls: readonly string[]
  /** Sentences of the page about itself; found anywhere in a line. */
  notices: readonly string[]
  /** Beginnings of lines about the page (`follow us`). */
  beginnings: readonly string[]
  /** Countable things of a page: `3 comments`, `12 views`. */
  counters: readonly string[]
  /** Beginnings of a caption (`photo shows`). */
  captionBeginnings: readonly string[]
  /** Words of a picture credit (`photo`, `file photo`). */
  credits: readonly string[]
}
