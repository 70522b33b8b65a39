import { Button, Group, Select, Text, Textarea } from "@mantine/core"
import { useDebouncedValue } from "@mantine/hooks"
import { useState } from "react"
import { listCustomers } from "#contracts/customers.ts"
import { type guessCase, listCases, listCasesOnTheSpot, noteCase } from "#contracts/recovery.ts"
import type { Reply } from "#contracts/route.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useSession } from "#web/app/session.ts"
import { useUnitChoices } from "#web/app/use-unit-choices.ts"
import { Form } from "#web/ui/form/form.tsx"
import { useForm } from "#web/ui/form/use-form.ts"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { useGuess } from "./use-guess.ts"
import { noteWords } from "./words.ts"

const nobody = "nobody"

/** What a customer told someone, in one field and with one tap; where and who are guessed from the words and can be put right. */
export function NoteScreen() {
  const t = useWords(noteWords)
  const [passed, setPassed] = useState<Reply<typeof noteCase> | null>(null)
  return (
    <Page title={t("title")} lead={passed ? undefined : t("lead")} width="reading">
      {passed ? (
        <Passed of={passed} onAnother={() => setPassed(null)} />
      ) : (
        <Note key="note" onPassed={(reply) => setPassed(reply)} />
      )}
    </Page>
  )
}

function Note({ onPassed }: { onPassed: (reply: Reply<typeof noteCase>) => void }) {
  const t = useWords(noteWords)
  const note = useDeed(noteCase, { invalidates: [listCases, listCasesOnTheSpot], done: onPassed })
  const form = useForm({
    begin: { words: "", unitId: null as string | null, customer: null as string | null },
    schema: noteCase.body,
    keep: "note-case",
    shape: ({ words, unitId, customer }) => ({
      words,
      ...(unitId !== null && { unitId }),
      ...(customer !== null && { customerId: customer === nobody ? null : customer }),
    }),
    fieldOf: (path) => (path === "customerId" ? "customer" : path),
  })
  const guess = useGuess(form.values.words)
  return (
    <Sheet>
      <Form
        form={form}
        onSend={(body) => note.run({ body })}
        deed={t("send")}
        doing={note.doing}
        problem={note.problem}
        others={
          <Button variant="subtle" component={Link} href="/cases/new">
            {t("more")}
          </Button>
        }
      >
        <Textarea
          {...form.field("words", t("words"))}
          placeholder={t("wordsHint")}
          autosize
          minRows={4}
          maxLength={20_000}
          data-autofocus
          autoFocus
        />
        <Where form={form} guess={guess} />
        <Who form={form} guess={guess} />
      </Form>
    </Sheet>
  )
}

type Guess = Reply<typeof guessCase> | undefined
type Chosen = { values: { unitId: string | null; customer: string | null }; set: (change: object) => void }

function Where({ form, guess }: { form: Chosen; guess: Guess }) {
  const t = useWords(noteWords)
  const units = useUnitChoices()
  const isGuess = form.values.unitId === null && guess !== undefined
  return (
    <Select
      label={t("where")}
      description={isGuess ? t("guessed") : undefined}
      searchable
      allowDeselect={false}
      data={units}
      value={form.values.unitId ?? guess?.unit.id ?? null}
      onChange={(unitId) => form.set({ unitId })}
    />
  )
}

/** By PIN nobody is told by name here: the words say who it was. */
function Who(props: { form: Chosen; guess: Guess }) {
  return useSession().strength === "pin" ? null : <WhoByName {...props} />
}

function WhoByName({ form, guess }: { form: Chosen; guess: Guess }) {
  const t = useWords(noteWords)
  const [typed, setTyped] = useState("")
  const [q] = useDebouncedValue(typed, 200)
  /** Who was chosen, so that the name stays when the search is another. */
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null)
  const found = useReading(listCustomers, { query: { q: q || undefined, limit: 10 } }).data?.items ?? []
  const guessed = guess?.customer ?? null
  const all = [
    { value: nobody, label: t("nobody") },
    ...(guessed ? [{ value: guessed.id, label: guessed.name }] : []),
    ...(chosen ? [chosen] : []),
    ...found.map(({ id, name, email, key }) => ({ value: id, label: name ?? email ?? key ?? id })),
  ]
  const data = all.filter(({ value }, at) => all.findIndex((one) => one.value === value) === at)
  const isGuess = form.values.customer === null && guessed !== null
  return (
    <Select
      label={t("who")}
      description={isGuess ? t("guessed") : undefined}
      searchable
      allowDeselect={false}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      data={data}
      value={form.values.customer ?? guessed?.id ?? nobody}
      onChange={(customer, option) => {
        setChosen(option)
        form.set({ customer })
      }}
    />
  )
}

function Passed({
  of: { id, number, owner, unit, maySee },
  onAnother,
}: {
  of: Reply<typeof noteCase>
  onAnother: () => void
}) {
  const t = useWords(noteWords)
  return (
    <Sheet>
      <div role="status">
        <Text fw={600}>{t("passed", { number: String(number), name: owner.name })}</Text>
        <Text>{t("passedWhere", { unit: unit.name })}</Text>
      </div>
      <Group mt="md">
        <Button onClick={onAnother}>{t("another")}</Button>
        {maySee && (
          <Button variant="default" component={Link} href={`/cases/${id}`}>
            {t("see")}
          </Button>
        )}
      </Group>
    </Sheet>
  )
}
