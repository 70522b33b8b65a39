import { Alert, TextInput } from "@mantine/core"
import { getPublicAddress, setPublicAddress } from "#contracts/people.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { administrationWords } from "./words.ts"

/** The address that links, mails and posters carry, taken once it has been reached. */
export function PublicAddress() {
  const t = useWords(administrationWords)
  const toasts = useToasts()
  const address = useReading(getPublicAddress)
  const setting = useDeed(setPublicAddress, {
    invalidates: [getPublicAddress],
    done: ({ url, trial }) => toasts.done(t(trial ? "reachedHere" : "reached", { url })),
  })
  const form = useForm({ begin: { url: "" }, schema: setPublicAddress.body })
  return (
    <Sheet title={t("address")}>
      <p>{t("addressLead")}</p>
      <Waiting on={address} lines={1}>
        {({ url, trial, set }) => (
          <Alert color={trial ? "saffron" : "leaf"} mb="md">
            {t(!trial ? "addressSet" : set ? "addressHere" : "addressTrial", { url })}
          </Alert>
        )}
      </Waiting>
      <Form
        form={form}
        onSend={(body) => setting.run({ body })}
        deed={t("reach")}
        doing={setting.doing}
        problem={setting.problem}
      >
        <TextInput
          {...form.field("url", t("addressField"))}
          description={t("addressHelp")}
          type="url"
          dir="ltr"
          maxLength={200}
        />
      </Form>
    </Sheet>
  )
}
