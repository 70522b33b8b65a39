import { Outlet, useMatches } from "@tanstack/react-router"
import { Suspense } from "react"
import { DraftOwner } from "#web/ui/form/draft.ts"
import { useWords } from "#web/words/use-words.ts"
import { useLive } from "../live.ts"
import { useSession } from "../session.ts"
import { appWords } from "../words.ts"
import { BottomBar } from "./bottom-bar.tsx"
import { Finding } from "./finding.tsx"
import { Guard } from "./guard.tsx"
import { ConnectionLost, SampleRibbon, SessionEnded } from "./notices.tsx"
import { PhoneHeader } from "./phone-header.tsx"
import { Rail } from "./rail.tsx"
import style from "./shell.module.css"

/** What surrounds every screen: the way around, who one is, and what one should know. */
export function Shell() {
  const t = useWords(appWords)
  const session = useSession()
  // A screen begins anew at every address, unless it stays from one record to the next.
  const screen = useMatches({
    select: (matches): string | undefined => {
      const match = matches.at(-1)
      return match?.staticData.stays ? match.routeId : match?.pathname
    },
  })
  useLive(session.person?.id)
  return (
    <DraftOwner value={session.person?.id ?? "nobody"}>
      <div className={style.shell}>
        <a className={style.skip} href="#page">
          {t("skip")}
        </a>
        <Rail />
        <PhoneHeader />
        <div className={style.body}>
          {session.organisation.sample !== null && <SampleRibbon />}
          <ConnectionLost />
          <main id="page" tabIndex={-1} className={style.main}>
            <Suspense key={screen}>
              <Guard>
                <Outlet />
              </Guard>
            </Suspense>
          </main>
        </div>
        <BottomBar />
        <Finding />
        <SessionEnded />
      </div>
    </DraftOwner>
  )
}
