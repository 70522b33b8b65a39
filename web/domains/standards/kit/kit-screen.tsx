import { Button, Group, NativeSelect } from "@mantine/core"
import { IconDownload } from "@tabler/icons-react"
import { useState } from "react"
import { getKit, getKitPdf, getKitSvg, type Piece, papers, pieces } from "#contracts/kit.ts"
import type { Reply } from "#contracts/route.ts"
import { addressOf } from "#web/app/call.ts"
import { useReading } from "#web/app/reading.ts"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useLanguageName } from "#web/words/use-language-name.ts"
import { useWords } from "#web/words/use-words.ts"
import { useSteward } from "../use-steward.ts"
import { standardsWords } from "../words.ts"
import style from "./kit.module.css"
import { kitWords } from "./words.ts"

type Languages = Reply<typeof getKit>["languages"]
type Paper = (typeof papers)[number]

/** The symbols of purpose and standards, as they will look, to be saved and printed. */
export function KitScreen() {
  const t = useWords(kitWords)
  const say = useWords(standardsWords)
  const kit = useReading(getKit)
  return (
    <Page title={t("kit")} lead={t("lead")} trail={[{ title: say("standards"), href: "/standards" }]}>
      <Waiting on={kit}>
        {({ languages: [own, ...others] }) => (own ? <Pieces languages={[own, ...others]} /> : <Nothing />)}
      </Waiting>
    </Page>
  )
}

function Pieces({ languages }: { languages: Languages }) {
  const t = useWords(kitWords)
  const nameOf = useLanguageName()
  const [wanted, setWanted] = useState(languages[0]?.language)
  const chosen = languages.find((one) => one.language === wanted) ?? languages[0]
  if (!chosen) return null
  const { language, pdf, outdated } = chosen
  return (
    <>
      {languages.length > 1 && (
        <NativeSelect
          className={style.choice}
          label={t("language")}
          value={language}
          onChange={(event) => setWanted(event.currentTarget.value)}
          data={languages.map(({ language: value }) => ({ value, label: nameOf(value) }))}
        />
      )}
      {outdated && <p>{t("outdated")}</p>}
      {!pdf && <p>{t("onlySvg")}</p>}
      <div className={style.pieces}>
        {pieces.map((piece) => (
          <OnePiece key={piece} piece={piece} language={language} pdf={pdf} />
        ))}
      </div>
    </>
  )
}

function OnePiece({ piece, language, pdf }: { piece: Piece; language: string; pdf: boolean }) {
  const t = useWords(kitWords)
  const [paper, setPaper] = useState<Paper>("a4")
  const query = { piece, language, ...(piece === "poster" && { paper }) }
  const svg = addressOf(getKitSvg, { query })
  const save = { component: "a", leftSection: <IconDownload size="1.1rem" /> } as const
  return (
    <Sheet title={t(piece)}>
      <p className={style.how}>{t(`${piece}.how`)}</p>
      <img className={style.preview} data-piece={piece} src={svg} alt={t("preview", { piece: t(piece) })} />
      <Group align="flex-end" gap="xs">
        {piece === "poster" && (
          <NativeSelect
            label={t("paper")}
            value={paper}
            onChange={(event) => setPaper(event.currentTarget.value as Paper)}
            data={papers.map((value) => ({ value, label: t(value) }))}
          />
        )}
        {pdf && (
          <Button {...save} href={addressOf(getKitPdf, { query })} download={`${piece}-${language}.pdf`}>
            {t("savePdf")}
          </Button>
        )}
        <Button {...save} href={svg} download={`${piece}-${language}.svg`} variant="default">
          {t("saveSvg")}
        </Button>
      </Group>
    </Sheet>
  )
}

function Nothing() {
  const t = useWords(kitWords)
  const steward = useSteward()
  return (
    <EmptyState
      title={t("nothing")}
      firstStep={
        steward && (
          <Button component={Link} href="/standards/purpose">
            {t("writeFirst")}
          </Button>
        )
      }
    >
      {t("nothingWhy")}
    </EmptyState>
  )
}
