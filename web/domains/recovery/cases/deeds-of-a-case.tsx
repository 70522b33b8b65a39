import { saying } from "#web/words/catalogue.ts"
import { CloseForm } from "../closing/close-form.tsx"
import { recoveryWords } from "../words.ts"
import type { CaseDeed } from "./case-part.ts"
import { AskForm } from "./forms/ask-form.tsx"
import { CauseForm } from "./forms/cause-form.tsx"
import { HandOffForm } from "./forms/hand-off-form.tsx"
import { MoveForm } from "./forms/move-form.tsx"
import { NoteForm } from "./forms/note-form.tsx"
import { PromiseForm } from "./forms/promise-form.tsx"
import { RemedyForm } from "./forms/remedy-form.tsx"
import { WeightForm } from "./forms/weight-form.tsx"
import { WriteForm } from "./forms/write-form.tsx"

/** What can be done in a case, in the order of its tabs. A new deed is a line here; its key shows in the help sheet by itself. */
export const deedsOfACase: readonly CaseDeed[] = [
  { name: "write", key: "r", title: saying(recoveryWords, "deed.write"), form: WriteForm },
  {
    name: "promise",
    key: "p",
    title: saying(recoveryWords, "deed.promise"),
    form: ({ of: one }) => <PromiseForm id={one.id} />,
  },
  { name: "remedy", key: "g", title: saying(recoveryWords, "deed.remedy"), form: RemedyForm },
  {
    name: "note",
    key: "n",
    title: saying(recoveryWords, "deed.note"),
    form: ({ of: one }) => <NoteForm id={one.id} />,
  },
  {
    name: "ask",
    key: "a",
    title: saying(recoveryWords, "deed.ask"),
    form: AskForm,
    offered: (one) => one.may.askCustomer,
  },
  { name: "weight", key: "s", title: saying(recoveryWords, "deed.weight"), form: WeightForm },
  { name: "cause", key: "c", title: saying(recoveryWords, "deed.cause"), form: CauseForm },
  {
    name: "handoff",
    key: "h",
    title: saying(recoveryWords, "deed.handoff"),
    form: ({ of: one }) => (
      <>
        <HandOffForm of={one} />
        <MoveForm of={one} />
        {one.may.decide && <CloseForm of={one} />}
      </>
    ),
  },
]
