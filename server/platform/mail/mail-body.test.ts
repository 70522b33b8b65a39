import { readFile } from "node:fs/promises"
import { expect, test } from "vitest"
import { getOrganisation } from "#platform/config/settings.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { compileLayout } from "./layout/compile-layout.ts"
import { mailBody } from "./mail-body.ts"

const house = await openTestHouse()
await openBank(house)
const organisation = await getOrganisation(house.ctx)

test("a mail speaks for the organisation, in words and in its colour", async () => {
  const { text, html } = await mailBody(organisation, {
    paragraphs: ["Dear Rosa,", "Your card is on its way."],
    button: { label: "See how it stands", href: "https://harbour.example/c/abc?x=1&y=2" },
    footer: "You wrote to us on 2 March.",
  })
  expect(text).toBe(
    "Dear Rosa,\n\nYour card is on its way.\n\nSee how it stands:\nhttps://harbour.example/c/abc?x=1&y=2\n\n-- \nHarbour Bank\nYou wrote to us on 2 March.\n",
  )
  expect(html).toContain("Harbour Bank")
  expect(html).toContain("#1f4e5f")
  expect(html).toContain('href="https://harbour.example/c/abc?x=1&amp;y=2"')
})

test("what a customer wrote stays text", async () => {
  const { html } = await mailBody(organisation, {
    paragraphs: ["<img src=x onerror=alert(1)>\nsecond line {{ organisation.currency }}"],
    footer: "<b>bold</b>",
  })
  expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;<br />\nsecond line {{ organisation.currency }}")
  expect(html).toContain("&lt;b&gt;bold&lt;/b&gt;")
  expect(html).not.toContain("<img")
})

test("without a button or small print there is neither", async () => {
  const { html } = await mailBody(organisation, { paragraphs: ["Thank you."] })
  expect(html).not.toContain("<a")
  expect(html).not.toContain("{{")
})

test("a mail in Arabic runs from right to left", async () => {
  const { html } = await mailBody(organisation, { paragraphs: ["شكرا"], language: "ar" })
  expect(html).toContain('dir="rtl"')
  expect(html).toContain("direction:rtl")
  expect(html).not.toContain("direction:ltr")
})

test("a mail links to web addresses only", async () => {
  const button = { label: "Run", href: "javascript:alert(1)" }
  await expect(mailBody(organisation, { paragraphs: [], button })).rejects.toThrow("cannot link")
})

test("a mail asks for nothing from elsewhere", async () => {
  const { html } = await mailBody(organisation, {
    paragraphs: ["Hello"],
    button: { label: "Go", href: "https://harbour.example" },
  })
  const addresses = [...html.matchAll(/(?:src|href|url\()=?["']?(https?:[^"')\s]+)/g)].map((match) => match[1])
  expect(addresses).toEqual(["https://harbour.example"])
})

test("the layout was compiled from its source", async () => {
  const kept = await readFile(new URL("layout/layout.liquid", import.meta.url), "utf8")
  expect(await compileLayout()).toBe(kept)
})
