import type { UnitWords } from '../unitWords.ts'

/** What is counted about a cooperation: the English noun of the unit and the German words for it. */
export const de: UnitWords = {
  units: [
    ['pairs', 'paare?n?'],
    ['companies', 'unternehmen|firmen|betriebe[n]?|konzerne[n]?'],
    ['projects', '\\p{L}*projekte[n]?|vorhaben'],
    ['sister cities', 'partnerstädte[n]?|städtepartnerschaften|partnerschaften'],
    ['cities', '\\p{L}*städte[n]?'],
    ['countries', 'länder[n]?|staaten'],
    ['provinces', 'provinzen|regionen|präfekturen'],
    ['institutes', '\\p{L}*institute[n]?'],
    ['schools', '\\p{L}*schulen|hochschulen|universitäten'],
    ['students', 'studenten|studierende[n]?|schüler(?:innen)?|schülern|stipendiaten'],
    ['representatives', '\\p{L}*vertreter[n]?(?:innen)?|delegierte[n]?|teilnehmer[n]?|gäste[n]?'],
    ['persons', 'personen|menschen|fachkräfte[n]?|führungskräfte[n]?'],
    ['visitors', 'besucher[n]?|touristen|passagiere[n]?|fluggäste[n]?'],
    ['engineers', 'ingenieure[n]?|experten|techniker[n]?'],
    ['flights', 'flüge[n]?|mal'],
    ['trains', 'züge[n]?|güterzüge[n]?|containerzüge[n]?'],
    ['train connections', 'zugverbindungen|verbindungen'],
    ['containers', '\\p{L}*container[n]?'],
    ['TEU', 'teu|standardcontainer[n]?'],
    ['tons', 'tonnen'],
    ['vehicles', 'fahrzeuge[n]?|autos|lastwagen'],
    ['courses', '\\p{L}*maßnahmen|kurse[n]?|lehrgänge[n]?'],
    ['activities', 'veranstaltungen|aktivitäten'],
    ['exchanges', 'austausche|begegnungen'],
    ['jobs', 'arbeitsplätze[n]?|mitarbeiter[n]?|beschäftigte[n]?|arbeiter[n]?'],
    ['offices', 'büros|niederlassungen|filialen|lager'],
    ['square kilometers', 'quadratkilometer[n]?'],
    ['hectares', 'hektar'],
    ['agreements', 'abkommen|vereinbarungen'],
  ],
  adjectives: '\\s*(?:\\s*(?:der\\s+|weitere\\s+)?(?:[\\p{L}-]+\\s+(?:und\\s+)?){0,4}?)',
  notUnits:
    '(?:jahre?n?|tage?n?|monate?n?|wochen?|stunden?|minuten|jahrzehnte?n?|jahrhundert\\p{L}*|kilometern?|quadratmetern?|metern?|grad|prozent|uhr|einwohner\\p{L}*|jährige[nrs]?|mal so)',
}
