import type { SideMeetingWords } from '../sideMeetingWords.ts'

export const de: SideMeetingWords = {
  beside:
    /(?<!\p{L})(?:auch|zudem|außerdem|ebenso|ferner|daneben|darüber hinaus|am Rande|im Rahmen|während (?:des|der|ihres|seines)|im Anschluss|anschließend|danach|parallel dazu|(?:am|an) (?:selben|gleichen|demselben) Tag|am (?:Vormittag|Nachmittag|Abend|Eröffnungstag|Schlusstag|letzten Tag|ersten Tag|zweiten Tag)|den (?:Abschluss|Auftakt) bildete)(?!\p{L})/iu,
  sameDay: /(?<!\p{L})(?:am|an) (?:selben|gleichen|demselben) (?:Tag|Abend)(?!\p{L})/iu,
  another:
    /(?<!\p{L})(?:ein(?:e[nmrs]?)?|erstmals das|erstmals die)\s(?<noun>(?:(?!(?:der|die|das|des|den|dem|mit|von|zu|zum|zur|in|im|und)\s)[\p{L}-]{1,30}\s){0,3}(?!Presse|Aktionärs|Bilanz|Eröffnungs|Schluss)(?:[\p{L}-]{0,30}(?:forum|seminar|symposium|konferenz|workshop|webinar|fachtagung|rundtisch|unternehmertreffen|wirtschaftstreffen|kooperationsbörse|kontaktbörse|fachgespräch|podiumsdiskussion|wirtschaftstag|gesprächsrunde|ausstellung|informationsveranstaltung|präsentationsveranstaltung)|runder Tisch|runden Tisch))(?:s|e|es|en)?(?!\p{L})/iu,
  held: /(?<!\p{L})(?:fand(?:en)?|findet|finden|gab es|gibt es|bildete[n]?|(?:wurde|wurden|wird|werden)\s[^.;]{0,120}?(?:veranstaltet|abgehalten|organisiert|ausgerichtet|durchgeführt)|veranstaltete[n]?|organisierte[n]?|hielt(?:en)?|nahm(?:en)?\s[^.;]{0,90}?\steil|besuchte[n]?|brachte|versammelte[n]?|kam(?:en)?)(?!\p{L})/iu,
}
