import type { ComplaintWords } from "../words.ts"

export const german: ComplaintWords = {
  title: "Sagen Sie uns, was schiefging",
  intro: "Jemand kümmert sich darum und sagt Ihnen, wie es weitergeht. Nur die erste Frage muss beantwortet werden.",
  about: "Es geht um",
  words: "Was ist passiert?",
  sought: "Was würde es für Sie in Ordnung bringen?",
  reference: "Buchungs-, Bestell- oder Kundennummer",
  name: "Ihr Name",
  email: "Ihre E-Mail-Adresse",
  emailWhy: "Damit wir Ihnen antworten können. Wir senden Ihnen einen Link, unter dem Sie alles verfolgen.",
  phone: "Ihre Telefonnummer",
  optional: "Sie können das leer lassen.",
  send: "Absenden",
  otherLanguages: "Diese Seite in anderen Sprachen",
  problems: "Bitte sehen Sie sich das noch einmal an",
  problemInTitle: "Bitte prüfen",
  needed: "Bitte schreiben Sie, was passiert ist.",
  tooLong: "Das ist länger, als wir aufbewahren können. Bitte kürzen Sie es.",
  notText: "Einige dieser Zeichen können wir nicht aufbewahren. Bitte schreiben Sie es anders.",
  notAnAddress: "Bitte prüfen Sie die E-Mail-Adresse, oder lassen Sie sie leer.",
  trap: "Bitte noch einmal: Ein Feld, das niemand sieht, war ausgefüllt, wie Programme es tun. Von dem, was Sie geschrieben haben, ging nichts verloren.",
  tooOften:
    "Von Ihrem Anschluss sind sehr viele Nachrichten gekommen. Nichts ist verloren: Bitte senden Sie in einer Minute noch einmal.",
  leaveEmpty: "Lassen Sie dieses Feld leer",
  thanks: "Wir haben es",
  number: "Fall",
  looksAfter: "{name} kümmert sich für Sie darum.",
  mailed: "Wir haben den Link an {email} gesandt.",
  keepLink: "Bewahren Sie diesen Link auf: Er gehört nur Ihnen und zeigt, was geschieht.",
  follow: "Sehen, was jetzt geschieht",
  mailWords:
    "Wir haben, was Sie geschrieben haben, und es tut uns leid, dass es nicht in Ordnung war. {name} kümmert sich für Sie darum.",
  scan: "Halten Sie die Kamera Ihres Telefons hierher, oder gehen Sie zu",
  trialPoster:
    "Probe: Diese Adresse gilt nur in diesem Netz. Legen Sie die öffentliche Adresse fest, bevor Sie drucken.",
}
