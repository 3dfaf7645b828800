import type { Script } from '../script.ts'

export const de: Script = { spaced: true, spell: (text) => text }
