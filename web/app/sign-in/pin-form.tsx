import { Alert, Button, SimpleGrid, Stack, Text, Title } from "@mantine/core"
import { useState } from "react"
import { listTeamOfDevice, signInWithPin } from "#contracts/people.ts"
import { Initials } from "#web/ui/initials.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { useDeed } from "../deed.ts"
import { useReading } from "../reading.ts"
import { PinPad } from "./pin-pad.tsx"
import style from "./sign-in.module.css"
import { signInWords } from "./words.ts"

type Teammate = { id: string; name: string; hasPin: boolean }

/** On a team's shared device: tap your name, then your PIN. */
export function PinForm({ onSignedIn }: { onSignedIn: () => void }) {
  const [who, setWho] = useState<Teammate | null>(null)
  if (who === null) return <Names onChoose={setWho} />
  return <Pin who={who} onBack={() => setWho(null)} onSignedIn={onSignedIn} />
}

function Names({ onChoose }: { onChoose: (who: Teammate) => void }) {
  const t = useWords(signInWords)
  const team = useReading(listTeamOfDevice)
  return (
    <Waiting on={team}>
      {({ people }) => (
        <Stack>
          <Title order={2}>{t("whoAreYou")}</Title>
          {!people.some(({ hasPin }) => hasPin) && <Text>{t("nobody")}</Text>}
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            {people.map((one) => (
              <button
                key={one.id}
                type="button"
                className={style.name}
                disabled={!one.hasPin}
                onClick={() => onChoose(one)}
              >
                <Initials name={one.name} />
                <span>
                  {one.name}
                  {!one.hasPin && <small>{t("noPin")}</small>}
                </span>
              </button>
            ))}
          </SimpleGrid>
        </Stack>
      )}
    </Waiting>
  )
}

function Pin({ who, onBack, onSignedIn }: { who: Teammate; onBack: () => void; onSignedIn: () => void }) {
  const t = useWords(signInWords)
  const entering = useDeed(signInWithPin, { done: onSignedIn, quiet: true })
  const wrong = entering.problem
  return (
    <Stack align="flex-start">
      <Title order={2}>{t("pinFor", { name: who.name })}</Title>
      {wrong !== null && (
        <Alert color="brick" role="alert">
          {wrong.code === "pin-locked" ? t("locked") : wrong.signedOut ? t("wrongPin") : wrong.detail || t("wrongPin")}
        </Alert>
      )}
      <PinPad
        deed={t("enter")}
        doing={entering.doing}
        onEnter={(pin) => void entering.run({ body: { personId: who.id, pin } })}
      />
      <Button variant="transparent" px={0} onClick={onBack}>
        {t("notYou", { name: who.name })}
      </Button>
    </Stack>
  )
}
