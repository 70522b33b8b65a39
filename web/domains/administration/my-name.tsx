import { Checkbox, Stack } from "@mantine/core"
import { chooseNames, type NameChoice, readNameChoice } from "#contracts/name-choice.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { administrationWords } from "./words.ts"

/** Where my name may stand outside this program. */
export function MyName() {
  const t = useWords(administrationWords)
  const choice = useReading(readNameChoice)
  return (
    <Sheet title={t("myName")}>
      <p>{t("myNameWhy")}</p>
      <Waiting on={choice}>{(choice) => <Choice choice={choice} />}</Waiting>
    </Sheet>
  )
}

function Choice({ choice }: { choice: NameChoice }) {
  const t = useWords(administrationWords)
  const toasts = useToasts()
  const choosing = useDeed(chooseNames, {
    invalidates: [readNameChoice],
    over: choice,
    done: () => toasts.done(t("myNameKept")),
  })
  return (
    <Stack gap="sm">
      {(["inChat", "outside"] as const).map((where) => (
        <Checkbox
          key={where}
          label={t(`myName.${where}`)}
          description={t(`myName.${where}Help`)}
          checked={choice[where]}
          disabled={choosing.doing}
          onChange={({ currentTarget }) => void choosing.run({ body: { ...choice, [where]: currentTarget.checked } })}
        />
      ))}
    </Stack>
  )
}
