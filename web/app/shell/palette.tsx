import { createSpotlight, Spotlight } from "@mantine/spotlight"
import "@mantine/spotlight/styles.layer.css"
import { IconSearch } from "@tabler/icons-react"
import { useNavigate } from "@tanstack/react-router"
import { useEffect, useState } from "react"
import { useSayings, useWords } from "#web/words/use-words.ts"
import { fits } from "../screen-route.ts"
import { screens } from "../screens.ts"
import { useSession } from "../session.ts"
import { appWords } from "../words.ts"
import { useFound } from "./use-found.ts"

const [store, palette] = createSpotlight()

/** Finds pages, deeds and records by a few letters. `asked` counts how often it was asked to open. */
export function Palette({ asked }: { asked: number }) {
  const t = useWords(appWords)
  const navigate = useNavigate()
  const [text, setText] = useState("")
  const pages = useScreensNamed(text)
  const records = useFound(text)
  useEffect(() => {
    if (asked > 0) palette.open()
  }, [asked])
  const go = (href: string) => void navigate({ href })
  const nothing = pages.length === 0 && records.every(({ found }) => found.length === 0)
  return (
    <Spotlight.Root
      store={store}
      query={text}
      onQueryChange={setText}
      shortcut={null}
      scrollable
      maxHeight="60vh"
      attributes={{ content: { "aria-label": t("find") } }}
      overlayProps={{ backgroundOpacity: 0.35, blur: 2 }}
    >
      <Spotlight.Search placeholder={t("findHint")} aria-label={t("find")} leftSection={<IconSearch size="1.1rem" />} />
      <Spotlight.ActionsList>
        {pages.length > 0 && (
          <Spotlight.ActionsGroup label={t("findPages")}>
            {pages.map(({ path, title }) => (
              <Spotlight.Action key={path} label={title} onClick={() => go(path)} />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {records
          .filter(({ found }) => found.length > 0)
          .map(({ title, found }) => (
            <Spotlight.ActionsGroup key={title} label={title}>
              {found.map((one) => (
                <Spotlight.Action
                  key={one.href}
                  label={one.title}
                  {...(one.detail === undefined ? {} : { description: one.detail })}
                  onClick={() => go(one.href)}
                />
              ))}
            </Spotlight.ActionsGroup>
          ))}
        {nothing && <Spotlight.Empty>{t("findNothing")}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

/** Screens whose name has these letters: those of the navigation, and those marked as actions. */
function useScreensNamed(text: string): { path: string; title: string }[] {
  const say = useSayings()
  const session = useSession()
  const sought = text.trim().toLocaleLowerCase()
  return screens
    .filter((screen) => !screen.path.includes(":") && fits(screen, session))
    .filter((screen) => screen.place !== undefined || screen.action === true)
    .map(({ path, title }) => ({ path, title: say(title) }))
    .filter(({ title }) => title.toLocaleLowerCase().includes(sought))
}
