import type { SentenceWords } from '../sentenceWords.ts'

const words = (list: string): string[] => list.split(/\s+/u).filter(Boolean)

export const sentences: SentenceWords = {
  innerAbbreviations: words(`
    z z.B z.T z.Zt z.Z u u.a d d.h i i.d.R i.H.v v v.a o o.g s s.o s.u bzw ca rd etwa.ca inkl exkl einschl zzgl
    vgl sog gem lt ggf evtl bes insb allg ehem gegr geb Hr Hrn Fr SFr sFr Rbl Frl Dr Prof Dipl Ing Mag St Sankt Min Präs
    Mio Mrd Tsd Bio Bill Mill Std Stk Stck Abs Abb Anm Bd Jh Jhd bez betr Tel Hg Hrsg zw zus max mind
    e.V.i Univ Inst Red jährl monatl tägl u.a.m.i Kfm gGmbH.i
  `),
  finalAbbreviations: words(`
    usw etc e.V u.a.m u.Ä u.ä U.S U.S.A U.K Inc Co Ltd Corp Pty Jr Sr B.C
    Jan Feb Mär Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Fr Sa So
  `),
  numberAbbreviations: words('Nr Nrn No Art Ziff Kap S Bd Az'),
  starters: words(`
    Der Die Das Ein Eine Einer Eines Einem Einen Dies Diese Dieser Dieses Es Er Sie Wir Ihr Ich Man
    In Im An Am Auf Aus Bei Beim Bis Durch Für Gegen Mit Nach Seit Unter Über Um Von Vom Vor Zu Zum Zur Zwischen
    Als Auch Außerdem Aber Doch Denn Da Dabei Dafür Damit Danach Daneben Darüber Darunter Davon Dazu Dort
    So Sowohl Wie Wenn Weil Während Wegen Trotz Und Oder Nun Noch Nur Bereits Erst Heute Gestern Zuletzt
    Insgesamt Alle Beide Viele Mehrere Einige Etwa Rund Mehr Zuvor Zudem Jedoch Laut Gleichzeitig Künftig
    Ihre Ihren Seine Seinen Unser Unsere Kein Keine Jeder Jede Jedes Anfang Ende Mitte Hier Hinzu Wer Was Wo
  `),
  ordinalLeads: words(`
    am vom zum bis ab seit der die das den dem des im beim ins zur und oder jeder jede jedes jeden
    ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner unser unsere dieser diese dieses diesem diesen
    einem einen einer eine ein sowie dritten
  `),
  ordinalNouns: words(`
    Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember
    Jan Feb Mär Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez Quartal Halbjahr Jahrestag Jahrhundert Jahrestags
    Mal Platz Rang Internationale Internationalen Runde Sitzung Auflage Ausgabe Tagung Treffen Etappe Geburtstag
  `),
  neverLast: words('der die das des dem den und in von mit für zwischen'),
}
