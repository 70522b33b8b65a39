import { Button, Group, MultiSelect, Stack } from "@mantine/core"
import { useState } from "react"
import { correctThemes, countThemes, getResponse, listFeedback } from "#contracts/feedback.ts"
import { searchText } from "#web/app/address.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Link } from "#web/ui/link.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { themeWords, useThemeName } from "#web/words/themes.ts"
import { useWords } from "#web/words/use-words.ts"
import type { CustomerResponse } from "./feedback-of.ts"
import { feedbackWords } from "./feedback-words.ts"
import style from "./response-themes.module.css"

type Themes = NonNullable<CustomerResponse["comment"]>["themes"]

/** What the comment speaks of, who says so, and a way to put it right. */
export function ResponseThemes({ of: response, themes }: { of: CustomerResponse; themes: Themes }) {
  const t = useWords(feedbackWords)
  const nameOf = useThemeName()
  const [correcting, setCorrecting] = useState(false)
  const correct = response.mayCorrect && !correcting && (
    <Button variant="default" onClick={() => setCorrecting(true)}>
      {t("correct")}
    </Button>
  )
  return (
    <Sheet title={t("itsThemes")} actions={correct}>
      {correcting ? (
        <Correction id={response.id} themes={themes} onDone={() => setCorrecting(false)} />
      ) : themes.length === 0 ? (
        <p className={style.none}>{t("noThemeHere")}</p>
      ) : (
        <ul className={style.themes}>
          {themes.map(({ theme, foundBy }) => (
            <li key={theme}>
              <Link href={`/feedback${searchText({ theme })}`}>{nameOf(theme)}</Link>
              <small>{foundBy === "person" ? t("foundByPerson") : t("foundByEngine")}</small>
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  )
}

function Correction({ id, themes, onDone }: { id: string; themes: Themes; onDone: () => void }) {
  const t = useWords(feedbackWords)
  const toasts = useToasts()
  const nameOf = useThemeName()
  const [chosen, setChosen] = useState(() => themes.map(({ theme }) => theme))
  const spokenOf = useReading(countThemes, { query: {} }).data?.themes ?? []
  const all = [...new Set([...Object.keys(themeWords.english), ...spokenOf.map(({ theme }) => theme), ...chosen])]
  const correcting = useDeed(correctThemes, {
    invalidates: [getResponse, listFeedback, countThemes],
    done: () => {
      toasts.done(t("keptThemes"))
      onDone()
    },
  })
  const data = all
    .map((value) => ({ value, label: nameOf(value) }))
    .toSorted((one, other) => one.label.localeCompare(other.label))
  return (
    <Stack>
      <MultiSelect
        label={t("correctLabel")}
        description={t("correctHelp")}
        searchable
        data={data}
        value={chosen}
        maxValues={20}
        onChange={setChosen}
      />
      <Group>
        <Button
          loading={correcting.doing}
          onClick={() => void correcting.run({ params: { id }, body: { themes: chosen } })}
        >
          {t("keepThemes")}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t("leave")}
        </Button>
      </Group>
    </Stack>
  )
}
