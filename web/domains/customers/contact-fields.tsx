import { TextInput } from "@mantine/core"
import type { Form } from "#web/ui/form/use-form.ts"
import { useWords } from "#web/words/use-words.ts"
import { customersWords } from "./words.ts"

export type Contact = { name: string; email: string; phone: string; language: string }

/** What is not known of a customer is null to the server and an empty field here. */
export const sentContact = ({ name, email, phone, language }: Contact) => ({
  name: name.trim() || null,
  email: email.trim() || null,
  phone: phone.trim() || null,
  language: language.trim() || null,
})

/** How a customer is called and reached. */
export function ContactFields<V extends Contact>({ form }: { form: Form<V> }) {
  const t = useWords(customersWords)
  const of = form as unknown as Form<Contact>
  return (
    <>
      <TextInput {...of.field("name", t("name"))} maxLength={200} />
      <TextInput {...of.field("email", t("email"))} type="email" dir="ltr" maxLength={254} />
      <TextInput {...of.field("phone", t("phone"))} type="tel" dir="ltr" maxLength={60} />
      <TextInput {...of.field("language", t("language"))} description={t("languageHelp")} dir="ltr" maxLength={12} />
    </>
  )
}
