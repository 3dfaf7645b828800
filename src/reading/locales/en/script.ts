import type { Script } from '../script.ts'

export const en: Script = { spaced: true, spell: (text) => text }
