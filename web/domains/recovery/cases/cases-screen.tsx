import { useSession } from "#web/app/session.ts"
import { CaseOnTheSpot } from "../on-the-spot/case-on-the-spot.tsx"
import { CasesOnTheSpot } from "../on-the-spot/cases-on-the-spot.tsx"
import { CaseList } from "./case-list.tsx"
import { CaseScreen } from "./case-screen.tsx"

/** Cases by one address, as much of them as the sign-in is enough for. */
export function CasesScreen() {
  return useSession().strength === "pin" ? <CasesOnTheSpot /> : <CaseList />
}

export function OneCaseScreen() {
  return useSession().strength === "pin" ? <CaseOnTheSpot /> : <CaseScreen />
}
