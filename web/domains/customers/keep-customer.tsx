import { TextInput } from "@mantine/core"
import { useNavigate } from "@tanstack/react-router"
import { keepCustomer, listCustomers } from "#contracts/customers.ts"
import { useDeed } from "#web/app/deed.ts"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { ContactFields, sentContact } from "./contact-fields.tsx"
import { customersWords } from "./words.ts"

/** A customer whom nobody has met here before, as far as one knows. */
export function KeepCustomer() {
  const t = useWords(customersWords)
  const navigate = useNavigate()
  const keeping = useDeed(keepCustomer, {
    invalidates: [listCustomers],
    done: ({ id }) => void navigate({ href: `/customers/${id}` }),
  })
  const form = useForm({
    begin: { name: "", email: "", phone: "", language: "", key: "" },
    schema: keepCustomer.body,
    keep: "new-customer",
    shape: (values) => ({ ...sentContact(values), key: values.key.trim() || null }),
    fieldOf: (path) => path || "name",
  })
  return (
    <Page
      title={t("keep")}
      lead={t("keepLead")}
      trail={[{ title: t("customers"), href: "/customers" }]}
      width="reading"
    >
      <Sheet>
        <Form
          form={form}
          onSend={(body) => keeping.run({ body })}
          deed={t("keepDeed")}
          doing={keeping.doing}
          problem={keeping.problem}
        >
          <ContactFields form={form} />
          <TextInput {...form.field("key", t("key"))} description={t("keyHelp")} dir="ltr" maxLength={200} />
        </Form>
      </Sheet>
    </Page>
  )
}
