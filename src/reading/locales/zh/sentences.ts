import type { SentenceWords } from '../sentenceWords.ts'
import { sentences as english } from '../en/sentences.ts'

/** Chinese full stops need no list; the Latin words in Chinese text (`Co. Ltd.`) are English. */
export const sentences: SentenceWords = english
