import { useDebouncedValue } from "@mantine/hooks"
import { useQueries } from "@tanstack/react-query"
import { useSayings } from "#web/words/use-words.ts"
import { type Finder, type Found, fits } from "../screen-route.ts"
import { finders } from "../screens.ts"
import { useSession } from "../session.ts"

const fewest = 2
const pause = 150

/** What the domains find for these letters, each under its heading; asked after a short pause in typing. */
export function useFound(text: string): { title: string; found: readonly Found[] }[] {
  const say = useSayings()
  const session = useSession()
  const [sought] = useDebouncedValue(text.trim(), pause)
  const asked = finders.filter((finder) => fits(finder, session))
  const answers = useQueries({
    queries: asked.map((finder: Finder) => ({
      queryKey: ["find", finder.title.from.name, finder.title.key, sought],
      queryFn: ({ signal }: { signal: AbortSignal }) => finder.find(sought, signal),
      enabled: sought.length >= fewest,
    })),
  })
  return asked.map((finder, index) => ({ title: say(finder.title), found: answers[index]?.data ?? [] }))
}
