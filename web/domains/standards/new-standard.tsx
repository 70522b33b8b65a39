import { useNavigate } from "@tanstack/react-router"
import { draftStandard, listStandards } from "#contracts/standards.ts"
import { useDeed } from "#web/app/deed.ts"
import { Page } from "#web/ui/page.tsx"
import { useWords } from "#web/words/use-words.ts"
import { emptyStandard, StandardForm } from "./standard-form.tsx"
import { standardsWords } from "./words.ts"

/** A new standard: kept as a draft until somebody puts it in force. */
export function NewStandard() {
  const t = useWords(standardsWords)
  const navigate = useNavigate()
  const drafting = useDeed(draftStandard, {
    invalidates: [listStandards],
    done: ({ id }) => void navigate({ href: `/standards/${id}` }),
  })
  return (
    <Page
      title={t("newStandard")}
      lead={t("formLead")}
      trail={[{ title: t("standards"), href: "/standards" }]}
      width="reading"
    >
      <StandardForm
        begin={emptyStandard}
        keep="new-standard"
        deed={t("keepDraft")}
        onSend={(body) => drafting.run({ body })}
        doing={drafting.doing}
        problem={drafting.problem}
      />
    </Page>
  )
}
