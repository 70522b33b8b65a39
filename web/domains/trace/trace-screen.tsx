import { Button } from "@mantine/core"
import { getTrace } from "#contracts/house.ts"
import { useParam } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { TraceMap } from "#web/ui/trace/trace-map.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { keyOf, pictureOf } from "./picture-of.ts"
import { TraceList } from "./trace-list.tsx"
import { traceWords } from "./words.ts"

/** The chain around one record, forward and back: as a picture, and the same as a list. */
export function TraceScreen() {
  const t = useWords(traceWords)
  const formats = useFormats()
  const start = { kind: useParam("kind"), id: useParam("id") }
  const trace = useReading(getTrace, { params: start })
  const here = trace.data?.nodes.find((node) => keyOf(node) === keyOf(start))
  const open = here?.href && (
    <Button component={Link} href={here.href} variant="default">
      {t("back")}
    </Button>
  )
  return (
    <Page
      title={here ? t("title", { title: shortened(here.title) }) : t("titleWaiting")}
      lead={t("lead")}
      actions={open}
      width="wide"
      printable
    >
      <Waiting on={trace}>
        {(trace) => {
          const { nodes, links } = pictureOf(trace, start, t, formats)
          if (links.length === 0) return <EmptyState title={t("alone")}>{t("aloneWhy")}</EmptyState>
          return (
            <>
              <TraceMap key={keyOf(start)} nodes={nodes} links={links} />
              {trace.more && <p>{t("more")}</p>}
              <TraceList nodes={nodes} links={links} />
            </>
          )
        }}
      </Waiting>
    </Page>
  )
}

const longestTitle = 56

/** A kudos or an answer is called by its words: the first of them are enough above the picture. */
function shortened(title: string): string {
  if (title.length <= longestTitle) return title
  return `${title.slice(0, title.lastIndexOf(" ", longestTitle))}…`
}
