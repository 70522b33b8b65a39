import { Alert, Checkbox, Stack, TextInput } from "@mantine/core"
import { useState } from "react"
import { addServiceAccount, listServiceAccounts } from "#contracts/people.ts"
import { type Scope, scopes } from "#contracts/route.ts"
import { useDeed } from "#web/app/deed.ts"
import { CopyLink } from "#web/ui/copy-link.tsx"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./administration.module.css"
import { administrationWords } from "./words.ts"

/** Lets a program in; its key is shown this once. */
export function AddServiceAccount() {
  const t = useWords(administrationWords)
  const [made, setMade] = useState<{ name: string; key: string }>()
  const adding = useDeed(addServiceAccount, { invalidates: [listServiceAccounts] })
  const form = useForm({ begin: { name: "", scopes: [] as Scope[] }, schema: addServiceAccount.body })
  const add = async (body: { name: string; scopes: Scope[] }) => {
    const reply = await adding.run({ body })
    if (reply) setMade({ name: body.name, key: reply.key })
    return reply
  }
  return (
    <Sheet title={t("newAccount")}>
      {made && (
        <Alert color="saffron" title={t("keyIs", { name: made.name })} mb="md" role="status">
          <p>{t("keyOnce")}</p>
          <CopyLink label={t("key")} link={made.key} />
        </Alert>
      )}
      <Form form={form} onSend={add} deed={t("addAccount")} doing={adding.doing} problem={adding.problem}>
        <TextInput
          {...form.field("name", t("accountName"))}
          description={t("accountNameHelp")}
          maxLength={200}
          classNames={{ input: style.middling ?? "" }}
        />
        <Checkbox.Group {...form.field("scopes", t("scopes"))}>
          <Stack gap="xs" mt={6}>
            {scopes.map((scope) => (
              <Checkbox key={scope} value={scope} label={t(`scope.${scope}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
      </Form>
    </Sheet>
  )
}
