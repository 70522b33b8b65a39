import type { ThemeKey } from "../../reading.ts"

/** The German words of each theme. */
export const themes: Partial<Record<ThemeKey, string>> = {
  waiting: `warten, wartezeit*, gewartet, warte, wartete*, warteten, langsam*, schnell*, zügig*, ewig, stunde lang, stunden, halbe stunde, dauert*, gedauert, minuten, flott*, warteschleife`,
  queue: `schlange*, warteschlange*, anstehen, angestanden, anstell*`,
  delay: `verspät*, verspätung*, pünktlich*, unpünktlich*, flug gestrichen, gestrichen, zug|flug|bahn .. ausgefallen, ausgefallen, anschluss verpasst, anschlussflug, anschluss`,
  "staff-attitude": `freundlich*, unfreundlich*, höflich*, unhöflich*, nett, nette, netter, nettes, netten, hilfsbereit*, zuvorkommend*, aufmerksam*, herzlich*, frech*, pampig*, patzig*, arrogant*, herablassend*, respektlos*, lächeln, geduldig*, ungeduldig*, genervt*, lustlos*, sympathisch*, professionell*, unprofessionell*, umgangston, ton, bedienung, service .. gut|schlecht|toll|super|mies, verständnisvoll*, einfühlsam*, liebevoll*, kulant*, kundenfreundlich*, *freundlichkeit, angeschrien`,
  "staff-knowledge": `kompeten*, inkompetent*, ahnung, ahnungslos*, fachkundig*, fachwissen, beratung*, beraten, geschult*, schulung, wusste nicht|nichts, wussten nicht|nichts, weiß nicht, widersprüchlich*, falsche auskunft, auskunft, auskünfte, fachlich*`,
  staffing: `personalmangel, unterbesetzt*, zu wenig personal|mitarbeiter|kassen, mehr personal, mehr kassen, nur eine kasse, nur ein schalter, nur eine person, nur ein mitarbeiter, keine kasse`,
  reply: `keine antwort, keine rückmeldung, keine reaktion, antwort*, rückmeldung*, rückruf*, zurückgerufen, meldet sich, gemeldet, melden sich, nicht erreichbar, erreichbar*, reaktion*, auf dem laufenden`,
  "put-right": `gelöst, lösung*, behoben, reklamation*, entschuldig*, zuständig*, verantwort*, gekümmert, kümmert, kümmern, abgewimmelt, weitergeleitet, von einem zum anderen, geklärt, wiedergutmachung`,
  price: `preis*, teuer, teure, teurer, überteuert*, günstig*, preiswert*, billig*, kosten, kostet, gekostet, rabatt*, angebot*, *preis, *preise, preis leistung, preisleistung`,
  billing: `rechnung*, abgebucht, abbuchung*, gebühr*, lastschrift*, bezahl*, zahlung*, mahnung*, beitrag, konto, nebenkosten, *gebühr, *gebühren`,
  refund: `rückerstatt*, erstattung*, erstatte*, erstattet, geld zurück, rückzahlung*, gutschrift*, gutschein statt`,
  "product-quality": `qualität*, kaputt*, defekt*, beschädigt*, funktioniert*, funktionierte*, produkt*, ware, haltbar*, batterie, akku, garantie, verarbeitung, mangelhaft*`,
  choice: `auswahl, sortiment, vielfalt, ausverkauft, vorrätig, nicht verfügbar, angebotspalette`,
  delivery: `liefer*, lieferung*, geliefert, paket*, versand*, zustell*, zusteller*, bote, sendung*, bestellung*, bestellt, *lieferung`,
  booking: `buchung*, gebucht, buchen, reservier*, reservierung*, termin*, termine, überbucht*, check in, einchecken, schalter, automat, automaten`,
  cleanliness: `sauber*, sauberkeit, dreckig*, schmutz*, schmutzig*, toilette*, wc, klo, badezimmer, geruch, stinkt, stank, staub*, kakerlake*, flecken, hygien*, unhygienisch*, müll, putzen, reinigung, gereinigt`,
  comfort: `bequem*, unbequem*, sitz*, sitze, sitzplatz, sitzplätze, beinfreiheit, bett*, betten, matratze, stuhl, stühle, gemütlich*, ungemütlich*, ambiente, atmosphäre, einrichtung, lounge, eng, enge, platz`,
  noise: `laut, laute, lauter, lärm*, musik, ruhig*, ruhe, hellhörig*, durchsagen, krach`,
  temperature: `klimaanlage*, heizung*, zu heiß, zu kalt im, temperatur*, stickig*, zugig*, gefroren, es war kalt, es war heiß, hitze`,
  food: `essen, speise*, frühstück*, mittagessen, abendessen, menü*, gericht*, kaffee, tee, brot, brötchen, geschmack*, geschmeckt, schmeckt*, lecker*, getränk*, bier, wein, restaurant*, küche, nachtisch, portion*, fleisch, fisch, hähnchen, salat*, kuchen, torte*, pizza, buffet, suppe`,
  information: `information*, informiert*, informieren, bescheid, erklärt*, erklärung*, erklären, durchsage*, kommunikation*, mitgeteilt, mitteilung, hinweis*, auskunft`,
  signs: `beschilderung*, schilder, schild, ausgeschildert*, wegweiser, schwer zu finden, lageplan`,
  website: `website*, webseite*, internetseite*, homepage, app, online*, passwort, login, einloggen, eingeloggt, portal, internet, *portal`,
  wifi: `wlan, w lan, wifi, steckdose*, ladestation*, internetverbindung`,
  phone: `telefon*, angerufen, anruf*, anrufen, hotline, warteschleife, aufgelegt, callcenter, call center, anrufbeantworter, telefonisch*`,
  "opening-hours": `öffnungszeit*, geöffnet, geschlossen, schließt, schließen, macht zu, früher öffnen, länger offen`,
  policy: `regel*, regelung*, richtlinie*, vorschrift*, bürokrat*, bürokratie, kleingedruckte*, agb, bestimmung*, nicht erlaubt, *regel, *richtlinie, *vorschrift`,
  paperwork: `formular*, unterlagen, papierkram, dokument*, antrag*, nachweis*, unterschrift*, bescheinigung*, *formular`,
  baggage: `gepäck*, koffer*, tasche, handgepäck, gepäckband, *gepäck`,
  parking: `parkplatz*, parkplätze, parken, parkhaus, taxi*, bus, shuttle*, anbindung`,
  safety: `sicher, sicherheit*, unsicher*, gefahr*, gefährlich*, unfall*, gestürzt, sturz, ausgerutscht, verletz*, notfall*`,
  privacy: `datenschutz*, meine daten, persönliche daten, dsgvo, betrug*, gehackt, phishing, identitätsdiebstahl`,
  accessibility: `rollstuhl*, behindert*, behinderung*, barrierefrei*, aufzug*, aufzüge, fahrstuhl*, rampe*, rolltreppe*, gehbehindert*, gehörlos*, schwerhörig*, blind, hörgerät*, schwerbehindert*`,
  children: `kinder, kind, kindern, baby, babys, kinderwagen, hochstuhl, wickel*, spielplatz, spielecke, familienfreundlich*, kinderfreundlich*`,
  loyalty: `treue*, treuepunkte, punkte, kundenkarte, stammkund*, kunde seit, kundin seit, seit jahren kunde, seit jahren kundin, langjährig*, meilen, weiterempfehl*, gerne wieder, komme wieder`,
}

/** Phrases that hold a theme's word and are none of it. */
export const notThemes = `nicht sicher, sicher dass, ganz sicher, bin sicher, zum platz, statt dessen, das kind beim, von grund auf, platz eins, bad luck`
