import type { EventDateWords } from '../eventDateWords.ts'
import { wordPattern } from '../pattern.ts'

export const de: EventDateWords = {
  ends: wordPattern([
    'ende[tn]?',
    'endete[n]?',
    'schloss',
    'schließt',
    'geschlossen',
    'klang[en]* (?=[^.;]{0,60}aus)',
    'ausgeklungen',
    'beendet\\p{L}*',
    'abgeschlossen',
    'vorbei',
  ]),
  opens: wordPattern([
    'eröffnet\\p{L}*',
    'begann(?:en)?',
    'beginnt',
    'begonnen',
    'startet\\p{L}*',
    'gestartet',
    'eingetroffen',
    'traf(?:en)?',
    'öffnete',
    'angelaufen',
  ]),
  runs: wordPattern([
    'dauer(?:t|te|ten)',
    'währte',
    'lief',
    'läuft',
    'blieb(?:en)?',
    'bleib(?:t|en)',
    'ende[tn]?',
    'endete[n]?',
    'lang',
    '\\p{L}+tägig\\p{L}*',
    'fand(?:en)? (?=[^.;]{0,80}statt)',
    'unterwegs',
    'wird (?=[^.;]{0,40}bis )',
  ]),
  inGeneral:
    /(?<!\p{L})(?:(?:hat sich|haben sich) [^.;]{0,80}(?:entwickelt|etabliert)|(?:ist|sind) [^.;]{0,60}geworden|findet (?:alle (?:zwei|drei|vier) Jahre|jährlich|jedes Jahr|traditionell|immer))(?!\p{L})/iu,
  besideMeeting:
    /(?<!\p{L})(?:vor|nach|seit|bis zu)\s(?:de[rm]|diese[rm])\s(?:\p{L}{1,20}\s){0,2}$/iu,
  meanwhile:
    /(?<!\p{L})(?:während (?:der|des) (?:messe|reise|besuchs?|forums?|tagung)|am rande (?:der|des)|am selben tag|am gleichen tag)(?!\p{L})/iu,
  reportBefore:
    /(?<!\p{L})(?:sagte|teilte|teilt|berichtete|meldete|erklärte|gab|gaben|schrieb|verlautete|informierte|hieß es|bestätigte|kündigte)(?!\p{L})(?:\s+[\p{L}.-]+){0,7}\s+(?:am\s+)?$/iu,
  reportAfter:
    /^(?:\s+[\p{L}.-]+){0,3}\s+(?:mitteilte|mitteilten|sagte|berichtete|berichteten|meldete|erklärte|bekannt\s?gab|verlautete|bestätigte|hieß)(?!\p{L})/iu,
  days: /^\s+Tage[n]?(?!\s+(?:später|danach|zuvor|davor|vorher))(?!\p{L})/iu,
  earlier: /^\s+Tage[n]?\s+(?:zuvor|davor|vorher|früher)(?!\p{L})/iu,
  daysWord: /(?<!\p{L})(?<n>zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)tägig\p{L}*/iu,
  numbers: {
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
  },
}
