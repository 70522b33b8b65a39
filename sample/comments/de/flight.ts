import type { Said } from "../phrases.ts"

export const flight: Record<"crew" | "meal" | "seat" | "delay" | "cabin", Said> = {
  crew: {
    glad: [
      "Die Crew war [herzlich|zauberhaft|richtig nett], [immer ein Lächeln|für jeden ein gutes Wort|nichts war zu viel].",
      "Ich war [allein mit Baby|mit zwei kleinen Kindern|auf Krücken] unterwegs und mir wurde geholfen, [bevor ich fragen konnte|ohne dass ich bitten musste].",
      "Unser Sohn hatte [beim Start|bei den Turbulenzen] Angst, eine Flugbegleiterin [setzte sich zu ihm|malte ihm ein Flugzeug], bis es vorbei war.",
      "[Ich fliege jede Woche|Ich fliege viel], so eine [freundliche|aufmerksame] Besatzung [hatte ich lange nicht|ist selten].",
      "Kaffee über die Hose gekippt, [fünf Sekunden später waren Tücher und ein neuer Kaffee da|wir haben zusammen gelacht].",
    ],
    cross: [
      "Die Crew [stand hinten und quatschte|hat durch uns durchgeschaut], [kein Hallo, kein Tschüss|kein Lächeln].",
      "[Zweimal|Dreimal] geklingelt wegen [Wasser|einem Glas Wasser für meine Mutter], [keiner kam|nach {mins} Minuten kam jemand].",
      "Auf die Frage nach einer Decke hieß es [schnippisch|genervt]: ['Hätten Sie buchen müssen.'|'Wir sind kein Hotel.']",
      "[Unfreundlich|Richtig unhöflich], besonders zu [einer alten Dame|meinem Sitznachbarn], der Ton war daneben.",
    ],
  },
  meal: {
    glad: [
      "Das Essen war [überraschend gut|wirklich lecker|besser als gedacht], [vor allem das vegetarische|das Huhn vor allem].",
      "[Warmes|Frisches] Brot und richtiger Kaffee, [mehr braucht's nicht|ich bin zufrieden].",
      "Mein [glutenfreies|veganes] Essen war [an Bord|da], [und auch noch gut|das erste Mal überhaupt].",
    ],
    cross: [
      "Ab Reihe {row} gab es [nichts mehr|kein Essen mehr]. [{hours} Stunden mit einer Tüte Keksen.|]",
      "Das Sandwich war [innen gefroren|trocken wie Pappe], der Kaffee [kalt|lauwarm].",
      "[Veganes|Glutenfreies] Essen vor {days} Tagen bestellt, [war nicht da|niemand wusste davon]. [Ich hatte einen Apfel.|]",
      "[Sieben|Acht] Euro für ein Käsebrötchen, [ernsthaft?|im Ernst?]",
    ],
  },
  seat: {
    glad: [
      "Viel Beinfreiheit, und ich bin 1,93.",
      "Platz {seat} war [bequem|sehr bequem], [habe bis zur Landung geschlafen|geschlafen wie ein Stein].",
      "Wir wurden umgesetzt, damit wir [zusammen sitzen|neben unserer Tochter sitzen] konnten, [ganz unkompliziert|ohne Theater].",
    ],
    cross: [
      "Fürs Zusammensitzen [bezahlt|extra bezahlt] und dann Reihe {row} und Reihe 31, [mit einer Vierjährigen|mit weinendem Kind].",
      "{seat} lässt sich nicht verstellen, der Vordersitz [schon, natürlich|lag auf meinen Knien].",
      "{hours} Stunden mit den Knien im Vordersitz.",
      "Der Tisch an {seat} ist kaputt und [mit Klebeband fest|war es letzten Monat auch schon].",
    ],
  },
  delay: {
    glad: [
      "[Pünktlich|Auf die Minute pünktlich], [hin und zurück|mehr will ich nicht].",
      "{mins} Minuten später los, aber der Kapitän hat [alle zehn Minuten informiert|erklärt, warum], [das macht den Unterschied|da war keiner sauer].",
      "Knapper Anschluss, und [man hat auf uns gewartet|die Tür blieb für uns offen]. [Danke, danke.|]",
    ],
    cross: [
      "{hours} Stunden Verspätung und [keine einzige Durchsage|keiner sagt was].",
      "[Schon wieder|Wieder mal] verspätet, [zum dritten Mal|das vierte Mal seit Sommer] mit {flight}.",
      "Wegen der Verspätung [Anschluss in {city}|letzten Zug|Abendessen mit meiner Schwester] verpasst, [interessiert niemanden|Schulterzucken].",
      "{mins} Minuten im stehenden Flieger, [keine Luft|kein Wasser], [kein Wort|keine Erklärung].",
      "Auf der Tafel stand 'Boarding', [da war noch gar kein Flugzeug|{mins} Minuten lang, ohne Flugzeug].",
    ],
  },
  cabin: {
    glad: [
      "[Blitzsauber|Sehr sauber], [sogar die Toilette|die Toilette auch nach vier Stunden noch].",
      "[Ruhiger|Angenehmer] Flug, gute Temperatur, [WLAN ging|und das WLAN lief].",
    ],
    cross: [
      "Krümel auf dem Sitz, ein [benutztes|gebrauchtes] Taschentuch in der Tasche. [Putzt da keiner?|]",
      "[Eiskalt|Es war eiskalt] und [keine Decken mehr|'Decken gibt's auf der Strecke nicht'].",
      "Die Toilette hinten war [defekt|dreckig], [von Anfang an|schon vor dem Start].",
      "Fürs WLAN bezahlt und [keine Minute Verbindung|nie online gewesen]. [Acht Euro weg.|]",
    ],
  },
}
