import type { Said } from "../phrases.ts"

export const airport: Record<"desk" | "boarding" | "rebooking" | "information" | "lounge" | "baggage", Said> = {
  desk: {
    glad: [
      "Check-in in [zwei|drei] Minuten, [mit Lächeln|gut gelaunt].",
      "Die [Dame|junge Frau] an Schalter {desk} hat gesehen, dass [der Pass unserer Tochter fast abgelaufen war|wir den falschen Koffer hatten], und [das in Ruhe geregelt|es gelöst].",
      "Ein Kilo zu viel, ich durfte [umpacken|ein Paar Schuhe rausnehmen], statt zu zahlen. [Menschlich.|]",
      "[Völlig abgehetzt|Viel zu spät] angekommen, und der Schalter hat [auf mich gewartet|noch aufgemacht]. [Ihr habt was gut bei mir.|]",
    ],
    cross: [
      "Ein Schalter für [zwei Flüge|die ganze Maschine], {mins} Minuten Schlange, [drei|vier] in Uniform [stehen dahinter und plaudern|schauen zu].",
      "Der Automat [hat meine Buchung verschluckt|ist zweimal abgestürzt], am Schalter heißt es ['gehen Sie zum Automaten'|zurück zum Automaten].",
      "Von Schalter {desk} zum Verkauf, vom Verkauf zu {desk}. ['Nicht meine Abteilung.'|Keiner will zuständig sein.]",
      "Handgepäck vor allen Leuten vermessen, {sum} Euro wegen [zwei Zentimetern|einer Rolle].",
      "Kein Wort, kein Blick. [Pass, Etikett, der Nächste.|]",
    ],
  },
  boarding: {
    glad: [
      "Boarding [schnell|ganz entspannt|super organisiert], [nach Reihen|beide Spuren offen], [in einer Viertelstunde saßen alle|ohne Gedränge].",
      "Familien [zuerst, und zwar wirklich|wurden zuerst aufgerufen und es hat geklappt].",
      "An {gate} hat jemand für meinen [Vater|Mann] einen Stuhl geholt. [Das vergesse ich nicht.|]",
    ],
    cross: [
      "{mins} Minuten Stehen an Gate {gate}, eine Person scannt [die volle Maschine|180 Leute].",
      "Das Boarding ist [ein Chaos|ein Witz], alle in einer Schlange, [Priority bringt gar nichts|wofür zahle ich Priority].",
      "Aufgerufen, nur um dann {mins} Minuten [auf der Treppe|im Glasgang] zu stehen, [in der Sonne|mit weinenden Kindern].",
      "Die Schlange an {gate} ging [bis zu den Toiletten|bis zum Café], und niemand [kam|sagte, warum].",
      "Zwei Lesegeräte, eins [aus|mit Zettel 'defekt'], [wie letztes Mal|jede Woche dasselbe].",
    ],
  },
  rebooking: {
    glad: [
      "Anschluss verpasst und [zehn Minuten später neue Bordkarten|sofort umgebucht], [mit Essensgutschein|Hotel inklusive].",
      "Flug gestrichen, aber das Team in {city} hat [uns alle noch am selben Abend heimgebracht|alles gegeben].",
    ],
    cross: [
      "Flug gestrichen, [200 Leute|eine ganze Maschine] vor EINEM Schalter. {hours} Stunden.",
      "Umgebucht auf übermorgen, [kein Hotel|kein Essen|'Hotel können Sie einreichen'].",
      "Drei Leute, drei Antworten zu meinem [Anschluss|neuen Flug].",
      "'Rufen Sie die Hotline an', sagt jemand, der vor einem Computer sitzt.",
    ],
  },
  information: {
    glad: [
      "[Klare|Gute] Durchsagen, [in mehreren Sprachen|man hat alles verstanden].",
      "Jemand ging die Schlange entlang und sagte, was los ist. [Kleine Sache, große Wirkung.|]",
    ],
    cross: [
      "Gate [zweimal|dreimal] gewechselt, [keine Durchsage|nichts in der App], [alle rannten|wir sind gerannt].",
      "{hours} Stunden lang konnte uns keiner was sagen. [Ein 'wir wissen es nicht' hätte gereicht.|]",
      "Durchsage [nur auf Portugiesisch|kaum zu verstehen], meine Mutter war verloren.",
    ],
  },
  lounge: {
    glad: [
      "Lounge [ruhig|sehr angenehm], [gute Suppe|frisches Obst], [saubere Dusche|Blick aufs Vorfeld].",
      "Die Dame am Lounge-Eingang ließ unseren Sohn rein, obwohl [es voll war|wir zu früh waren]. [Danke dafür.|]",
    ],
    cross: [
      "Lounge [überfüllt|brechend voll], [Leute auf dem Boden|kein Platz], überall schmutzige Teller.",
      "Mit gültiger Karte an der Lounge abgewiesen, ['das System sagt nein'|von einem Bildschirm].",
      "Um acht war das Buffet leer und [keiner füllt nach|um zehn ist Schluss].",
    ],
  },
  baggage: {
    glad: [
      "Koffer kam als [erster|dritter], [hatte ich noch nie|ein Wunder].",
      "[Kinderwagen|Koffer] verloren und [am nächsten Morgen vor der Tür|abends im Hotel], [mit Karte|mit Anruf].",
    ],
    cross: [
      "Mein Koffer fehlt immer noch, {days} Tage, und bei jedem Anruf [eine andere Auskunft|geht's von vorne los].",
      "{mins} Minuten am Band nach einem 50-Minuten-Flug. [Mit zwei müden Kindern.|]",
      "Rolle abgerissen, das Formular [hat drei Seiten|dauert eine Stunde], [Schalter macht um fünf zu|Schalter unbesetzt].",
      "Eine SMS, mein Koffer werde 'gesucht'. [Seitdem nichts, {days} Tage.|Das war vor {days} Tagen.]",
      "Am Gepäckschalter ein Zettel mit Nummer, und die Nummer [ist dauernd besetzt|geht ins Leere].",
    ],
  },
}
