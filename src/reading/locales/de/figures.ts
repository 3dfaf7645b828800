import type { FigureWords } from '../figureWords.ts'
import { NEVER, NEVER_FOUND, wordPattern } from '../pattern.ts'

export const de: FigureWords = {
  ownStatistic: wordPattern([
    'einwohner\\p{L}*',
    'bevölkerung\\p{L}*',
    'leb(?:en|t|ten|te)(?= [^,.;]{0,30}(?:millionen|mio))',
    '(?:zählt|zählen|hat|haben)(?= [^,.;]{0,20}(?:millionen|mio)\\.? (?:einwohner|menschen))',
    'bip',
    'bruttoinlandsprodukt\\p{L}*',
    'ernte(?:te|ten|n)?',
    'geerntet',
    'gefördert\\p{L}* (?:kohle|erz)',
    'landesweit\\p{L}*',
    'weltweit\\p{L}*',
    'gesamtumschlag',
    'grenzübergänge\\p{L}*',
    'ethnien',
    '(?:lade|trag|nutzlast|sitz|lager)kapazität\\p{L}*',
    'nutzlast',
    'metropole\\p{L}*',
  ]),
  others: /^\s(?:andere|anderen)(?!\p{L})/iu,
  allOf: /(?<!\p{L})(?:jede[rsmn]?|alle|keine[rs]?) der\s$/iu,
  ran: NEVER,
  fairSales: wordPattern(['(?:gesamt)?umsatz', 'umsätze', 'verkäufe', 'handelsumsatz']),
  comparedWith:
    /(?<!\p{L})(?:(?:nirgends|nirgendwo)(?: sonst)?|als|so (?:viele?|groß|viel) wie|wie|im gegensatz zu|mal so (?:groß|viele?)(?: wie)?)\s+(?:in\s+|im\s+|die\s+|der\s+|das\s+)?$/iu,
  parkAgain: wordPattern([
    '(?:der|die|das|den|dem|des|im|am|diese[rnms]?|ihre[rnm]?|seine[rnm]?)\\s+(?:\\p{L}+\\s+){0,2}\\p{L}*(?:parks?|zone|sonderzone|wirtschaftszone|gelände[s]?|areal[s]?|ökostadt)',
    'angesiedelt\\p{L}*',
    'auf dem gelände',
  ]),
  income: wordPattern([
    'umsatz\\p{L}*',
    'umsätze\\p{L}*',
    'produktionswert\\p{L}*',
    'steuern',
    'abgaben',
    'zölle',
    '(?:rein)?gewinne?s?',
    'außenhandel\\p{L}*',
    'erlöse?',
    'auftragswert\\p{L}*',
  ]),
  lineAgain: wordPattern([
    '(?:der|die|das|den|dem|des|diese[rnms]?|auf der|beide[rn]?)\\s+(?:\\p{L}+\\s+){0,2}\\p{L}*(?:strecke|linie|route|verbindung|bahn|züge[n]?|zug(?:es|s)?|flüge[n]?|fähren?|gesellschaft|airline|schiffe?s?|relation)',
    'auf der strecke',
    '\\p{L}*züge[n]?',
    '\\p{L}*flüge[n]?',
    'abfahrten',
    'abflüge',
    'befördert\\p{L}*',
    'an bord',
    'verkehr(?:en|t|ten|te)',
  ]),
  often: wordPattern([
    '(?:pro|je|in der|die|jede) (?:woche|tag|monat|jahr)',
    'wöchentlich\\p{L}*',
    'täglich\\p{L}*',
    'monatlich\\p{L}*',
    'am tag',
    'im monat',
  ]),
  frequency: {
    pattern: wordPattern([
      '(?:zwei|drei|vier|fünf|sechs|sieben|acht|zehn|zwölf)mal (?:(?:pro|je|in der|die|jede|am|im) (?:woche|tag|monat)|wöchentlich|täglich|monatlich)',
      '(?:wöchentlich|täglich|monatlich) (?:zwei|drei|vier|fünf|sechs|sieben|acht|zehn|zwölf)mal',
    ]),
    values: {
      zwei: 2,
      drei: 3,
      vier: 4,
      fünf: 5,
      sechs: 6,
      sieben: 7,
      acht: 8,
      zehn: 10,
      zwölf: 12,
    },
    vehicles: [
      [
        'flights',
        wordPattern([
          '\\p{L}*fl[uü]ge?n?s?',
          'fl(?:iegt|iegen|og|ogen)',
          '\\p{L}*airlines?',
          'fluggesellschaft\\p{L}*',
        ]),
      ],
      ['trains', wordPattern(['\\p{L}*z[uü]ge?n?s?', '\\p{L}*bahn(?:en)?'])],
      ['sailings', wordPattern(['\\p{L}*schiff\\p{L}*', '\\p{L}*fähren?', '\\p{L}*frachter'])],
      ['buses', wordPattern(['\\p{L}*bus(?:se|sen)?'])],
    ],
  },
  intention: wordPattern([
    'absichtserklärung\\p{L}*',
    'kaufabsichten',
    'vorvereinbart\\p{L}*',
    'vorverträge\\p{L}*',
    'finanzierung\\p{L}*',
    'beabsichtigt\\p{L}*',
  ]),
  origin: /^(?:\s\p{L}[\p{L}-]*){0,3}\s(?:aus|von|nach|mit sitz in)\s+(?:de[rmn]\s+)?$/iu,
  sameNoun:
    /(?<!\p{L})(?:(?:waren|sind) es(?:\s+\p{L}+){0,3}|es (?:waren|sind)|gab es|zählte man|kam(?:en)? man auf|waren|sind|gegenüber|statt|von|auf|nach|noch|schon|und|gegen)\s+(?:gerade (?:ein)?mal\s+|nur\s+|noch\s+|erst\s+|rund\s+|etwa\s+|schon\s+|bereits\s+|fast\s+|knapp\s+|über\s+|mehr als\s+)?$/iu,
  sameNounThen:
    /^\s(?:im (?:jahr|vorjahr|jahre)|in (?:19|20)\d\d|vor der|zuvor|zu beginn|ein jahr)/iu,
  are: /^\s(?:(?:sind|waren|kommen|kamen|stammen|gehen|gingen)\s)?(?:(?:aus|nach)\s)?(?:de[mnr]\s)?$/iu,
  ones: NEVER,
  employs:
    /(?<!\p{L})(?:beschäftigt|beschäftigen|mit(?: zusammen| insgesamt)?)\s(?:etwa\s|rund\s|über\s|knapp\s|mehr als\s)?$/iu,
  employed:
    /^\s(?:\p{L}{1,20}\s)?\p{L}{3,24}\s(?:beschäftig\p{L}{1,5}|arbeiten|angestellt)(?!\p{L})/iu,
  ofThem:
    /^\s*(?:davon|von ihnen|darunter|(?:stammen|stammten|kamen|kommen|gingen) (?:aus|nach)|aus)(?!\p{L})/iu,
  part: wordPattern(['auch', 'darunter', 'davon', 'von ihnen', 'allein', 'unter ihnen', 'sowie']),
  ofTotal:
    /^[^,;.]{0,14}\s?(?:davon|dieser|des (?:gesamten|handels|außenhandels|volumens|werts|gesamt\p{L}*|exports|imports)|der (?:gesamten|\p{L}{3,24}(?:ischen|deutschen) (?:investitionen|exporte|importe|ausfuhren|einfuhren|lieferungen)|exporte|importe|einfuhren|ausfuhren|gesamt\p{L}*|lieferungen)|aller|vom (?:gesamt\p{L}*|außenhandel|handel))(?!\p{L})/iu,
  stake: wordPattern([
    'hält|halten|hielt|besitzt|übernahm|übernommen|erwarb|erworben|kaufte',
    'beteilig\\p{L}*',
    'anteile?n?',
    'anteilseigner\\p{L}*',
  ]),
  earlierMeetings: wordPattern([
    '(?:vorige|vorigen|bisherigen?|früheren?|letzten?|ersten?|vergangenen?) (?:\\p{L}+ )?(?:auflagen?|ausgaben?|messen?|veranstaltungen|foren)',
  ]),
  study: wordPattern([
    'studier\\p{L}*',
    '\\p{L}*universität\\p{L}*',
    '\\p{L}*hochschule\\p{L}*',
    'immatrikuliert\\p{L}*',
    '\\p{L}*schulen?',
  ]),
  there: wordPattern(['dort', 'hier', 'hierzulande', 'vor ort']),
  goesOn:
    /^(?:das|dies|diese|dieser|sie|es|er|davon|darunter|ihr|ihre|der wert|insgesamt|allein)(?!\p{L})/iu,
  today: wordPattern([
    'heute',
    'derzeit',
    'inzwischen',
    'mittlerweile',
    'aktuell',
    'bislang',
    'bisher',
  ]),
  planned: wordPattern([
    'plan(?:t|en|te|ten)',
    'geplant\\p{L}*',
    'vorgesehen',
    'soll(?:en|te|ten)?',
  ]),
  future: NEVER_FOUND,
  row: /[:|]\s{0,4}(?:rund|etwa|über|knapp|gut|fast|mehr als|ca\.)?\s{0,2}$/iu,
  partAhead:
    /(?:^|[\s„"])(?:von|unter) (?:den|diesen|ihnen|allen)(?:\s[\p{L}-]{1,40}){0,8}(?:,)?\s(?:waren\s|sind\s|kamen\s|kommen\s|stammen\s)(?:rund\s|etwa\s|über\s|knapp\s|allein\s)?$/iu,
  arePeople: /^\s(?:von ihnen|davon)(?!\p{L})/iu,
  sinceThen: wordPattern([
    'seither',
    'seitdem',
    'seit (?:ihrer|seiner|der|deren|dessen) (?:eröffnung|gründung|einführung|aufnahme|einweihung|inbetriebnahme|unterzeichnung)',
    'seit (?:dem|ihrem|seinem) (?:start|bestehen|beginn)',
    'seit (?:beginn|bestehen|gründung|eröffnung|aufnahme) (?:der|des|dieser|dieses) \\p{L}+',
  ]),
  relation: wordPattern([
    '(?:geschäfts|handels|wirtschafts|partner|austausch)(?:beziehungen|kontakte|partnerschaften|verbindungen|programme[n]?)',
    '\\p{L}*partnerschaften mit',
    'kooperationen mit',
    'kooperier(?:t|en|te|ten)',
    'arbeite[nt]{1,2} (?:\\p{L}+ ){0,4}zusammen',
    'verkehr (?:mit|von und nach)',
  ]),
  noSide: NEVER,
  rankIn:
    /(?<!\p{L})(?:\p{L}{2,20}(?:te|ten|ter|tes)|\p{L}{2,20}größte[nrs]?|rang|platz)(?:\s[\p{L}-]{1,30}){0,3}\s(?:in|im|des)?\s?$/iu,
  bringsTo:
    /(?<!\p{L})(?:womit|wodurch|damit|dadurch)\s[^,;]{0,80}?(?<!\p{L})(?:auf|insgesamt)\s(?:rund\s|etwa\s|über\s|mehr als\s|fast\s)?$/iu,
  houseAgain: wordPattern([
    '(?:das|dieses|dem|im|sein|ihr) (?:\\p{L}+ )?\\p{L}*(?:büro|zentrum|lager|pavillon|konsulat|institut|haus)s?',
    'von hier(?: aus)?',
  ]),
}
