import { ActionIcon, Button, Group } from "@mantine/core"
import { IconHeart } from "@tabler/icons-react"
import { CopyLink } from "../copy-link.tsx"
import { Facts } from "../facts.tsx"
import { KeyHint } from "../key-hint.tsx"
import { Moment, TimeAgo } from "../moment.tsx"
import { MoneyText } from "../money-text.tsx"
import { PersonChip } from "../person-chip.tsx"
import { Quote } from "../quote.tsx"
import { Sheet } from "../sheet.tsx"
import { StateWord } from "../state-word.tsx"

export function WordSamples() {
  return (
    <>
      <Quote
        size="large"
        source="Ingrid Solheim, Oslo to Lisbon, 12 May"
        actions={<Button size="compact-sm">Thank them</Button>}
      >
        My mother is eighty-one and was frightened of the change in Frankfurt. Your Amara walked her to the gate, waited
        with her, and rang me to say that she was on board.
      </Quote>
      <Sheet
        title="Thanks since yesterday"
        tone="warm"
        actions={
          <ActionIcon aria-label="Thank">
            <IconHeart size="1.2rem" />
          </ActionIcon>
        }
      >
        <Quote tone="thanks" source="Written at gate B12">
          The only airline where someone looked up from the screen.
        </Quote>
      </Sheet>
      <Sheet title="Without judgement">
        <Quote source="Survey after the flight · 3 of 10" language="de">
          Zwei Stunden gewartet, und niemand konnte sagen, warum.
        </Quote>
      </Sheet>
      <Sheet title="Facts">
        <Facts
          facts={[
            { term: "Owner", value: <PersonChip name="Amara Okafor" detail="Gate team, Oslo" href="/ui" /> },
            { term: "State", value: <StateWord tone="bad">late</StateWord> },
            { term: "Opened", value: <Moment at="2026-05-12T08:30:00Z" /> },
            { term: "Last word", value: <TimeAgo at={new Date(Date.now() - 7_200_000).toISOString()} /> },
            { term: "Given back", value: <MoneyText amount={{ minor: 12550, currency: "EUR" }} /> },
            { term: "Find", value: <KeyHint keys={["Ctrl", "K"]} /> },
          ]}
        />
      </Sheet>
      <Group>
        <StateWord>waiting</StateWord>
        <StateWord tone="accent">open</StateWord>
        <StateWord tone="good">put right</StateWord>
        <StateWord tone="bad">late</StateWord>
        <StateWord tone="warm">thanked</StateWord>
      </Group>
      <Group>
        <Button>Send the apology</Button>
        <Button variant="default">Hand it on</Button>
        <Button variant="light">Add a note</Button>
        <Button variant="subtle">Not now</Button>
        <Button color="brick">End the device</Button>
        <Button disabled>Not possible yet</Button>
        <Button loading>Sending</Button>
      </Group>
      <CopyLink
        label="Link to the survey"
        description="For mail, chat and receipts."
        link="https://example.org/s/after"
      />
    </>
  )
}
