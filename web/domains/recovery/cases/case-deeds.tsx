import { Tabs } from "@mantine/core"
import { useState } from "react"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { recoveryWords } from "../words.ts"
import type { Case } from "./case-of.ts"
import { AskForm } from "./forms/ask-form.tsx"
import { CauseForm } from "./forms/cause-form.tsx"
import { CloseForm } from "./forms/close-form.tsx"
import { HandOffForm } from "./forms/hand-off-form.tsx"
import { NoteForm } from "./forms/note-form.tsx"
import { PromiseForm } from "./forms/promise-form.tsx"
import { RemedyForm } from "./forms/remedy-form.tsx"
import { WriteForm } from "./forms/write-form.tsx"

const deeds = ["write", "promise", "remedy", "note", "ask", "cause", "handoff"] as const

/** What I can do in this case; one at a time, so that nothing is sent by a slip. */
export function CaseDeeds({ of: one }: { of: Case }) {
  const t = useWords(recoveryWords)
  const [deed, setDeed] = useState<string | null>("write")
  const offered = deeds.filter((key) => key !== "ask" || one.may.askCustomer)
  return (
    <Sheet title={t("deeds")}>
      <Tabs value={deed} onChange={setDeed} keepMounted={false} className="no-print">
        <Tabs.List mb="md">
          {offered.map((key) => (
            <Tabs.Tab key={key} value={key}>
              {t(`deed.${key}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="write">
          <WriteForm of={one} />
        </Tabs.Panel>
        <Tabs.Panel value="promise">
          <PromiseForm id={one.id} />
        </Tabs.Panel>
        <Tabs.Panel value="remedy">
          <RemedyForm of={one} />
        </Tabs.Panel>
        <Tabs.Panel value="note">
          <NoteForm id={one.id} />
        </Tabs.Panel>
        <Tabs.Panel value="ask">
          <AskForm id={one.id} />
        </Tabs.Panel>
        <Tabs.Panel value="cause">
          <CauseForm of={one} />
        </Tabs.Panel>
        <Tabs.Panel value="handoff">
          <HandOffForm of={one} />
          {one.may.decide && <CloseForm id={one.id} />}
        </Tabs.Panel>
      </Tabs>
    </Sheet>
  )
}
