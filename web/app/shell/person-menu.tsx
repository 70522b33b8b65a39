import { type MantineColorScheme, Menu, UnstyledButton, useMantineColorScheme, VisuallyHidden } from "@mantine/core"
import { IconDeviceMobile, IconKey, IconLogout } from "@tabler/icons-react"
import { useTranslation } from "react-i18next"
import { signOut } from "#contracts/people.ts"
import { startDemonstration } from "#contracts/recovery.ts"
import { demonstrationWords } from "#web/domains/recovery/demonstration/words.ts"
import { Initials } from "#web/ui/initials.tsx"
import { Link } from "#web/ui/link.tsx"
import { i18n, pseudoLanguage } from "#web/words/language.ts"
import { languages } from "#web/words/translations.ts"
import { useWords } from "#web/words/use-words.ts"
import { useDeed } from "../deed.ts"
import { mayOpen } from "../screen-route.ts"
import { useSession } from "../session.ts"
import { useLanguageChoice } from "../use-language-choice.ts"
import { appWords } from "../words.ts"
import style from "./shell.module.css"

const schemes = ["auto", "light", "dark"] as const

/** Oneself: the language, light or dark, and the way out. */
export function PersonMenu() {
  const t = useWords(appWords)
  const d = useWords(demonstrationWords)
  const session = useSession()
  const { person } = session
  const leave = useDeed(signOut, { done: () => location.assign("/sign-in") })
  if (person === null) return null
  return (
    <Menu position="top-start" width={240} withinPortal>
      <Menu.Target>
        <UnstyledButton className={style.person ?? ""}>
          <Initials name={person.name} />
          <span>
            <span className={style.personName}>{person.name}</span>
            <span className={style.personUnit}>{person.unit.name}</span>
            <VisuallyHidden>{t("personMenu")}</VisuallyHidden>
          </span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <LanguageChoice />
        <Menu.Divider />
        <SchemeChoice />
        <Menu.Divider />
        {mayOpen(startDemonstration.access, session) === "yes" && (
          <Menu.Item leftSection={<IconDeviceMobile size="1.1rem" />} component={Link} href="/demonstration">
            {d("offer")}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconKey size="1.1rem" />} component={Link} href="/me">
          {t("mySignIn")}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size="1.1rem" />} onClick={() => void leave.run()}>
          {t("signOut")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function LanguageChoice() {
  const t = useWords(appWords)
  const { i18n: current } = useTranslation(undefined, { i18n })
  const choose = useLanguageChoice()
  const offered = import.meta.env.DEV ? [...languages, { tag: pseudoLanguage, name: t("pseudo") }] : languages
  const chosen = offered.find(({ tag }) => current.language.startsWith(tag))?.tag ?? null
  return (
    <Menu.RadioGroup value={chosen} onChange={(tag) => void choose(tag)}>
      <Menu.Label>{t("language")}</Menu.Label>
      {offered.map(({ tag, name }) => (
        <Menu.RadioItem key={tag} value={tag} closeMenuOnClick={false}>
          {name}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  )
}

function SchemeChoice() {
  const t = useWords(appWords)
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Menu.RadioGroup value={colorScheme} onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}>
      <Menu.Label>{t("scheme")}</Menu.Label>
      {schemes.map((scheme) => (
        <Menu.RadioItem key={scheme} value={scheme} closeMenuOnClick={false}>
          {t(`scheme.${scheme}`)}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  )
}
