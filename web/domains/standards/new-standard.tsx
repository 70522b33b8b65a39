import { Alert } from "@mantine/core"
import { useNavigate } from "@tanstack/react-router"
import { useState } from "react"
import { draftStandard, listStandards } from "#contracts/standards.ts"
import { useFilters } from "#web/app/address.ts"
import { useDeed } from "#web/app/deed.ts"
import { Page } from "#web/ui/page.tsx"
import { useWords } from "#web/words/use-words.ts"
import { newStandardFilters } from "./routes.ts"
import { emptyStandard, StandardForm } from "./standard-form.tsx"
import { CheckOfStarter } from "./starter-sets/check-of-starter.tsx"
import { checkOf, contentOf, findStarter } from "./starter-sets/starter-sets.ts"
import { starterWords } from "./starter-sets/words.ts"
import { standardsWords } from "./words.ts"

/** A new standard: kept as a draft until somebody puts it in force. */
export function NewStandard() {
  const t = useWords(standardsWords)
  const begin = useWords(starterWords)
  const navigate = useNavigate()
  const [filters] = useFilters(newStandardFilters)
  const starter = findStarter(filters.starter)
  const [withCheck, setWithCheck] = useState(true)
  const check = starter && withCheck ? checkOf(starter, begin) : null
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
      {starter && <Alert color="accent">{begin("ask", { question: begin(`${starter}.question`) })}</Alert>}
      <StandardForm
        key={starter ?? ""}
        begin={starter ? contentOf(starter, begin) : emptyStandard}
        reasonNeeded={starter !== undefined}
        keep={starter ? `new-standard-${starter}` : "new-standard"}
        deed={t("keepDraft")}
        onSend={(body) => drafting.run({ body: { ...body, check } })}
        doing={drafting.doing}
        problem={drafting.problem}
      >
        {starter && <CheckOfStarter check={checkOf(starter, begin)} taken={withCheck} onTake={setWithCheck} />}
      </StandardForm>
    </Page>
  )
}
