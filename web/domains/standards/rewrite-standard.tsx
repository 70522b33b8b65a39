import { Alert } from "@mantine/core"
import { useNavigate } from "@tanstack/react-router"
import { useState } from "react"
import { getStandard, listStandards, rewriteStandard } from "#contracts/standards.ts"
import { useParam } from "#web/app/address.ts"
import { useDeed } from "#web/app/deed.ts"
import { useReading } from "#web/app/reading.ts"
import { useToasts } from "#web/app/toasts.tsx"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { EditKind } from "./acknowledgement/edit-kind.tsx"
import { StandardForm } from "./standard-form.tsx"
import { standardsWords } from "./words.ts"

/** A new wording of a standard; the old one stays in its history. */
export function RewriteStandard() {
  const t = useWords(standardsWords)
  const id = useParam("id")
  const toasts = useToasts()
  const navigate = useNavigate()
  const standard = useReading(getStandard, { params: { id } })
  const [readAgain, setReadAgain] = useState(false)
  const rewriting = useDeed(rewriteStandard, {
    over: standard.data,
    invalidates: [getStandard, listStandards],
    done: () => void navigate({ href: `/standards/${id}` }),
  })
  return (
    <Page
      title={t("rewrite")}
      trail={[
        { title: t("standards"), href: "/standards" },
        { title: standard.data?.title ?? "", href: `/standards/${id}` },
      ]}
      width="reading"
    >
      <Waiting on={standard}>
        {({ title, behaviour, why, looksLike, notLike, toward, state }) => (
          <>
            {state === "published" && <Alert color="saffron">{t("inForceAtOnce")}</Alert>}
            <StandardForm
              begin={{ title, behaviour, why, looksLike, notLike, toward }}
              keep={`standard-${id}`}
              deed={t("keepVersion")}
              onSend={async (content) => {
                const body = { ...content, readAgain: readAgain && state === "published" }
                const kept = await rewriting.run({ params: { id }, body })
                if (kept !== undefined) toasts.done(t("kept", { title: body.title }))
                return kept
              }}
              doing={rewriting.doing}
              problem={rewriting.problem}
            >
              {state === "published" && <EditKind readAgain={readAgain} onChange={setReadAgain} />}
            </StandardForm>
          </>
        )}
      </Waiting>
    </Page>
  )
}
