import type { Said } from "../phrases.ts"

export const contact: Record<"wait" | "agent" | "web" | "refund" | "name-rule", Said> = {
  wait: {
    glad: [
      "[Sofort|Nach zweimal Klingeln] ging jemand ran, [ein Mensch|ich war ganz überrascht].",
      "Rückruf angeboten und [er kam auf die Minute|sie haben wirklich angerufen].",
    ],
    cross: [
      "{mins} Minuten Warteschleife, dann [Leitung tot|rausgeflogen], [alles von vorn|und nochmal].",
      "Das Telefonmenü dreht sich im Kreis, drücken Sie 2, drücken Sie 4, auf Wiederhören.",
      "[Dreimal|Viermal|Fünfmal] angerufen und [jedes Mal alles neu erzählt|immer wieder bei null].",
      "Rückruf am {weekday} versprochen. [Warte noch.|Kam nie.]",
    ],
  },
  agent: {
    glad: [
      "Die Mitarbeiterin hat [erst zugehört|gewusst, was sie tut] und [ist drangeblieben, bis alles erledigt war|nicht aufgelegt, bis die Mail da war].",
      "So viel Geduld mit meinem [Vater|Schwiegervater], der [84 ist|schlecht hört].",
      "Ein Anruf, eine Person, [erledigt|fertig]. [Geht doch.|]",
    ],
    cross: [
      "Hat mir [einen Text|die Regeln] vorgelesen und nicht zugehört.",
      "[Weitergereicht|Durchgereicht], [vier Leute|von einem zum nächsten], jeder will wieder die Buchungsnummer.",
      "[Geseufzt|Gelacht], als ich sagte, ich habe keine App. [Ich bin 71.|]",
      "Einfach aufgelegt, [mitten im Satz|während ich die Nummer suchte].",
    ],
  },
  web: {
    glad: [
      "Flug in der App in [einer Minute|zwei Minuten] geändert, [ohne Gebühr|klarer Preis], super.",
      "Webseite [übersichtlich|ganz einfach], [keine Fallen|keine versteckten Häkchen].",
    ],
    cross: [
      "Die App [stürzt ab|wirft mich raus], jedes Mal beim Bezahlen. [Inzwischen zweimal abgebucht.|]",
      "Online-Check-in ging nicht, Fehler {code}, dafür {sum} Euro am Flughafen, [für einen Fehler der Seite|obwohl ich nichts dafür kann].",
      "Der Chat versteht nichts und bietet mir [einen Mietwagen|ein Hotel] an, wenn ich 'Rollstuhl' schreibe.",
      "Auf der Seite ein Preis, beim Bezahlen {sum} mehr. [Jedes Mal.|]",
    ],
  },
  refund: {
    glad: ["Erstattung [nach vier Tagen|innerhalb einer Woche] da, [ohne Formular|ohne Nachfrage]."],
    cross: [
      "Immer noch keine Erstattung, {weeks} Wochen. [Sieben Tage waren versprochen.|]",
      "Ich bekomme einen Gutschein und will mein Geld, [{sum} Euro|so steht's im Gesetz].",
      "Ticket erstattet, aber die {sum} Euro für [Gepäck|Sitzplätze] nicht. [Drei Mails, keine Antwort.|]",
    ],
  },
  "name-rule": {
    glad: ["Tippfehler im Nachnamen, wurde [sofort|in einer Minute] korrigiert, war noch innerhalb der 24 Stunden."],
    cross: [
      "Ein Buchstabe im Namen meiner [Frau|Tochter] falsch, und wegen Ihrer 24-Stunden-Regel soll ich ein neues Ticket kaufen, {sum} Euro. [Ein Buchstabe!|]",
      "Die Mitarbeiterin wollte helfen, aber die 24-Stunden-Regel für Namenskorrekturen lässt sie nicht. [War ihr selbst peinlich.|]",
      "Fehler [nach {days} Tagen|am zweiten Tag] bemerkt. 'Tut mir leid, 24-Stunden-Regel', [neu buchen|nochmal zahlen]. [Wer denkt sich so eine Regel aus?|Diese Regel ist absurd.]",
      "Ihre eigene Seite macht aus Müller 'Mueller', und wegen der 24-Stunden-Regel darf das keiner ändern. {sum} Euro.",
      "Frisch verheiratet, neuer Name im Pass, und die 24-Stunden-Regel verbietet die Änderung. [Ich bin doch dieselbe.|]",
    ],
  },
}
