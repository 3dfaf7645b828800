/** What is told apart by colour where there are colours. */
export type Tone = 'strong' | 'faint' | 'place' | 'amount' | 'change' | 'date' | 'number' | 'near'

export type Paint = (tone: Tone, text: string) => string

/** SGR codes that every terminal has (ECMA-48). */
const CODES: Readonly<Record<Tone, number>> = {
  strong: 1,
  faint: 2,
  place: 36,
  amount: 32,
  change: 33,
  date: 35,
  number: 34,
  near: 33,
}

/** No colours at all. */
export const plain: Paint = (_tone, text) => text

export const coloured: Paint = (tone, text) => `\u001B[${CODES[tone]}m${text}\u001B[0m`

/** Colours for a terminal whose user has not asked for none (no-color.org). */
export const paintFor = (isTerminal: boolean, noColor: string | undefined): Paint =>
  isTerminal && (noColor ?? '') === '' ? coloured : plain
