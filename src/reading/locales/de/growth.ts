import type { GrowthWords } from '../growthWords.ts'
import { phrases } from '../phrases.ts'

export const GROWTH_WORDS: GrowthWords = {
  up: phrases(`
    stieg | stiegen | steigt | steigen | gestiegen | gestiegene | gestiegenen | gestiegener | steigend | wuchs | wuchsen | wächst |
    wachsen | gewachsen | gewachsene | zugenommen | nahm | nahmen | nimmt | nehmen | anstieg | anstiegen | angestiegen |
    erhöhte | erhöhten | erhöht | erhöhen | kletterte | kletterten | geklettert | sprang | sprangen | gesprungen |
    steigerte | steigerten | gesteigert | steigern | ausgeweitet | legte | legten | legt | zugelegt | zulegen | zulegte |
    zulegten | schnellte | schnellten | vergrößerte | vergrößerten | vergrößert | verbesserte | verbessert | aufgestockt |
    expandierte | expandierten | zunahm | zunahmen | zunimmt | zunehmen | höher | mehr | übertraf | hochgeschnellt |
    verteuerte | anwuchs | anwuchsen | angewachsen | zog | zogen | anzogen | ausbauen | ausgebaut
  `),
  down: phrases(`
    sank | sanken | sinkt | sinken | gesunken | gesunkene | fiel | fielen | fällt | fallen | gefallen | ging | gingen | geht |
    zurückging | zurückgingen | zurückgegangen | zurückgehen | verringerte | verringerten | verringert | verringern |
    reduzierte | reduzierten | reduziert | reduzieren | schrumpfte | schrumpften | geschrumpft | schrumpfen | brach |
    brachen | eingebrochen | einbrach | gesenkt | senkte | senkten | senken | stürzte | verlor | verloren | verminderte |
    vermindert | abgenommen | abnahm | abnahmen | abnehmen | gekürzt | gab | nachgegeben | niedriger | weniger |
    abgesackt | gaben | sackte
  `),
  upNouns: phrases(`
    plus | zuwachs | zuwächse | zuwachses | wachstum | wachstums | anstieg | anstiegs | anstieges | anstiege |
    steigerung | steigerungen | erhöhung | zunahme | ausweitung | umsatzplus | exportplus | handelsplus | zugewinn |
    aufschlag | sprung | aufwuchs | exportwachstum | wirtschaftswachstum | jahreswachstum
  `),
  downNouns: phrases(`
    minus | rückgang | negatives wachstum | negativwachstum | rückgangs | rückgänge | abnahme | verringerung | reduzierung | einbruch | senkung | einbußen |
    umsatzminus | exportminus | rückgangs | verlust | absturz | kürzung
  `),
  upRates: phrases(`
    wachstumsrate | wachstumsraten | zuwachsrate | zuwachsraten | steigerungsrate | wachstumstempo | wachstum |
    wirtschaftswachstum | jahreswachstum | exportwachstum | wachstumsziel
  `),
  downRates: [],
  neither: phrases(
    'noch mehr | immer mehr | ging an | nahm teil | nahmen teil | legte fest | gab es | geht es | mehr als',
  ),
  more: [],
  less: [],
  compare: [],
  upAfter: phrases(`
    mehr | höher | höhere | höheren | höherer | höheres | größer | größere | gestiegen | gewachsen | zugenommen |
    zugelegt | zulegen | zulegte | zulegten | angestiegen | plus | erhöht | gesteigert | wachstum | zuwachs |
    steigerung | anstieg | wuchs | wuchsen | stieg | stiegen | zunahm | zunahmen | wachsen | steigen | steigern |
    erhöhen | erhöhte | erhöhten | steigerte | steigerten | im plus | ausgeweitet | wächst | steigt | zunimmt |
    vergrößert | verbessert | geklettert | gesprungen | nach oben | schneller | stärker | über dem vorjahr |
    über dem vorjahreswert | über dem wert | über vorjahr | über dem niveau | über dem des vorjahres |
    über dem vorjahresniveau | über dem stand | über den zahlen | über dem ergebnis | gegenüber dem vorjahr |
    gegenüber dem vorjahreszeitraum | im vergleich zum vorjahr | zum vorjahr | mehr als | steigerungsrate | wachstumsrate
  `),
  downAfter: phrases(`
    weniger | niedriger | niedrigere | geringer | kleiner | gesunken | gefallen | zurückgegangen | abgenommen |
    rückgang | verringert | reduziert | geschrumpft | eingebrochen | gesenkt | zurückging | zurückgingen | sank |
    sanken | fiel | fielen | schrumpfte | schrumpften | sinken | senken | reduzieren | minus | nach unten | im minus |
    verloren | vermindert | langsamer | unter dem vorjahr | unter dem vorjahreswert | unter dem niveau |
    unter dem wert | unter dem vorjahresniveau | unter vorjahr | unter dem des vorjahres
  `),
  by: phrases('um'),
  of: phrases('von | um'),
  at: phrases(`
    von | bei | betrug | beträgt | betragen | erreichte | erreichten | lag bei | liegt bei | lagen bei | belief sich auf |
    auf | : | mit | lag | liegt
  `),
  fillers: phrases(`
    im vergleich zum vorjahr | gegenüber dem vorjahr | gegenüber dem vorjahreszeitraum | im vorjahresvergleich |
    im jahresvergleich | zum vorjahr | jährlich | sogar | nur | noch | weitere | weiteren | weiteres | durchschnittlich |
    im durchschnitt | im schnitt | deutlich | stark | leicht | kräftig | satte | satten | erneut | insgesamt | jeweils |
    real | nominal | beachtliche | beachtlichen | beeindruckende | beeindruckenden | stolze | stolzen | um | ein |
    einem | einen | das | sich | zuletzt | damit | lediglich | bereits | auch | wieder | pro jahr | im jahr | weiter |
    immerhin | gar | volle | dabei | durchschnittlichen | mittleren | bis zu | je | etwas
  `),
  fillersAfter: phrases(`
    wieder | noch | weiter | erneut | deutlich | pro jahr | im jahr | jährlich | im jahresvergleich |
    im vergleich zum vorjahr | gegenüber dem vorjahr | gegenüber dem vorjahreszeitraum | zum vorjahr | jährliches |
    jährliche | jährlichen | auf jahressicht | reales | nominales | durchschnittliche | durchschnittliches
  `),
  shares: phrases(
    'anteil | anteils | beteiligung | quote | zoll | steuer | steuersatz | zinssatz | zinsen | marge',
  ),
  joints: phrases(
    'und | , | bzw. | beziehungsweise | und um | sowie | sowie um | oder | , um | und von | respektive',
  ),
  reaching: phrases('auf | auf rund | auf etwa | , auf'),
  verbLast: true,
  turning: { verbs: phrases('nahm | nahmen | nimmt | nehmen'), particles: phrases('ab') },
  multiples: [
    ['verdoppelt(?:e[nrs]?)?|verdopp?e?lung', 100],
    ['doppelt so(?= (?:viel|hoch|groß|stark))|(?:auf das|das) doppelte', 100],
    ['verdreifacht(?:e[nrs]?)?|verdreifachung', 200],
    ['vervierfacht(?:e[nrs]?)?|vervierfachung', 300],
    ['verfünffacht(?:e[nrs]?)?|verfünffachung', 400],
    ['versechsfacht(?:e[nrs]?)?|versechsfachung', 500],
    ['versiebenfacht(?:e[nrs]?)?|versiebenfachung', 600],
    ['verachtfacht(?:e[nrs]?)?|verachtfachung', 700],
    ['verneunfacht(?:e[nrs]?)?|verneunfachung', 800],
    ['verzehnfacht(?:e[nrs]?)?|verzehnfachung', 900],
    ['verzwölffacht(?:e[nrs]?)?', 1100],
    ['verzwanzigfacht(?:e[nrs]?)?', 1900],
    ['verfünfzigfacht(?:e[nrs]?)?', 4900],
    ['verhundertfacht(?:e[nrs]?)?', 9900],
    ['vertausendfacht(?:e[nrs]?)?', 99900],
    ['halbiert(?:e[nrs]?)?|halbierung', -50],
  ],
  times: phrases('mal | x | ×'),
  fold: phrases('fach | fache | fachen | faches | facher | faches'),
  levelBefore: phrases(
    'auf | auf das | das | auf den | auf ein | auf etwa das | auf rund das | auf fast das | auf knapp das | auf mehr als das | dem | des',
  ),
  levelAfter: phrases('so | höher | mehr | größer | stärker | des | der | schneller'),
  risenBy: phrases('um das | um ein'),
  often: phrases(
    'pro woche | pro tag | pro monat | pro jahr | am tag | in der woche | im monat | im jahr | wöchentlich | täglich | in folge',
  ),
  others: [],
}
