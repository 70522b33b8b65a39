import fc from "fast-check"
import { expect, test } from "vitest"
import { mustRender, renderTemplate } from "./render-template.ts"

const values = {
  customer: { name: "Rosa <b>Vidal</b>", firstName: "Rosa" },
  case: { number: "12", subject: "Charged twice", opened: "2 March" },
  owner: { name: "Amara Okafor", firstName: "Amara" },
  me: { name: "Amara Okafor", firstName: "Amara" },
  organisation: { name: "Harbour Bank" },
  promise: null,
}

test("a template names the customer, and leaves out what there is not", () => {
  const body =
    "Dear {{ customer.name }},\n\n{% if promise %}We {{ promise.what }} by {{ promise.due }}.{% endif %}\n\n\nBye"
  expect(renderTemplate(body, values)).toBe("Dear Rosa <b>Vidal</b>,\n\nBye")
})

test("whoever's name is not known is greeted without a gap", () => {
  const nobody = { ...values, customer: { name: "", firstName: "" } }
  const said = (body: string) => renderTemplate(body, nobody)
  expect(said("Dear {{ customer.firstName }},\nyours")).toBe("Dear,\nyours")
  expect(said("Hola, {{ customer.firstName }}:\ntuya")).toBe("Hola:\ntuya")
  expect(said("{{ customer.firstName }}، تحية طيبة")).toBe("، تحية طيبة")
})

test("what a customer is called is never taken for a template", () => {
  const customer = { name: "{{ organisation.name }}", firstName: "{% raw %}" }
  expect(renderTemplate("{{ customer.name }} {{ customer.firstName }}", { ...values, customer })).toBe(
    "{{ organisation.name }} {% raw %}",
  )
})

test.each([
  ["a name that nobody has", "{{ customer.surname }}", "template-name-unknown", { name: "customer.surname" }],
  ["a tag that is not closed", "{% if promise %}x", "template-sign-open", { sign: "{% if promise %}" }],
  ["a name that is not closed", "Dear {{ customer.name", "template-sign-open", { sign: "{{ customer.name" }],
  ["a promise where there may be none", "{{ promise.what }}", "template-name-unknown", { name: "promise" }],
  ["a sign of another program", "{% greet %}", "template-tag-unknown", { name: "greet" }],
  ["a change that is not known", "{{ customer.name | shout }}", "template-filter-unknown", { name: "shout" }],
  ["a file", "{% include '/etc/passwd' %}", "template-unreadable", {}],
  ["a loop without end", "{% for a in (1..100000000) %}x{% endfor %}", "template-too-long", {}],
])("%s is refused in a sentence that says what it is", (_what, body, code, told) => {
  let refusal: unknown
  try {
    mustRender(body)
  } catch (thrown) {
    refusal = thrown
  }
  expect(refusal).toMatchObject({ code, told, message: expect.stringMatching(/cannot be filled in/) })
})

test("no template breaks anything but itself", () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom("{{", "}}", "{%", "%}", "if", "for", "customer.name", "|", "case", "assign x = 1"),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      try {
        expect(renderTemplate(pieces.join(" "), values).length).toBeLessThanOrEqual(20_000)
      } catch (error) {
        expect(error).toMatchObject({ code: expect.stringMatching(/^template-/) })
      }
    }),
    { numRuns: 200 },
  )
})
