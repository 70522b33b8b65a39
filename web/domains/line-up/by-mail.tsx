import { Switch } from "@mantine/core"
import { chooseLineUpMail, readLineUpMail } from "#contracts/line-up-mail.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useSignedIn } from "#web/app/session.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { useWords } from "#web/words/use-words.ts"
import { lineUpWords } from "./words.ts"

/** Whether the card comes by mail as well. Not offered by a PIN's sign-in, nor to those without an address. */
export function ByMail() {
  const { strength } = useSignedIn()
  return strength === "full" ? <Choice /> : null
}

function Choice() {
  const t = useWords(lineUpWords)
  const toasts = useToasts()
  const mail = useReading(readLineUpMail).data
  const choosing = useDeed(chooseLineUpMail, { invalidates: [readLineUpMail], done: () => toasts.done(t("mailKept")) })
  if (!mail || mail.address === null) return null
  return (
    <Switch
      className="no-print"
      mt="md"
      label={t("byMail", { address: mail.address })}
      checked={mail.wanted}
      disabled={choosing.doing}
      onChange={({ currentTarget }) => void choosing.run({ body: { wanted: currentTarget.checked } })}
    />
  )
}
