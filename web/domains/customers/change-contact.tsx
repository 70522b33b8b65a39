import { Button } from "@mantine/core"
import { changeCustomer, getCustomer, listCustomers } from "#contracts/customers.ts"
import { useDeed } from "#web/app/deed.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { ContactFields, sentContact } from "./contact-fields.tsx"
import type { Customer } from "./customer-screen.tsx"
import { customersWords } from "./words.ts"

/** How a customer is called and reached, to be changed in place. */
export function ChangeContact({ customer, onDone }: { customer: Customer; onDone: () => void }) {
  const t = useWords(customersWords)
  const toasts = useToasts()
  const changing = useDeed(changeCustomer, { over: customer, invalidates: [getCustomer, listCustomers] })
  const form = useForm({
    begin: {
      name: customer.name ?? "",
      email: customer.email ?? "",
      phone: customer.phone ?? "",
      language: customer.language ?? "",
    },
    schema: changeCustomer.body,
    shape: sentContact,
  })
  const send = async (body: ReturnType<typeof sentContact>) => {
    const done = await changing.run({ params: { id: customer.id }, body })
    if (done === undefined) return undefined
    toasts.done(t("changed"))
    onDone()
    return done
  }
  return (
    <Sheet title={t("contact")}>
      <Form
        form={form}
        onSend={send}
        deed={t("changeDeed")}
        doing={changing.doing}
        problem={changing.problem}
        others={
          <Button variant="default" onClick={onDone}>
            {t("leave")}
          </Button>
        }
      >
        <ContactFields form={form} />
      </Form>
    </Sheet>
  )
}
