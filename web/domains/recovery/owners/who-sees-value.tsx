import { MultiSelect, Text } from "@mantine/core"
import { getWhoSeesValue, setWhoSeesValue } from "#contracts/recovery.ts"
import { type Role, roles } from "#contracts/route.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { ownerWords } from "./words.ts"

/** Which roles see in a case what its customer bought; nobody, until somebody says so here. */
export function WhoSeesValue() {
  const t = useWords(ownerWords)
  const toasts = useToasts()
  const found = useReading(getWhoSeesValue)
  const set = useDeed(setWhoSeesValue, { invalidates: [getWhoSeesValue], done: () => toasts.done(t("kept")) })
  return (
    <Sheet title={t("value")}>
      <Text mb="sm">{t("valueHelp")}</Text>
      <Waiting on={found}>
        {({ roles: chosen }) => (
          <MultiSelect
            label={t("valueRoles")}
            placeholder={chosen.length === 0 ? t("valueNobody") : undefined}
            clearable
            data={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
            value={[...chosen]}
            onChange={(next) => void set.run({ body: { roles: next as Role[] } })}
          />
        )}
      </Waiting>
    </Sheet>
  )
}
