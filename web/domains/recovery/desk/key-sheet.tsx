import { Modal, Stack, Switch, Text } from "@mantine/core"
import { useState } from "react"
import { Facts } from "#web/ui/facts.tsx"
import { KeyHint } from "#web/ui/key-hint.tsx"
import { letSingleKeysAct, singleKeysAct } from "#web/ui/keys.ts"
import { uiWords } from "#web/ui/words.ts"
import { useSayings, useWords } from "#web/words/use-words.ts"
import { deedsOfACase } from "../cases/deeds-of-a-case.tsx"
import { deskWords } from "./words.ts"

/** The keys of the case screen beside those of its deeds. */
export const deskKeys = { next: "j", previous: "k", take: "t", list: "u", help: "?" } as const

/** What each key does, and a switch for whoever is better off without them. */
export function KeySheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useWords(deskWords)
  const ui = useWords(uiWords)
  const say = useSayings()
  const [act, setAct] = useState(singleKeysAct)
  const named = Object.entries(deskKeys) as [keyof typeof deskKeys, string][]
  const facts = [
    ...deedsOfACase.map(({ key, title }) => ({ term: say(title), value: <KeyHint keys={[key]} /> })),
    ...named.map(([name, key]) => ({ term: t(`key.${name}`), value: <KeyHint keys={[key]} /> })),
    { term: t("key.send"), value: <KeyHint keys={["Ctrl", "Enter"]} /> },
    { term: t("key.leave"), value: <KeyHint keys={["Esc"]} /> },
  ]
  return (
    <Modal opened={opened} onClose={onClose} title={t("keys")} closeButtonProps={{ "aria-label": ui("close") }}>
      <Stack>
        <Text c="dimmed">{t("keysHelp")}</Text>
        <Facts facts={facts} />
        <Switch
          label={t("keysAct")}
          checked={act}
          onChange={(event) => {
            setAct(event.currentTarget.checked)
            letSingleKeysAct(event.currentTarget.checked)
          }}
        />
      </Stack>
    </Modal>
  )
}
