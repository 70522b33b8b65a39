import { DirectionProvider, MantineProvider, useDirection } from "@mantine/core"
import { Notifications } from "@mantine/notifications"
import { QueryClientProvider, useQuery } from "@tanstack/react-query"
import { RouterProvider } from "@tanstack/react-router"
import { useEffect, useMemo } from "react"
import { useTranslation } from "react-i18next"
import { DocumentName } from "#web/ui/page.tsx"
import { chosenLanguage, directionOf, i18n, tagOf, writeNumbersAs } from "#web/words/language.ts"
import { galleryRoutes } from "./gallery-routes.ts"
import { readings } from "./reading.ts"
import { buildRouter } from "./router.tsx"
import { sessionReading } from "./session.ts"
import { themeWith, variables } from "./theme.ts"

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
  useLanguageOf(session?.person?.locale ?? organisation?.language)
  const colour = organisation?.setUp === true ? organisation.colour : undefined
  const theme = useMemo(() => themeWith(colour), [colour])
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
      <Notifications position="bottom-center" limit={3} />
      <DocumentName value={organisation?.name}>
        <RouterProvider router={router} />
      </DocumentName>
    </MantineProvider>
  )
}

/** What was chosen on this device wins; else the person's locale; else the organisation's. */
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
    if (chosenLanguage() === null) void i18n.changeLanguage(locale)
  }, [locale])
}
