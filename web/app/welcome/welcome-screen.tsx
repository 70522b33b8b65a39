import { Navigate } from "@tanstack/react-router"
import { Page } from "#web/ui/page.tsx"
import { useWords } from "#web/words/use-words.ts"
import { useSession } from "../session.ts"
import { BareFrame } from "../shell/bare-frame.tsx"
import { AlreadySetUp } from "./already-set-up.tsx"
import { Door } from "./door.tsx"
import style from "./welcome.module.css"
import { welcomeWords } from "./words.ts"

/** The first visit: three doors. Once the house is somebody’s, its own door. */
export function WelcomeScreen() {
  const t = useWords(welcomeWords)
  const { organisation, person } = useSession()
  if (organisation.setUp && person !== null) return <AlreadySetUp />
  if (organisation.setUp) return <Navigate to={organisation.sample === null ? "/sign-in" : "/welcome/sample"} replace />
  return (
    <BareFrame wide name={t("product")}>
      <div className={style.welcome}>
        <Page title={t("title")} lead={t("lead")} width="wide">
          <div className={style.doors}>
            <Door
              href="/welcome/reviews"
              behind="words"
              title={t("reviews")}
              what={t("reviewsWhat")}
              needs={t("reviewsNeeds")}
            />
            <Door
              href="/welcome/sample"
              behind="story"
              title={t("sample")}
              what={t("sampleWhat")}
              needs={t("sampleNeeds")}
            />
            <Door href="/welcome/mine" behind="bell" title={t("mine")} what={t("mineWhat")} needs={t("mineNeeds")} />
          </div>
        </Page>
      </div>
    </BareFrame>
  )
}
