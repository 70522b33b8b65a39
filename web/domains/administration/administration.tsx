import {
  IconClockHour4,
  IconDeviceTablet,
  IconGift,
  IconHistory,
  IconMail,
  IconMailOpened,
  IconMessage2Share,
  IconPlugConnected,
  IconRefresh,
  IconSettings,
  IconTemplate,
  IconUsersPlus,
} from "@tabler/icons-react"
import type { ComponentType } from "react"
import { administering, type Role, stewarding } from "#contracts/route.ts"
import { useSignedIn } from "#web/app/session.ts"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./administration.module.css"
import { administrationWords } from "./words.ts"

type Door = {
  key:
    | "organisation"
    | "hours"
    | "remedies"
    | "people"
    | "devices"
    | "serviceAccounts"
    | "chat"
    | "templates"
    | "mailIn"
    | "outbox"
    | "work"
    | "audit"
  href: string
  sign: ComponentType<{ size: string; stroke: number }>
  roles: readonly Role[]
}

const doors: readonly Door[] = [
  { key: "organisation", href: "/administration/organisation", sign: IconSettings, roles: stewarding },
  { key: "hours", href: "/hours", sign: IconClockHour4, roles: stewarding },
  { key: "remedies", href: "/remedies/menu", sign: IconGift, roles: stewarding },
  { key: "templates", href: "/templates", sign: IconTemplate, roles: stewarding },
  { key: "mailIn", href: "/mail-in?state=waiting", sign: IconMailOpened, roles: stewarding },
  { key: "people", href: "/people/import", sign: IconUsersPlus, roles: administering },
  { key: "devices", href: "/administration/devices", sign: IconDeviceTablet, roles: administering },
  { key: "outbox", href: "/administration/outbox", sign: IconMail, roles: administering },
  { key: "work", href: "/administration/work", sign: IconRefresh, roles: administering },
  { key: "audit", href: "/administration/audit", sign: IconHistory, roles: administering },
  { key: "chat", href: "/administration/chat", sign: IconMessage2Share, roles: administering },
  { key: "serviceAccounts", href: "/administration/service-accounts", sign: IconPlugConnected, roles: administering },
]

/** The doors to everything that keeps the house in order. */
export function Administration() {
  const t = useWords(administrationWords)
  const { person } = useSignedIn()
  return (
    <Page title={t("administration")} lead={t("administrationLead")}>
      <ul className={style.doors}>
        {doors
          .filter(({ roles }) => roles.includes(person.role))
          .map(({ key, href, sign: Sign }) => (
            <li key={key}>
              <Link href={href} className={style.door ?? ""}>
                <Sign size="1.6rem" stroke={1.5} aria-hidden="true" />
                <span>
                  <strong>{t(key)}</strong>
                  <span>{t(`${key}What`)}</span>
                </span>
              </Link>
            </li>
          ))}
      </ul>
    </Page>
  )
}
