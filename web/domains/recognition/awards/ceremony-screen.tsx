import { Button } from "@mantine/core"
import { IconMaximize } from "@tabler/icons-react"
import type { ReactNode } from "react"
import { getCeremony } from "#contracts/awards.ts"
import { useParam } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { useSession } from "#web/app/session.ts"
import { useAwake } from "#web/domains/wall/use-awake.ts"
import { useDark } from "#web/domains/wall/use-dark.ts"
import { Link } from "#web/ui/link.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { nameOf } from "./award-of.ts"
import style from "./ceremony.module.css"
import { type Ceremony, type CeremonySlide, slidesOf } from "./ceremony-slides.ts"
import { PresentButton } from "./present-button.tsx"
import { useSteps } from "./use-steps.ts"
import { awardsWords } from "./words.ts"

/** The ceremony, to be projected: step by step, readable from the last row; on paper all steps in their order. */
export function CeremonyScreen() {
  const id = useParam("id")
  const ceremony = useReading(getCeremony, { params: { id } })
  useDark()
  useAwake()
  return (
    <div className={style.room}>
      <Waiting on={ceremony}>{(one) => <Steps id={id} ceremony={one} />}</Waiting>
    </div>
  )
}

function Steps({ id, ceremony }: { id: string; ceremony: Ceremony }) {
  const t = useWords(awardsWords)
  const { organisation } = useSession()
  const slides = slidesOf(ceremony)
  const { at, go } = useSteps(slides.length)
  return (
    <>
      <title>{t("ceremonyOf", { award: ceremony.name })}</title>
      <header className={style.head}>
        {organisation.logo !== null && <img src={organisation.logo} alt="" />}
        <span>{organisation.name}</span>
      </header>
      <main className={style.stage} id="page" aria-live="polite">
        {slides.map((slide, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a ceremony do not change their places
          <section key={index} className={style.slide} data-kind={slide.kind} data-current={index === at}>
            <Shown slide={slide} ceremony={ceremony} />
          </section>
        ))}
      </main>
      <footer className={`${style.foot} no-print`}>
        <Link href={`/awards/${id}`}>{t("back")}</Link>
        <span className={style.keys}>{t("keys")}</span>
        <span className={style.ways}>
          {at === slides.length - 1 && ceremony.may.present && <PresentButton id={id} />}
          <FullScreen />
          <Button variant="default" disabled={at === 0} onClick={() => go(-1)}>
            {t("previous")}
          </Button>
          <span>{t("step", { at: at + 1, of: slides.length })}</span>
          <Button disabled={at === slides.length - 1} onClick={() => go(1)}>
            {t("next")}
          </Button>
        </span>
      </footer>
    </>
  )
}

function Shown({ slide, ceremony }: { slide: CeremonySlide; ceremony: Ceremony }) {
  const t = useWords(awardsWords)
  const formats = useFormats()
  switch (slide.kind) {
    case "award":
      return (
        <Spoken title={ceremony.name}>
          <p dir="auto">{ceremony.purpose}</p>
        </Spoken>
      )
    case "criterion":
      return (
        <Spoken over={t("weHonour")} title={slide.criterion.standard.name}>
          {slide.criterion.words !== "" && <p dir="auto">{slide.criterion.words}</p>}
        </Spoken>
      )
    case "nominee":
      return (
        <Spoken over={t("nominee")} title={nameOf(slide.nominee, formats)}>
          <blockquote data-long={slide.words.length > 280} dir="auto">
            {slide.words}
          </blockquote>
          <p>
            <bdi>{slide.by}</bdi>
          </p>
        </Spoken>
      )
    case "story":
      return (
        <Spoken over={nameOf(slide.nominee, formats)} title={slide.title}>
          <blockquote data-long={slide.words.length > 280} dir="auto">
            {slide.words}
          </blockquote>
        </Spoken>
      )
    case "drum":
      return <Spoken over={ceremony.name} title={t("andTheAward")} />
    case "winners":
      return <Winners winners={slide.winners} ceremony={ceremony} />
  }
}

function Winners({ winners, ceremony }: { winners: Ceremony["nominees"]; ceremony: Ceremony }) {
  const t = useWords(awardsWords)
  const formats = useFormats()
  return (
    <Spoken over={ceremony.name} title={formats.list(winners.map((winner) => nameOf(winner, formats)))}>
      <p>{t("congratulations")}</p>
      {ceremony.decision !== "" && (
        <blockquote data-long={ceremony.decision.length > 160} dir="auto">
          {ceremony.decision}
        </blockquote>
      )}
    </Spoken>
  )
}

function Spoken({ over, title, children }: { over?: string; title: string; children?: ReactNode }) {
  return (
    <>
      {over !== undefined && (
        <p className={style.over} dir="auto">
          {over}
        </p>
      )}
      <h1 data-long={title.length > 40} dir="auto">
        {title}
      </h1>
      {children}
    </>
  )
}

function FullScreen() {
  const t = useWords(awardsWords)
  if (!document.fullscreenEnabled) return null
  return (
    <Button
      variant="default"
      leftSection={<IconMaximize size="1.1rem" />}
      onClick={() => void document.documentElement.requestFullscreen()}
    >
      {t("fullScreen")}
    </Button>
  )
}
