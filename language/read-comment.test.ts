import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { workOf } from "#tests/support/work-of.ts"
import { type Mood, readComment, type Urgency } from "./index.ts"

describe("a comment's language and mood", () => {
  test.each<[language: string, mood: Mood, words: string]>([
    ["en", "happy", "Not bad at all"],
    ["en", "happy", "I never had a problem again"],
    ["en", "happy", "I'll never go anywhere else!"],
    ["en", "happy", "No complaints whatsoever, quick and easy"],
    ["en", "unhappy", "Great food but the wait was terrible"],
    ["en", "unhappy", "Will not be back."],
    ["en", "unhappy", "The staff wasnt helpful"],
    ["en", "unhappy", "No hot water, cold food and nobody cares :("],
    ["en", "unhappy", "Could be better organised"],
    ["en", "neutral", "I travel every week for work"],
    ["es", "happy", "Muy amables todos, volveremos sin duda"],
    ["es", "happy", "No tengo ninguna queja"],
    ["es", "happy", "Nada mal, la comida rica y el servicio rápido"],
    ["es", "unhappy", "El personal no fue nada amable"],
    ["es", "unhappy", "Esperamos dos horas y nadie nos dijo nada"],
    ["es", "unhappy", "No lo recomiendo a nadie"],
    ["es", "neutral", "Viajo cada semana por trabajo"],
    ["fr", "happy", "Rien à redire, tout était parfait"],
    ["fr", "happy", "Pas mal du tout, bon rapport qualité prix"],
    ["fr", "unhappy", "Le personnel n'était pas du tout aimable"],
    ["fr", "unhappy", "On a attendu deux heures sans aucune information"],
    ["fr", "unhappy", "J'attends toujours mon remboursement"],
    ["fr", "neutral", "Je voyage toutes les semaines pour le travail"],
    ["de", "happy", "Gar nicht schlecht, gutes Preis-Leistungs-Verhältnis"],
    ["de", "happy", "Keine Probleme, alles perfekt"],
    ["de", "unhappy", "Gefällt mir nicht"],
    ["de", "unhappy", "Die App funktioniert nicht"],
    ["de", "unhappy", "Viel zu teuer und die Warteschlange zu lang"],
    ["de", "neutral", "Ich reise jede Woche beruflich"],
    ["ar", "happy", "الموظفين محترمين جدا والخدمة ممتازة"],
    ["ar", "happy", "أنصح به، تعامل راقي وأسعار معقولة"],
    ["ar", "unhappy", "المكان غير نظيف والرائحة كريهة"],
    ["ar", "unhappy", "لا أنصح بالتعامل معهم"],
    ["ar", "unhappy", "التطبيق لا يعمل"],
    ["zh", "happy", "服务员非常热情，菜很好吃"],
    ["zh", "unhappy", "等了两个小时，态度很差"],
    ["ja", "happy", "スタッフの対応がとても丁寧でした"],
    ["ja", "unhappy", "トイレが汚い"],
    ["und", "happy", "👍👍"],
    ["und", "neutral", ""],
  ])("in %s is %s: %s", (language, mood, words) => {
    expect(readComment(words)).toMatchObject({ language, mood })
  })

  test("too short to tell takes the language of its survey", () => {
    expect(readComment("ok", { language: "de" }).language).toBe("de")
    expect(readComment("bien", { language: "es" }).language).toBe("es")
    expect(readComment("bien", { language: "fr" }).language).toBe("fr")
  })

  test("is not misled by the survey's language when the words are plain", () => {
    expect(readComment("The queue was far too long and nobody helped", { language: "fr" }).language).toBe("en")
  })
})

describe("what a comment is about", () => {
  test.each([
    ["Waited forty minutes at the till, only one cashier", ["waiting", "staffing"]],
    ["Lost my bag and nobody ever called back", ["reply", "baggage"]],
    ["Toilets were filthy", ["cleanliness"]],
    ["Zwei Stunden in der Warteschleife und dann aufgelegt", ["waiting", "phone"]],
    ["Les toilettes étaient sales et le vol en retard", ["delay", "cleanliness"]],
    ["La silla de ruedas nunca llegó", ["accessibility"]],
    ["They asked for my social security number", []],
  ])("%s", (words, themes) => {
    expect(readComment(words).themes).toEqual(expect.arrayContaining(themes))
    if (themes.length === 0) expect(readComment(words).themes).not.toContain("safety")
  })

  test("what the customer asks for is found, and absent when nothing is asked", () => {
    expect(readComment("I want my money back!").customerAsk).toEqual(["refund"])
    expect(readComment("Could someone please call me back and explain").customerAsk).toEqual(["contact", "explanation"])
    expect(readComment("J'attends toujours mon remboursement").customerAsk).toEqual(["refund"])
    expect(readComment("They gave me a refund at once, lovely")).not.toHaveProperty("customerAsk")
  })
})

describe("what must not wait", () => {
  test.each<[urgency: Urgency, words: string]>([
    ["danger", "The chair broke and my daughter was injured"],
    ["danger", "I got food poisoning here"],
    ["danger", "Se cayó mi madre en la entrada y tuvimos que ir al hospital"],
    ["danger", "Ma mère est tombée dans l'entrée, elle est à l'hôpital"],
    ["danger", "Meine Mutter ist im Eingang gestürzt"],
    ["discrimination", "They treated me differently because of my accent."],
    ["discrimination", "Ich wurde wegen meiner Hautfarbe anders behandelt"],
    ["discrimination", "تمييز واضح بسبب جنسيتي"],
    ["legal", "You will hear from my lawyer"],
    ["legal", "Je vais porter plainte, mon avocat vous écrira"],
    ["leaving", "I will never fly with you again"],
    ["leaving", "Ich kündige meinen Vertrag"],
    ["leaving", "الخدمة سيئة جدا ولن أعود مرة أخرى"],
    ["leaving", "二度と行きません"],
  ])("%s: %s", (urgency, words) => {
    const reading = readComment(words)
    expect(reading.urgent).toContain(urgency)
    expect(reading.mood).toBe("unhappy")
  })

  test.each([
    "Nobody was injured, thankfully",
    "I'll never go anywhere else!",
    "I never had a problem again",
    "The emergency exit row has more legroom",
    "The food court was busy",
    "They never heard from me again",
    "The last time I flew with you it was raining",
    "Slow cooker meals are to die for",
    "Sue at the counter was lovely",
  ])("is not: %s", (words) => {
    expect(readComment(words).urgent).toEqual([])
  })
})

describe("any words at all", () => {
  test("codes are told from comments, and ratings from codes", () => {
    expect(readComment("6, 101")).toMatchObject({ codesOnly: true, masked: "6, 101", sentiment: 0 })
    expect(readComment("10/10").codesOnly).toBe(false)
    expect(readComment("6 people in the queue").codesOnly).toBe(false)
  })

  test("are read without error, within bounds, and the same each time", () => {
    const words = fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.lorem({ maxCount: 30 }))
    fc.assert(
      fc.property(words, (words) => {
        const reading = readComment(words)
        expect(Math.abs(reading.sentiment)).toBeLessThanOrEqual(1)
        expect(readComment(words)).toEqual(reading)
      }),
    )
  })

  test("a run of ten thousand words is read about as quickly as its sentences are one by one", () => {
    const sentence = "the wait was not good but never again "
    const ofOneRun = workOf(() => readComment(sentence.repeat(1250)))
    const oneByOne = workOf(() => {
      for (let at = 0; at < 1250; at++) readComment(sentence)
    })
    expect(ofOneRun).toBeLessThan(4 * oneByOne)
  })
})
