import type { NewsletterWords } from "../words.ts"

export const german: NewsletterWords = {
  newsletter: "Rundbrief",
  lead: "Was wir gehört haben, was wir deshalb geändert haben und wem wir danken.",
  none: "Es ist noch keine Ausgabe erschienen.",
  told: "{from} bis {until}",
  all: "Alle Ausgaben",
  feed: "Als Feed verfolgen",
  closed: "Dieser Rundbrief ist für die Menschen, die hier arbeiten.",
  signIn: "Zum Lesen anmelden",
  missing: "Diese Ausgabe ist nicht hier",
  missingWhy: "Vielleicht wurde sie zurückgezogen, oder die Adresse ist nicht vollständig.",

  leave: "Kein Rundbrief mehr?",
  leaveWhy: "Er geht an {address}. Drücken Sie auf den Knopf, und er kommt dort nicht mehr an.",
  leaveDeed: "Nicht mehr schicken",
  left: "Sie bekommen den Rundbrief nicht mehr",
  leftWhy: "An {address} geht von jetzt an nichts mehr, auch keine Bestätigung.",
  back: "Ich möchte ihn doch",
  returned: "Der Rundbrief kommt zu Ihnen",
  returnedWhy: "Die nächste Ausgabe geht an {address}.",
  linkOver: "Dieser Link gilt nicht mehr",
  linkOverWhy:
    "Nehmen Sie den im neuesten Rundbrief, oder antworten Sie auf diese Mail und sagen Sie es: Ein Mensch liest das.",

  subscribe: "Per Mail bekommen",
  subscribeWhy:
    "Hinterlassen Sie Ihre Adresse. Wir schicken zuerst einen Link dorthin, damit niemand außer Ihnen Sie eintragen kann.",
  email: "Ihre E-Mail-Adresse",
  subscribeDeed: "Link schicken",
  leaveEmpty: "Bitte leer lassen",
  notAnAddress: "Bitte prüfen Sie die E-Mail-Adresse.",
  tooOften: "Sehr viele Anfragen kommen von Ihrem Anschluss. Bitte versuchen Sie es in einer Minute noch einmal.",
  asked: "Sehen Sie in Ihr Postfach",
  askedWhy:
    "Ein Link ist unterwegs an {email}. Drücken Sie darauf, und der Rundbrief kommt. Wenn in einigen Minuten nichts da ist, sehen Sie bei der unerwünschten Post nach.",
  confirmSubject: "Möchten Sie den Rundbrief von {organisation}?",
  confirmAsk:
    "Jemand, und wir hoffen, Sie waren es, hat darum gebeten, unseren Rundbrief an diese Adresse zu schicken.",
  confirmDeed: "Ja, schicken Sie ihn mir",
  confirmNot: "Wenn Sie es nicht waren, tun Sie nichts: Es kommt keine weitere Mail.",
  confirmWhy: "Er geht dann an {address}. Sie können ihn jederzeit beenden, mit einem Druck in jedem davon.",

  toColleague: "Sie bekommen das, weil Sie bei {organisation} arbeiten.",
  toSubscriber: "Sie bekommen das, weil Sie {organisation} darum gebeten haben.",
  onTheWeb: "Im Web lesen",
  test: "Probe: {title}",

  story: "Geschichten",
  tip: "Für ungewöhnliche Lagen",
  change: "Was wir geändert haben, weil Kunden es gesagt haben",
  measure: "Was die Zahlen sagen",
  thanks: "Danke",
  decision: "Entschieden",

  draftTitle: "Was wir gehört und was wir geändert haben",
  draftOpening: "Was vom {from} bis {until} geschah.",
  between: "{value}, zwischen {low} und {high}, aus {n} Antworten.",
  counted: "{value}, aus {n}.",
  customerSaid: "Ein Kunde sagte",
  youSaid: "Sie sagten: {words}",
  weDid: "Wir haben: {words}",
  "verdict.improved": "Wir haben seither gemessen: Es hat geholfen.",
  "verdict.worse": "Wir haben seither gemessen: Die Zahl ist schlechter. Wir suchen weiter.",
  "verdict.no-signal": "Wir haben seither gemessen: Bisher hat sich nichts über den Zufall hinaus bewegt.",
  serves: "Dient: {standards}",
  costs: "Geht auf Kosten von: {standards}",
}
