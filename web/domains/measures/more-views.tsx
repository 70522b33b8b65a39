import { Anchor, Group } from "@mantine/core"
import { searchText } from "#web/app/address.ts"
import { Link } from "#web/ui/link.tsx"
import { useSayings } from "#web/words/use-words.ts"
import { driversScreen } from "./drivers/routes.ts"
import { evenHandednessScreen } from "./even-handedness/routes.ts"
import type { ScoreboardFilters } from "./filters.ts"

/** Other ways to look at the same answers, each for the unit and the days that the board shows. */
const views = [driversScreen, evenHandednessScreen]

export function MoreViews({ filters: { unit, from, to } }: { filters: ScoreboardFilters }) {
  const say = useSayings()
  return (
    <Group component="nav" gap="md" className="no-print">
      {views.map(({ path, title }) => (
        <Anchor key={path} component={Link} href={`${path}${searchText({ unit, from, to })}`}>
          {say(title)}
        </Anchor>
      ))}
    </Group>
  )
}
