import type { FurnitureWords } from '../furnitureWords.ts'

const lines = (list: string): string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
const words = (list: string): string[] => list.split(/\s*,\s*/u).map((word) => word.trim())

export const furniture: FurnitureWords = {
  boxes: lines(`
    das könnte sie auch interessieren
    das könnte sie interessieren
    das könnte dich auch interessieren
    auch interessant
    auch interessant für sie
    mehr zum thema
    mehr dazu
    mehr
    mehr nachrichten
    mehr artikel
    mehr lesen
    weiterlesen
    weitere artikel
    weitere beiträge
    weitere meldungen
    weitere nachrichten
    weitere informationen
    weitere themen
    weiterführende links
    lesen sie auch
    lesen sie mehr
    lesen sie weiter
    zum thema
    zum weiterlesen
    verwandte artikel
    verwandte themen
    verwandte beiträge
    verwandte nachrichten
    ähnliche artikel
    ähnliche beiträge
    ähnliche themen
    passende artikel
    meistgelesen
    meist gelesen
    meistgelesene artikel
    die meistgelesenen artikel
    meistgeklickt
    meistkommentiert
    beliebt
    beliebte artikel
    top-themen
    topthemen
    top-news
    letzte nachrichten
    neueste nachrichten
    neueste artikel
    neueste meldungen
    neueste beiträge
    aktuelle nachrichten
    aktuelle meldungen
    aktuelle themen
    aktuelles
    aktuell
    schlagzeilen
    empfehlungen
    empfohlen
    empfehlungen der redaktion
    bilder
    bildergalerie
    bildergalerien
    fotos
    fotogalerie
    fotostrecke
    video
    videos
    kontakt
    kontakte
    pressekontakt
    ansprechpartner
    kontakt für medien
    medienkontakt
    über uns
    impressum
    kommentare
    kommentar schreiben
    kommentar verfassen
    schlagworte
    schlagwörter
    stichwörter
    stichworte
    themen
    rubriken
    downloads
    links
    links zum thema
    wetter
    wechselkurse
    archiv
    termine
    veranstaltungskalender
    orte in dieser meldung
    themen in dieser meldung
  `),
  boxBeginnings: lines(`
    letzte nachrichten
    neueste nachrichten
    aktuelle nachrichten
    mehr aus
    mehr von
    mehr zu
    mehr über
    weitere artikel
    weitere meldungen
    weitere nachrichten
    weitere beiträge
    das könnte sie
    das könnte dich
    meistgelesen in
    verwandte
    weitere storys
    weitere inhalte
  `),
  labels: words(
    'quelle, quellen, autor, autorin, autoren, redaktion, redakteur, redakteurin, redigiert, text, foto, fotos, bild, bilder, datum, stand, letzte änderung, letzte aktualisierung, zuletzt aktualisiert, aktualisiert, aktualisiert am, veröffentlicht, veröffentlicht am, erstellt, erstellt am, erschienen, erschienen am, uhrzeit, rubrik, kategorie, kategorien, thema, themen, tags, schlagworte, schlagwörter, stichwörter, stichworte, schriftgröße, aufrufe, zugriffe, gelesen, drucken, teilen, artikel teilen, senden, empfehlen, kommentare, kontakt, pressekontakt, telefon, tel, fax, telefax, e-mail, email, internet, adresse, anschrift, sie sind hier, pfad, vorheriger artikel, nächster artikel, vorheriger beitrag, nächster beitrag, zurück, weiter, lesen sie auch, lesen sie mehr, mehr zum thema, siehe auch, originaltext, rückfragehinweis, pressemitteilung, übersetzung, übersetzt von, urheber, copyright, verantwortlich, verantwortlicher redakteur, herausgeber, lesezeit, lesedauer, ort, download, weitere informationen, reporter',
  ),
  openLabels: words(
    'von, veröffentlicht am, aktualisiert am, stand, zuletzt aktualisiert, bereitgestellt von, präsentiert von, lesezeit, lesedauer',
  ),
  homes: words(
    'startseite, start, home, sie sind hier, hauptseite, nachrichten, alle nachrichten, aktuelles',
  ),
  controls: words(
    'anzeige, anzeigen, werbung, artikel teilen, diesen artikel teilen, folgen sie uns, drucken, druckversion, senden, teilen, mailen, merken, empfehlen, kommentieren, kommentare, kommentar, kommentare 0, weiterempfehlen, per e-mail versenden, schriftgröße, vorlesen, zum inhalt, zum inhalt springen, zum seitenanfang, nach oben, seitenanfang, zurück, weiter, startseite, aktuell, aktuelles, nachrichten, alle nachrichten, politik, wirtschaft, gesellschaft, kultur, sport, reisen, wissenschaft, panorama, regionen, regional, welt, china, ausland, inland, präsident, regierung, chinesisch lernen, bilder, videos, fotos, mediathek, archiv, suche, suchen, menü, anmelden, abmelden, registrieren, abonnieren, abo, newsletter, impressum, datenschutz, datenschutzerklärung, kontakt, über uns, agb, barrierefreiheit, leichte sprache, gebärdensprache, cookie-einstellungen, akzeptieren, alle akzeptieren, ablehnen, mehr, mehr lesen, weiterlesen, mehr anzeigen, alle anzeigen, deutsch, english, projekte, services, themen, landesregierung, presse, karriere, service, hilfe, werbung, mediadaten, rss-feed, schließen, folgen',
  ),
  notices: lines(`
    alle rechte vorbehalten
    nutzungsbedingungen
    diese website verwendet cookies
    diese seite verwendet cookies
    wir verwenden cookies
    vervielfältigung nur mit
    nachdruck nur mit
    abonnieren sie
    folgen sie uns
    newsletter abonnieren
    melden sie sich an
    ihre e-mail-adresse wird nicht
    erforderliche felder sind
    für den inhalt ist
    übersetzt mit
    maschinell übersetzt
    hier klicken
    klicken sie hier
  `),
  beginnings: lines(`
    abonnieren sie
    folgen sie
    teilen sie
    zum inhalt
    zum seitenanfang
    nach oben
    druckversion
    schreiben sie einen kommentar
    schreibe einen kommentar
    kommentar schreiben
    weitere informationen unter
    weitere informationen finden sie
    mehr informationen unter
    lesen sie auch
    lesen sie mehr
    lesen sie hier
    anzeige
    original-content von
    pressekontakt
  `),
  counters: words(
    'kommentar, kommentare, antworten, aufrufe, mal gelesen, leser, beiträge, minuten lesezeit, min. lesezeit, bewertungen, teilungen',
  ),
  captionBeginnings: lines(`
    foto:
    fotos:
    bild:
    bilder:
    das bild zeigt
    das foto zeigt
    auf dem bild
    auf dem foto
    archivbild
    archivfoto
    symbolbild
    luftaufnahme
    das undatierte foto
    bildunterschrift
    bildquelle
    grafik:
  `),
  credits: words('foto, fotos, bild, bildquelle, archivbild, archivfoto, symbolbild, grafik'),
}
