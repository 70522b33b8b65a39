import { Alert, Anchor, Button, Group } from "@mantine/core"
import { useQuery } from "@tanstack/react-query"
import { getBadRows, getImport } from "#contracts/feedback-import.ts"
import { useParam } from "#web/app/address.ts"
import { addressOf } from "#web/app/call.ts"
import { reading } from "#web/app/reading.ts"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useRefusal } from "#web/words/use-refusal.ts"
import { useLanguage, useWords } from "#web/words/use-words.ts"
import { ImportFacts } from "./import-facts.tsx"
import type { Import } from "./import-of.ts"
import { ImportProgress } from "./import-progress.tsx"
import { ImportState } from "./import-state.tsx"
import { importWords } from "./import-words.ts"
import { TakeBack } from "./take-back.tsx"
import { useUpload } from "./uploads.ts"
import { WhatItSays } from "./what-it-says.tsx"

const everyMoment = 1_000

/** One import: how far it is, what was taken and what was not, and a way to take it back. */
export function OneImport() {
  const t = useWords(importWords)
  const id = useParam("id")
  const upload = useUpload(id)
  const found = useQuery({
    ...reading(getImport, { params: { id } }),
    refetchInterval: ({ state }) => (state.data !== undefined && isBusy(state.data) ? everyMoment : false),
  })
  return (
    <Page
      title={found.data?.fileName ?? t("imports")}
      lead={found.data && <ImportState of={found.data} />}
      trail={[{ title: t("trail"), href: "/import" }]}
    >
      <Waiting on={found}>
        {(one) => (
          <>
            <Standing of={one} />
            {(one.state === "waiting" || one.state === "running" || upload !== undefined) && (
              <ImportProgress of={one} upload={upload} />
            )}
            <ImportFacts of={one} />
            {one.state === "done" && one.survey !== null && <WhatItSays survey={one.survey} />}
            {one.state === "done" && <Deeds of={one} />}
            {(one.state === "done" || (one.state === "failed" && one.kept > 0)) && <TakeBack of={one} />}
          </>
        )}
      </Waiting>
    </Page>
  )
}

const isBusy = ({ state, unread }: Import) => state === "waiting" || state === "running" || unread > 0

function Standing({ of: one }: { of: Import }) {
  const t = useWords(importWords)
  if (one.state === "done") {
    return (
      <Alert color="leaf" title={t("done", { file: one.fileName })}>
        {one.unread > 0 ? t("unread", { count: one.unread }) : t("doneTold")}
      </Alert>
    )
  }
  if (one.state === "undone") {
    return (
      <Alert color="gray" title={t("undoneTitle")}>
        {t("undoneTold")}
      </Alert>
    )
  }
  if (one.state === "failed") {
    return (
      <Alert color="brick" title={t("stopped")}>
        <Failure of={one} />
      </Alert>
    )
  }
  return null
}

function Failure({ of: { failure, failureTold } }: { of: Import }) {
  return useRefusal({ code: failureTold?.code ?? "", title: failure ?? "", told: failureTold?.told ?? {} })
}

function Deeds({ of: one }: { of: Import }) {
  const t = useWords(importWords)
  const language = useLanguage()
  return (
    <Group>
      {one.survey !== null && (
        <Button component={Link} href={`/feedback?survey=${one.survey.id}&words=any`}>
          {t("readThem")}
        </Button>
      )}
      {one.rejected > 0 && (
        <Anchor href={addressOf(getBadRows, { params: { id: one.id }, query: { language } })} download>
          {t("badRows")}
        </Anchor>
      )}
    </Group>
  )
}
