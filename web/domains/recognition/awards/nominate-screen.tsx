import { useNavigate } from "@tanstack/react-router"
import { getAward } from "#contracts/awards.ts"
import { useParam } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { Day } from "./award-card.tsx"
import style from "./awards.module.css"
import { NominateForm } from "./nominate-form.tsx"
import { awardsWords } from "./words.ts"

export function NominateScreen() {
  const t = useWords(awardsWords)
  const navigate = useNavigate()
  const award = useReading(getAward, { params: { id: useParam("id") } })
  return (
    <Page
      title={t("nominate")}
      lead={t("nominateLead")}
      width="reading"
      trail={[
        { title: t("awards"), href: "/awards" },
        { title: award.data?.name ?? "", href: `/awards/${award.data?.id ?? ""}` },
      ]}
    >
      <Waiting on={award}>
        {(one) => (
          <>
            <p className={style.purpose} dir="auto">
              {one.purpose}
            </p>
            {one.may.nominate ? (
              <NominateForm award={one} onDone={() => void navigate({ to: `/awards/${one.id}` as never })} />
            ) : (
              <p className={style.soft}>
                <Day award={one} />
              </p>
            )}
          </>
        )}
      </Waiting>
    </Page>
  )
}
