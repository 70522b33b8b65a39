import { getEdition } from "#contracts/newsletter.ts"
import { useParam } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { EditionState } from "./edition-state.tsx"
import { OnItsWay } from "./on-its-way.tsx"
import { Preview } from "./preview.tsx"
import { SendOut } from "./send-out.tsx"
import { newsletterWords } from "./words.ts"
import { Writing } from "./writing.tsx"

/** One edition: a draft is written, looked at and sent; one that is on its way is followed. */
export function EditionScreen() {
  const t = useWords(newsletterWords)
  const formats = useFormats()
  const edition = useReading(getEdition, { params: { id: useParam("id") } })
  const { data } = edition
  return (
    <Page
      title={data?.title ?? t("newsletter")}
      lead={
        data && (
          <>
            <EditionState of={data} />{" "}
            {t("fromTo", { from: formats.day(data.fromDay), until: formats.day(data.untilDay) })}
          </>
        )
      }
      trail={[{ title: t("newsletter"), href: "/newsletters" }]}
    >
      <Waiting on={edition} lines={8}>
        {(edition) => (
          <>
            {edition.state === "draft" ? <Writing edition={edition} /> : <OnItsWay edition={edition} />}
            <Preview edition={edition} />
            {edition.state === "draft" && <SendOut edition={edition} />}
          </>
        )}
      </Waiting>
    </Page>
  )
}
