import { DirectionProvider, MantineProvider, useDirection } from "@mantine/core"
import { Notifications } from "@mantine/notifications"
import { QueryClientProvider, useQuery } from "@tanstack/react-query"
import { RouterProvider } from "@tanstack/react-router"
import { useEffect, useMemo } from "react"
import { useTranslation } from "react-i18next"
import { DocumentName } from "#web/ui/page.tsx"
import {
  browserLanguage,
  chosenLanguage,
  directionOf,
  i18n,
  pseudoLanguage,
  speak,
  tagOf,
  writeNumbersAs,
} from "#web/words/language.ts"
import { closestLanguage } from "#web/words/translations.ts"
import { galleryRoutes } from "./gallery-routes.ts"
import { readings } from "./reading.ts"
import { buildRouter } from "./router.tsx"
import { type Session, sessionReading } from "./session.ts"
import { themeWith, variables } from "./theme.ts"
import { useToastRoom } from "./use-toast-room.ts"

const router = buildRouter(galleryRoutes)

/** Everything around the screens: readings, direction, colours, routes. */
export function App() {
  return (
    <QueryClientProvider client={readings}>
      <DirectionProvider initialDirection={directionOf(i18n.language)} detectDirection={false}>
        <Dressed />
      </DirectionProvider>
    </QueryClientProvider>
  )
}

/** Takes the organisation's colour and the person's language as soon as they are known. */
function Dressed() {
  const { data: session } = useQuery(sessionReading)
  const organisation = session?.organisation
  useLanguageOf(session && localeFor(session))
  const colour = organisation?.setUp === true ? organisation.colour : undefined
  const { language } = useTranslation(undefined, { i18n }).i18n
  useToastRoom()
  const theme = useMemo(() => themeWith(colour, language), [colour, language])
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
      <Notifications position="bottom-center" limit={3} />
      <DocumentName value={organisation?.name}>
        <RouterProvider router={router} />
      </DocumentName>
    </MantineProvider>
  )
}

/**
 * Who has chosen a language reads it wherever they sign in, also on a team's device; else what was chosen on this device holds, else the
 * organisation's language, and before there is an organisation the browser's.
 */
function localeFor({ person, organisation }: Session): string {
  const chosen = chosenLanguage()
  if (chosen === pseudoLanguage) return chosen
  return person?.locale ?? chosen ?? (organisation.setUp ? organisation.language : browserLanguage())
}

function useLanguageOf(locale: string | undefined): void {
  const { i18n: current } = useTranslation(undefined, { i18n })
  const { setDirection } = useDirection()
  useEffect(() => {
    document.documentElement.lang = tagOf(current.language)
    setDirection(directionOf(current.language))
  }, [current.language, setDirection])
  useEffect(() => {
    if (locale === undefined) return
    writeNumbersAs(locale)
    void speak(locale === pseudoLanguage ? locale : (closestLanguage(locale) ?? "en"))
  }, [locale])
}
