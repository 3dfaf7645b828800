import type { Script } from '../script.ts'
import { simplifyCharacters } from './traditional.ts'

export const zh: Script = { spaced: false, spell: simplifyCharacters }
