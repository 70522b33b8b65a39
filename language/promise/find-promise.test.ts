import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { findPromise } from "./find-promise.ts"
import type { PromisedTime } from "./promised-time.ts"

/** A Tuesday, at a quarter past ten. */
const now = { day: "2026-11-24", minute: 615 }
const on = (day: number, hour?: number, minute = 0): PromisedTime => ({
  day: `2026-11-${day}`,
  minute: hour === undefined ? null : hour * 60 + minute,
})

const promised: readonly (readonly [string, PromisedTime])[] = [
  ["I'll call you by Friday noon", on(27, 12)],
  ["I’ll call you by Friday noon.", on(27, 12)],
  ["Thank you for telling us. I will send the refund tomorrow.", on(25)],
  ["We'll get back to you within two days", on(26)],
  ["We will answer by the end of the day.", on(24)],
  ["I will write to you before 3 pm today", on(24, 15)],
  ["I'll have an answer for you by 15:30.", on(24, 15, 30)],
  ["By Friday noon I will call you.", on(27, 12)],
  ["We are going to replace it within 3 working days.", { inWorkingDays: 3 }],
  ["I'll call you back in two hours", { inMinutes: 120 }],
  ["I'll be with you in half an hour", { inMinutes: 30 }],
  ["You will hear from me on Monday morning.", on(30, 12)],
  ["I promise to send it on 27 November at 9:30.", on(27, 9, 30)],
  ["We'll deliver the new one on November 30th.", on(30)],
  ["I'll look at it first thing tomorrow.", on(25, 10)],
  ["We shall let you know by the end of the week.", on(27)],
  ["I'll ring you the day after tomorrow.", on(26)],
  ["We'll send it by 27/11.", on(27)],
  ["I'll ring you at 9.", { day: "2026-11-25", minute: 540 }],
  ["We will credit it by the end of the month", on(30)],
  ["I'm going to call you on Thursday at 4pm", on(26, 16)],
  ["Expect a call from me tomorrow afternoon.", on(25, 17)],
  ["If you send the receipt, I'll pay it back by Thursday.", on(26)],
  ["We'll reply within 24 hours.", { inMinutes: 1440 }],
  ["Le llamaré el viernes al mediodía.", on(27, 12)],
  ["Te llamo mañana", on(25)],
  ["Mañana por la mañana le escribiré.", on(25, 12)],
  ["Le enviaremos el reembolso en dos días hábiles", { inWorkingDays: 2 }],
  ["Vamos a cambiarlo antes del jueves.", on(26)],
  ["Le responderé hoy a las 17:00.", on(24, 17)],
  ["Se lo enviaré dentro de tres días.", on(27)],
  ["Te aviso a las cuatro de la tarde", on(24, 16)],
  ["Le contestaremos al final del día.", on(24)],
  ["Voy a llamarle pasado mañana.", on(26)],
  ["Le devolveremos el dinero el 30 de noviembre.", on(30)],
  ["Me comprometo a llamarle en una hora.", { inMinutes: 60 }],
  ["Ich rufe Sie bis Freitag 12 Uhr an.", on(27, 12)],
  ["Wir melden uns morgen bei Ihnen.", on(25)],
  ["Ich werde Ihnen bis Donnerstag antworten", on(26)],
  ["Morgen früh rufe ich Sie an.", on(25, 10)],
  ["Wir schicken den Ersatz innerhalb von zwei Werktagen.", { inWorkingDays: 2 }],
  ["Ich kläre das bis Ende des Tages.", on(24)],
  ["Wir erstatten den Betrag am 27. November.", on(27)],
  ["Je vous rappelle vendredi midi.", on(27, 12)],
  ["Nous vous rembourserons d'ici deux jours ouvrés.", { inWorkingDays: 2 }],
  ["Je vais vous écrire demain matin.", on(25, 12)],
  ["Nous vous répondrons avant la fin de journée.", on(24)],
  ["Je vous enverrai cela jeudi à 15 h 30", on(26, 15, 30)],
]

const notPromised = [
  "Will you call me by Friday?",
  "Shall I call you on Friday?",
  "Can we call you tomorrow at noon?",
  "I will not be able to do it by Friday.",
  "I won't call before Friday",
  "I'll never do that on a Friday.",
  "I'll try to call you by Friday.",
  "I'll be away until Monday.",
  "I'll be back on Monday.",
  "The customer will call us on Friday.",
  "You said I'll get it by Friday.",
  "They told me I will have it tomorrow.",
  "> I'll call you by Friday noon",
  'You wrote "I\'ll call you by Friday" and nobody did.',
  "Friday was a bad day and I will look into it.",
  "I will look into it.",
  "We are sorry for what happened on Friday.",
  "Please call me by Friday noon.",
  "I called you on Friday.",
  "They will send it within two days.",
  "¿Le llamaré mañana?",
  "No le llamaré mañana.",
  "Intentaré llamarle mañana.",
  "Me dijeron que llamarían el viernes.",
  "Estaré de vacaciones hasta el lunes.",
  "Ich werde morgen nicht anrufen.",
  "Rufen Sie mich morgen an?",
  "Der Kunde meldet sich am Freitag.",
  "Je ne vous rappellerai pas demain.",
  "Vous me rappelez demain ?",
  "Essayez demain.",
]

describe("a promise in what somebody writes", () => {
  test.each(promised)("%s", (words, due) => {
    expect(findPromise(words, now)?.due).toEqual(due)
  })

  test.each(notPromised)("none: %s", (words) => {
    expect(findPromise(words, now)).toBeUndefined()
  })

  test("is told in its writer's words, without the rest", () => {
    const words = "Dear Ms Vidal,\nI am sorry about the card.\nI'll call you by Friday noon!\nKind regards, Amara"
    expect(findPromise(words, now)?.what).toBe("I'll call you by Friday noon")
  })

  test("lies ahead, whatever is written and whenever", () => {
    const some = fc.constantFrom(
      "I'll call you",
      "by Friday",
      "at 9",
      "today",
      "tomorrow",
      "noon",
      "in 2 hours",
      "30/11",
      "not",
      "le llamaré",
      "a las 3",
      "3 pm",
    )
    fc.assert(
      fc.property(fc.array(some, { maxLength: 6 }), fc.nat(1439), (parts, minute) => {
        const due = findPromise(parts.join(" "), { day: now.day, minute })?.due
        if (!due) return
        if ("inMinutes" in due) expect(due.inMinutes).toBeGreaterThan(0)
        else if ("day" in due) {
          expect(due.day >= now.day).toBe(true)
          if (due.day === now.day && due.minute !== null) expect(due.minute).toBeGreaterThan(minute)
        }
      }),
    )
  })
})
