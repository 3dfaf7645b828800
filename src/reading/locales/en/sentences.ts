import type { SentenceWords } from '../sentenceWords.ts'

const words = (list: string): string[] => list.split(/\s+/u).filter(Boolean)

export const sentences: SentenceWords = {
  innerAbbreviations: words(`
    Mr Mrs Ms Mx Dr Prof Gen Gov Sen Rep Hon Rev Lt Col Maj Capt Cmdr Sgt Adm Amb St Mt Ft vs Messrs Mmes
    Pres Supt Insp Fr Br Sr.Col cf viz approx ca incl est e.g i.e eg ie al H.E Ph.D.s US$ Univ Dept
  `),
  finalAbbreviations: words(`
    U.S U.S.A U.K U.N E.U U.A.E P.R P.R.C D.C D.R B.C L.A N.Y N.Z a.m p.m A.M P.M A.D B.C.E Inc Co Ltd Corp Pty
    Bros Jr Sr etc et.al Ph.D M.D B.A M.A LLC S.A S.p.A N.V B.V A.G Esq Ave Blvd Rd Tel.No pct pc bn mn
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  `),
  numberAbbreviations: words(
    'No Nos Nr Art Arts Sec Fig Figs Vol Vols Ch p pp para paras Rs Tel Ext',
  ),
  starters: words(`
    The A An This That These Those It Its He She They We You I His Her Their Our My Your There Here
    In On At By For From With Under Over Of To As After Before Since During Until Between Among Amid Through
    While When Where If Although Though Because So But And Or Yet However Moreover Meanwhile Also Besides
    According Both Each Every Some Many Most Several All Another Other Such No Not Only Last Next Now Then
    Today Yesterday Earlier Later Recently Currently Once One Two Three Four Five What Who How Why Which
  `),
  ordinalLeads: [],
  ordinalNouns: [],
  neverLast: words('of the and in with to by for from at a an its their between'),
}
