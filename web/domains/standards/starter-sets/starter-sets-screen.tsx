import { Button, SimpleGrid } from "@mantine/core"
import { listStandards } from "#contracts/standards.ts"
import { useReading } from "#web/app/reading.ts"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { standardsWords } from "../words.ts"
import style from "./starter-sets.module.css"
import { type Starter, starterSets, trades } from "./starter-sets.ts"
import { starterWords } from "./words.ts"

/** Standards of two trades to choose from, one at a time: each opens as a draft to be made one's own. */
export function StarterSetsScreen() {
  const t = useWords(starterWords)
  const say = useWords(standardsWords)
  const standards = useReading(listStandards).data?.standards ?? []
  const titles = new Set(standards.map(({ title }) => title))
  return (
    <Page title={t("starters")} lead={t("lead")} trail={[{ title: say("standards"), href: "/standards" }]}>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        {trades.map((trade) => (
          <Sheet key={trade} title={t(`set.${trade}`)}>
            <ul className={style.starters}>
              {starterSets[trade].map((starter) => (
                <OneStarter key={starter} starter={starter} had={titles.has(t(`${starter}.title`))} />
              ))}
            </ul>
          </Sheet>
        ))}
      </SimpleGrid>
    </Page>
  )
}

function OneStarter({ starter, had }: { starter: Starter; had: boolean }) {
  const t = useWords(starterWords)
  const title = t(`${starter}.title`)
  return (
    <li>
      <h3>{title}</h3>
      <p>{t(`${starter}.behaviour`)}</p>
      <p className={style.question}>{t(`${starter}.question`)}</p>
      {had ? (
        <p className={style.question}>{t("had")}</p>
      ) : (
        <Button
          component={Link}
          href={`/standards/new?starter=${starter}`}
          variant="default"
          aria-label={t("beginOf", { title })}
        >
          {t("begin")}
        </Button>
      )}
    </li>
  )
}
