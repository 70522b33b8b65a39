import { expect, test } from "vitest"
import { mailboxIn, needsTls } from "./mailbox.ts"

test("a mailbox is taken apart, with its signs decoded, and never named with its password", () => {
  const mailbox = mailboxIn("imaps://service%40harbour.example:p%40ss%2Fword@mail.harbour.example/Cases%2FNew")
  expect(mailbox).toMatchObject({
    host: "mail.harbour.example",
    port: 993,
    secure: true,
    user: "service@harbour.example",
    password: "p@ss/word",
    folder: "Cases/New",
  })
  expect(mailbox?.name).toBe("service@harbour.example at mail.harbour.example, Cases/New")
  expect(mailboxIn("imap://a:b@10.0.0.5")).toMatchObject({ port: 143, folder: "INBOX" })
})

test.each(["", "mail.example", "https://a:b@mail.example", "imaps://mail.example", "imaps://"])(
  "%j is none",
  (address) => {
    expect(mailboxIn(address)).toBeUndefined()
  },
)

test("a password goes in the clear within one's own network only", () => {
  const needs = (address: string) => needsTls(mailboxIn(address) as NonNullable<ReturnType<typeof mailboxIn>>)
  expect(needs("imap://a:b@mail.harbour.example")).toBe(true)
  expect(needs("imap://a:b@192.168.1.9")).toBe(false)
  expect(needs("imaps://a:b@mail.harbour.example")).toBe(false)
})
