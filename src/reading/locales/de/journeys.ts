import type { JourneyWords } from '../journeyWords.ts'
import { wordPattern } from '../pattern.ts'

const GROUPS =
  '\\p{L}*delegation(?:en)?|abordnung(?:en)?|\\p{L}*gruppe[n]?|\\p{L}*mission|gäste[n]?|besucher(?:innen|n)?'
const OFFICES =
  '\\p{L}*(?:gouverneur|minister|bürgermeister|präsident|sekretär|senator|botschafter|konsul|landrat|kanzler|direktor|dezernent|beauftragte|vorsitzende|leiter|chef)(?:in|innen|s|e|en|n|r)?|stadtspitzen?|\\p{L}*spitzen|stadtoberen|regierungs(?:rat|rätin|chef|chefin)|kolleg(?:e|en|in|innen)|amtskolleg\\p{L}*'
const PEOPLE =
  '\\p{L}*vertreter(?:innen|in|n|s)?|\\p{L}*unternehmer(?:innen|in|n|s)?|geschäftsleute[n]?|firmen|betriebe[n]?|unternehmen|delegierte[n]?|\\p{L}*abgeordnete[n]?|wissenschaftler\\p{L}*|forscher\\p{L}*|studierende[n]?|studenten|schüler\\p{L}*|lehrer\\p{L}*|musiker\\p{L}*|künstler\\p{L}*|sportler\\p{L}*|ingenieure[n]?|ärzte[n]?|landwirte[n]?|experten|fachleute[n]?|teilnehmer\\p{L}*|mitglieder[n]?|händler\\p{L}*|beamte[n]?|politiker\\p{L}*|bürger(?:innen)?'

export const de: JourneyWords = {
  traveller: wordPattern([GROUPS, OFFICES, PEOPLE]),
  goes: wordPattern([
    '(?:reiste[n]?|kam(?:en)?|fuhr(?:en)?|flog(?:en)?|gereist|ging(?:en)?) (?:\\p{L}+ ){0,4}nach',
    'zu besuch in',
    'besuchte[n]?',
    'nach (?=china|peking)',
  ]),
  went: wordPattern([
    'reist(?:e|en)?',
    'reisen',
    'kam(?:en)?',
    'gekommen',
    'gereist',
    'geflogen',
    'flog(?:en)?',
    'unterwegs',
    'eingetroffen',
    'traf(?:en)? (?:[^,.;]{0,60} )?ein',
    'zurückgekehrt',
    'zurückgekommen',
    'heimgekehrt',
    'zurück aus',
    'weil(?:t|te|ten)',
    'gastier(?:t|te|ten)',
    'station',
    'zu gast',
    'zu besuch',
    'hielt(?:en)? sich',
    'aufgehalten',
    'besucht(?:e|en)?',
    'mach(?:t|te|ten) sich',
    'führte[n]? (?=[^.;]{0,80} nach )',
    'geführt',
    'begleitete[n]?',
    'verbrachte[n]?',
  ]),
  stays: wordPattern(['(?:war|waren|ist|sind|bleibt|bleiben|blieb|blieben)']),
  stayedAt: 10,
  soFar: wordPattern([
    'bisher',
    'bislang',
    'seither',
    'seitdem',
    'insgesamt',
    'inzwischen',
    'mittlerweile',
    'jährlich',
    'jedes Jahr',
  ]),
  verbFirst: true,
  takes: wordPattern([
    '(?:führt|führte|brachte|bringt|leitete|leitet|nahm|schickte|entsandte|schickt|entsendet|gebracht|mitgenommen|entsandt)',
  ]),
  meets: wordPattern([
    'traf(?:en)?',
    'trifft',
    'treffen(?![^.;]{0,80} ein(?:[.,;]|$))',
    'getroffen',
    'zusammengekommen',
    'kamen (?=[^.;]{0,80}zusammen)',
    'sprach(?:en)?',
    'gesprochen',
    'berieten',
    'tauschten',
    'konferierten',
    'per (?:video|videoschaltung|videokonferenz|telefon|videoschalte|videolink)',
    'begrüßte[n]?',
    'begrüßt',
    'empfing(?:en)?',
    'empfangen',
  ]),
  ofNations: wordPattern([
    'offizielle[mnrs]? (?:staats)?besuchs?(?= (?:in|nach|der) )',
    'staatsbesuchs?(?= (?:in|nach|der) )',
  ]),
  party: /(?<!\p{L})(?:mit|aus|in|nach|und)\s+(?:de[rmn]\s+)?(?:\p{L}+\s+){0,2}$/iu,
}
