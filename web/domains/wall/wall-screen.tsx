import { UnstyledButton, VisuallyHidden } from "@mantine/core"
import { IconMaximize } from "@tabler/icons-react"
import type { ReactNode } from "react"
import type { Wall } from "#contracts/wall.ts"
import { useParam } from "#web/app/address.ts"
import { useSession } from "#web/app/session.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { FiguresSlide } from "./figures-slide.tsx"
import { PromisesSlide } from "./promises-slide.tsx"
import { type Slide, slidesOf } from "./slides.ts"
import { StandardSlide } from "./standard-slide.tsx"
import { ThanksSlide } from "./thanks-slide.tsx"
import { useAwake } from "./use-awake.ts"
import { useDark } from "./use-dark.ts"
import { useTurn } from "./use-turn.ts"
import { useWall } from "./use-wall.ts"
import style from "./wall.module.css"
import { wallWords } from "./words.ts"

/** The screen on the wall: one thing at a time, readable from afar, for days without anyone touching it. */
export function WallScreen() {
  const t = useWords(wallWords)
  const { wall, lost, takenDown } = useWall(useParam("token"))
  useDark()
  useAwake()
  if (takenDown) return <Notice title={t("takenDownTitle")} why={t("takenDownWhy")} />
  if (wall === null) return <Notice title={t("waking")} why={lost ? t("reconnecting") : ""} />
  return <Turning wall={wall} lost={lost} />
}

function Turning({ wall, lost }: { wall: Wall; lost: boolean }) {
  const t = useWords(wallWords)
  const slides = slidesOf(wall)
  const [at, turnTo] = useTurn(slides.length, wall.seconds)
  const slide = slides[at]
  return (
    <Ground title={wall.name} unit={wall.unit.name}>
      <main className={style.stage} id="page" aria-live="off">
        {slide === undefined ? (
          <section className={style.slide}>
            <h1>{t("nothing")}</h1>
            <p>{t("nothingWhy")}</p>
          </section>
        ) : (
          <Shown key={at} slide={slide} wall={wall} />
        )}
      </main>
      <footer className={style.foot}>
        <nav className={style.turns} aria-label={t("parts")}>
          {slides.map((one, index) => (
            <UnstyledButton
              // biome-ignore lint/suspicious/noArrayIndexKey: slides have no name but their place
              key={index}
              aria-current={index === at}
              onClick={() => turnTo(index)}
            >
              <VisuallyHidden>{t("turn", { part: t(`part.${one.part}`) })}</VisuallyHidden>
            </UnstyledButton>
          ))}
        </nav>
        <State at={wall.at} lost={lost} />
        <FullScreen />
      </footer>
    </Ground>
  )
}

function Shown({ slide, wall }: { slide: Slide; wall: Wall }) {
  switch (slide.part) {
    case "figures":
      return <FiguresSlide items={slide.items} figures={wall.figures} unit={wall.unit} />
    case "thanks":
      return <ThanksSlide thanks={slide.thanks} />
    case "standard":
      return <StandardSlide standard={slide.standard} />
    case "promises":
      return <PromisesSlide due={slide.due} />
  }
}

/** From when the figures are. While the connection is broken, that they are only the last known. */
function State({ at, lost }: { at: string; lost: boolean }) {
  const t = useWords(wallWords)
  const formats = useFormats()
  return (
    <p className={style.state} data-lost={lost} role="status">
      {t("asOf", { time: formats.time(at) })}
      {lost && <> · {t("reconnecting")}</>}
    </p>
  )
}

function FullScreen() {
  const t = useWords(wallWords)
  if (!document.fullscreenEnabled) return null
  return (
    <UnstyledButton
      className={style.full ?? ""}
      aria-label={t("fullScreen")}
      onClick={() => void document.documentElement.requestFullscreen()}
    >
      <IconMaximize size="100%" />
    </UnstyledButton>
  )
}

function Notice({ title, why }: { title: string; why: string }) {
  return (
    <Ground title={title} unit={null}>
      <main className={style.stage} id="page">
        <section className={style.slide}>
          <h1>{title}</h1>
          <p>{why}</p>
        </section>
      </main>
    </Ground>
  )
}

function Ground({ title, unit, children }: { title: string; unit: string | null; children: ReactNode }) {
  const { organisation } = useSession()
  return (
    <div className={style.wall}>
      <title>{title}</title>
      <header className={style.head}>
        {organisation.logo !== null && <img src={organisation.logo} alt="" />}
        <span>{organisation.name}</span>
        {unit !== null && unit !== organisation.name && <span className={style.unit}>{unit}</span>}
      </header>
      {children}
    </div>
  )
}
