import type { Phrases } from "../phrases.ts"
import { airport } from "./airport.ts"
import { contact } from "./contact.ts"
import { flight } from "./flight.ts"

export const de: Phrases = {
  topics: { ...flight, ...airport, ...contact },
  praise: {
    cabin: [
      "{name} war [wunderbar|ein Schatz|großartig]: [hat sich den ganzen Flug um meine Mutter gekümmert|hat unsere Kinder zwei Stunden lang zum Lachen gebracht]. Danke!",
      "Vielen Dank an {name}, <sie/er> hat [bei mir gesessen|meine Hand gehalten], als es so gewackelt hat. Das vergesse ich nicht.",
      "Großes Lob an {name}: [ruhig, witzig|aufmerksam, freundlich], [immer da|alles im Griff]. Danke.",
    ],
    station: [
      "{name} ist mit uns zum Gate {gate} gerannt, und wir haben den Flug bekommen. Tausend Dank!",
      "Danke an {name}, <die/der> gesehen hat, dass mein Vater nicht mehr stehen konnte, und [einen Stuhl brachte|ihm einen Platz suchte].",
      "{name} war [spitze|unglaublich geduldig] und hat [unseren gestrichenen Flug|das Kofferchaos] gelöst, während alle geschrien haben. Danke.",
      "Ich hatte [meinen Laptop|meinen Pass] an der Kontrolle liegen lassen, {name} kam mir hinterhergerannt. [Sie haben meine Woche gerettet.|Vielen Dank!]",
    ],
    contact: [
      "{name} am Telefon war [Gold wert|so geduldig], [hat einen Flug gefunden, den ich nicht sah|hat mich nicht weitergereicht]. Danke.",
      "Danke, {name}, für den Rückruf genau zur versprochenen Zeit, und mit Lösung.",
      "Ich habe weinend angerufen, und {name} hat sich Zeit genommen. [Ich war rechtzeitig zur Beerdigung da.|] Danke.",
    ],
  },
  short: {
    glad: [
      "[Sehr guter|Guter|Toller] [Service|Flug][!|.|]",
      "[Alles bestens|Alles gut|Alles top][, danke|.|]",
      "[Danke|Vielen Dank][!|, bis bald|.]",
      "[Nettes|Freundliches|Hilfsbereites] Personal[.|| in {city}]",
      "[Schnell|Einfach|Bequem] und [ohne Probleme|reibungslos][.|]",
      "[Sehr zufrieden|Rundum zufrieden] [mit {flight}|mit allem][.|!]",
    ],
    cross: [
      "[Schlecht|Sehr schlecht|Unterirdisch][.|, leider]",
      "[Enttäuscht|Sehr enttäuscht|Einfach nur enttäuschend][.|]",
      "[Zu langsam|Viel zu langsam], zu wenig Leute[.|]",
      "[Chaos|Das reinste Chaos][.|!| in {city}]",
    ],
  },
  after: {
    glad: [
      "[Gerne wieder|Immer wieder|Wir kommen wieder].",
      "[Weiter so|Bleibt so].",
      "[Zehn von zehn|Volle Punktzahl].",
      "War {flight} am {weekday}, [geben Sie's bitte weiter|falls Sie es weitergeben wollen].",
      "[Mein Mann|Meine Frau|Meine Mutter] erzählt heute noch davon.",
      "Deswegen fliege ich mit euch.",
    ],
    cross: [
      "[Bei dem Preis|Für {sum} Euro] erwarte ich mehr.",
      "Eine Entschuldigung [wäre nett gewesen|hätte nichts gekostet].",
      "Ich erwarte eine Antwort [von einem Menschen|und keinen Textbaustein].",
      "War {flight} am {weekday}.",
      "Die Leute können nichts dafür, es sind zu wenige.",
      "Früher wart ihr besser.",
      "So fing unser Urlaub an.",
    ],
  },
  plain: [
    "[Ganz ok|Durchschnitt|Geht so][.|, nicht gut, nicht schlecht.]",
    "Wie immer auf {flight}.",
    "[Funktioniert|Läuft], [mehr nicht|aber ohne Herz].",
    "Kommt drauf an, wen man erwischt.",
    "[Normaler|Ruhiger] Flug nach {city}, das war's.",
    "[Nichts Besonderes|Weder Fisch noch Fleisch], [angekommen sind wir|man kommt an].",
    "{flight} am {weekday}: [keine Vorkommnisse|normal].",
    "Ohne [die Schlange|die {mins} Minuten Warten|die Gepäckpreise] hätte ich mehr gegeben.",
    "[Im Großen und Ganzen|Insgesamt] [ok|in Ordnung], etwas [kühl|gehetzt].",
  ],
  but: ["Nur eins:", "Einziger Minuspunkt:", "Aber:"],
  danger: [
    "Meine Mutter ist auf der nassen Rampe an {gate} ausgerutscht und gestürzt, sie war verletzt. [{mins} Minuten kam niemand.|]",
    "In Reihe {row} fiel ein Koffer aus dem Fach, eine Frau wurde verletzt, [keiner hat es aufgenommen|keiner kam]. Das ist gefährlich.",
  ],
  discrimination: [
    "An Schalter {desk} hat man sich über meinen Akzent lustig gemacht und die Leute hinter mir zuerst bedient. Das ist Diskriminierung.",
    "Nur meine Frau wurde aus der Schlange geholt, wegen ihres Kopftuchs. [Das ist Rassismus.|Rassistisch, sonst nichts.]",
  ],
  legal: [
    "Viermal geschrieben. Der nächste Brief kommt von meinem Anwalt.",
    "Wenn das Geld bis {weekday} nicht da ist, gehe ich zum Anwalt.",
  ],
  leaving: [
    "Nie wieder [mit euch|diese Airline].",
    "Das war das letzte Mal, dass ich mit euch fliege.",
    "Sie haben einen Kunden verloren.",
  ],
  cities: {
    Lisbon: "Lissabon",
    Porto: "Porto",
    Madrid: "Madrid",
    Barcelona: "Barcelona",
    Paris: "Paris",
    Lyon: "Lyon",
    Frankfurt: "Frankfurt",
    Vienna: "Wien",
    London: "London",
    Dublin: "Dublin",
    Casablanca: "Casablanca",
    Cairo: "Kairo",
  },
  weekdays: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
}
