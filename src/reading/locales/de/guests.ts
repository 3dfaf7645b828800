import { NEVER } from '../pattern.ts'
import type { GuestWords } from '../guestWords.ts'

const PEOPLE =
  '(?:\\p{L}{0,30}delegation(?:en)?|\\p{L}{0,30}vertreter\\p{L}{0,30}|delegierte[n]?|unternehmen|unternehmer\\p{L}{0,30}|firmen|aussteller\\p{L}{0,30}|händler\\p{L}{0,30}|gäste[n]?|besucher\\p{L}{0,30}|minister\\p{L}{0,30}|botschafter\\p{L}{0,30}|bürgermeister\\p{L}{0,30}|abordnung(?:en)?|geschäftsleute[n]?|experten|wissenschaftler\\p{L}{0,30}|künstler\\p{L}{0,30}|studierende[n]?|pavillons?|gemeinschaftsstand|stand|stände)'

export const de: GuestWords = {
  from: new RegExp(
    `(?<!\\p{L})(?:${PEOPLE})\\s+(?:aus|von|der|des)\\s+(?:(?:der|dem|den)\\s+)?(?:(?:stadt|provinz|region|republik)\\s+)?$`,
    'iu',
  ),
  group: new RegExp(`^\\s+(?:\\p{L}+\\s+){0,1}${PEOPLE}(?!\\p{L})`, 'iu'),
  envoy:
    /^s\s(?:Vize)?(?:bürgermeister|oberbürgermeister|gouverneur|ministerpräsident)(?:in)?(?!\p{L})/iu,
  delegation:
    /^\s+(?:\p{L}+\s+){0,1}(?:\p{L}*delegation(?:en)?|abordnung(?:en)?|aussteller\p{L}*|pavillons?|gemeinschaftsstand|stand|stände)(?!\p{L})/iu,
  goods: /^\s+\p{Lu}\p{L}+/u,
  groupOf: /(?:gruppe|delegation|abordnung|team)\s+(?:von|aus)\s+$/iu,
  counter: NEVER,
  countedBefore: NEVER,
  and: /^[\s,]*(?:(?:und|sowie)\s+)?(?:aus\s+)?(?:(?:der|den|dem|die)\s+)?(?:(?:stadt|provinz|region|gebiet|land|bundesland)\s+)?$/iu,
  members: /(?:länder|staaten)n?$/iu,
  sent: /(?:delegation(?:en)?|abordnung(?:en)?|vertretung(?:en)?)\s+(?:aus\s+)?(?:(?:der|den|dem|die)\s+)?(?:(?:stadt|städte|provinz|provinzen|region)\s+)?$/iu,
  sends:
    /^\s+(?:\p{L}+\s+){0,2}(?:schickten|entsandten|hatten)\s+(?:\p{L}+\s+){0,2}(?:delegation(?:en)?|abordnung(?:en)?)/iu,
  came: /^\s(?:(?:auch|ebenfalls|jeweils|alle)\s){0,2}(?:nahmen\s[^.;]{0,60}?teil|beteiligten\ssich|waren\s(?:[\p{L}-]+\s){0,4}(?:vertreten|dabei|präsent)|entsandten|schickten)(?!\p{L})/iu,
  batches: /^\s(?:\p{L}+e\s)?$/u,
  background:
    /^(?:-|\s)(?:\p{L}+(?:er|en)\s){0,2}(?:Beziehungen|Freundschaft|Partnerschaft)(?!\p{L})/iu,
  through: /(?<!\p{L})(?:nach|in|durch|mit|zu|für)\s+(?:den\s+|die\s+)?$/iu,
  regionsOf:
    /(?<!\p{L})(?:\p{L}*provinzen|(?:bundes)?ländern?|regionen|\p{L}*städten?|präfekturen|bezirken?)(?:\svon|:)?\s$/iu,
  regions: NEVER,
  honour:
    /gastland|gastländer|gastgeberl(?:and|änder)|ehreng(?:ast|äste)|partnerländer|partnerland|gemeinschaftsstand|(?<!\p{L})mit\sdabei(?!\p{L})|(?<!\p{L})dabei\s(?:waren|sind)(?!\p{L})|(?<!\p{L})(?:war|waren|ist|sind)(?!\p{L})[^.;,]{0,80}\sdabei(?!\p{L})/iu,
  attends:
    /(?<!\p{L})(?:und|um|wo (?:er|sie)) [^.;]{0,120}(?:an|am)(?: de[rm])?(?:\s\S+){0,3}\s$/iu,
  occasion:
    /(?:anlässlich|im rahmen|aus anlass|während) (?:des|der|seines|ihres|dieses)\s(?:\p{L}+\s)?$/iu,
}
