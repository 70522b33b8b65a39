import { Button, Modal, Stack, TextInput } from "@mantine/core"
import { IconArrowsExchange } from "@tabler/icons-react"
import { useState } from "react"
import type { z } from "zod"
import { getLineUp, listLineUpChoices, swapPart, takeBackSwap } from "#contracts/line-up.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import type { Formats } from "#web/words/formats.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import type { Card, Part } from "./card-of.ts"
import { useQuestion } from "./questions.ts"
import style from "./swap-part.module.css"
import { lineUpWords } from "./words.ts"

type Swap = z.input<typeof swapPart.body>
type Choices = z.output<typeof listLineUpChoices.reply>

const titles = { standard: "swapStandard", story: "swapStory", miss: "swapMiss", question: "swapQuestion" } as const

/** Lets a lead put something else onto the card. */
export function SwapPart({ card, part }: { card: Card; part: Part }) {
  const t = useWords(lineUpWords)
  const toasts = useToasts()
  const [open, setOpen] = useState(false)
  const takingBack = useTakeBack()
  const swap = useDeed(swapPart, {
    invalidates: [getLineUp],
    done: () => {
      setOpen(false)
      toasts.undoable(t("swapped"), () => takingBack(card))
    },
  })
  const take = (body: Swap) => void swap.run({ params: paramsOf(card), body })
  return (
    <>
      <Button
        className="no-print"
        size="compact-md"
        variant="subtle"
        leftSection={<IconArrowsExchange size="1rem" />}
        aria-label={t(titles[part])}
        onClick={() => setOpen(true)}
      >
        {t("swap")}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t(titles[part])}
        size="lg"
        closeButtonProps={{ "aria-label": t("close") }}
      >
        <ChoicesOf card={card} part={part} take={take} />
      </Modal>
    </>
  )
}

/** Puts back what stood there before the latest swap. */
export function useTakeBack(): (card: Card) => void {
  const t = useWords(lineUpWords)
  const toasts = useToasts()
  const taking = useDeed(takeBackSwap, { invalidates: [getLineUp], done: () => toasts.done(t("tookBack")) })
  return (card) => void taking.run({ params: paramsOf(card) })
}

const paramsOf = (card: Card) => ({ unitId: card.unit.id, day: card.day })

type ChoicesProps = { card: Card; part: Part; take: (swap: Swap) => void }

function ChoicesOf({ card, part, take }: ChoicesProps) {
  const formats = useFormats()
  const say = useQuestion()
  const choices = useReading(listLineUpChoices, { params: paramsOf(card) })
  const asked = (question: Card["question"]) => say(question, card.standard?.name)
  return (
    <Waiting on={choices}>
      {(choices) => <Offers offered={offeredIn(choices, part, { formats, asked })} part={part} take={take} />}
    </Waiting>
  )
}

type OffersProps = { offered: Offered[]; part: Part; take: (swap: Swap) => void }

function Offers({ offered, part, take }: OffersProps) {
  const t = useWords(lineUpWords)
  return (
    <Stack gap="sm">
      {offered.length === 0 && <p>{t("nothingElse")}</p>}
      {offered.map(({ key, words, detail, swap }) => (
        <button key={key} type="button" className={style.choice} onClick={() => take(swap)}>
          <span>{words}</span>
          {detail && <small>{detail}</small>}
        </button>
      ))}
      {part === "question" && <OwnQuestion take={take} />}
      {(part === "story" || part === "miss") && (
        <Button variant="subtle" color="gray" onClick={() => take({ part, id: null })}>
          {t("leaveOut")}
        </Button>
      )}
    </Stack>
  )
}

type Offered = { key: string; words: string; detail: string | null; swap: Swap }

const askingOwn: Swap = { part: "question", question: { by: "check" } }

type Saying = { formats: Formats; asked: (question: Card["question"]) => string }

/** What can be chosen for one part, in words. */
function offeredIn(choices: Choices, part: Part, { formats, asked }: Saying): Offered[] {
  switch (part) {
    case "standard":
      return choices.standards.map(({ id, name, behaviour }) => ({
        key: id,
        words: name,
        detail: behaviour,
        swap: { part, id },
      }))
    case "story":
      return choices.stories.map(({ kudosId, storyId, title, words, people }) => ({
        key: storyId ?? kudosId ?? "",
        words: title || words,
        detail: formats.list(people.map(({ name }) => name)),
        swap: { part, id: storyId ?? kudosId },
      }))
    case "miss":
      return choices.misses.map(({ caseId, words, weDid }) => ({
        key: caseId,
        words,
        detail: weDid,
        swap: { part, id: caseId },
      }))
    case "question": {
      const own = choices.check
      return [
        ...choices.questions.map((key) => {
          const question = { by: "house" as const, key }
          return { key, words: asked(question), detail: null, swap: { part, question } }
        }),
        ...(own ? [{ key: own.id, words: own.question, detail: null, swap: askingOwn }] : []),
      ]
    }
  }
}

function OwnQuestion({ take }: { take: (swap: Swap) => void }) {
  const t = useWords(lineUpWords)
  const [words, setWords] = useState("")
  return (
    <form
      className={style.own}
      onSubmit={(event) => {
        event.preventDefault()
        if (words.trim() !== "") take({ part: "question", question: { by: "lead", words } })
      }}
    >
      <TextInput
        label={t("ownQuestion")}
        value={words}
        maxLength={500}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Button type="submit" disabled={words.trim() === ""}>
        {t("ask")}
      </Button>
    </form>
  )
}
