import { Anchor, Group } from "@mantine/core"
import { searchText } from "#web/app/address.ts"
import { mayOpen } from "#web/app/screen-route.ts"
import { useSession } from "#web/app/session.ts"
import { Link } from "#web/ui/link.tsx"
import { useSayings } from "#web/words/use-words.ts"
import { beforeAndAfterScreen } from "../before-and-after/routes.ts"
import { driversScreen } from "../drivers/routes.ts"
import { earlySignalsScreen } from "../early-signals/routes.ts"
import { evenHandednessScreen } from "../even-handedness/routes.ts"
import type { ScoreboardFilters } from "../filters.ts"
import { moneyScreen } from "../money/routes.ts"
import { wordOfMouthScreen } from "../word-of-mouth/routes.ts"

/** Other ways to look at the same answers, each for the unit and the days that the board shows; those that whoever is here may open. */
const views = [
  driversScreen,
  evenHandednessScreen,
  beforeAndAfterScreen,
  wordOfMouthScreen,
  earlySignalsScreen,
  moneyScreen,
]

export function MoreViews({ filters: { unit, from, to } }: { filters: ScoreboardFilters }) {
  const say = useSayings()
  const session = useSession()
  const mine = views.filter(({ access }) => mayOpen(access, session) === "yes")
  return (
    <Group component="nav" gap="md" className="no-print">
      {mine.map(({ path, title }) => (
        <Anchor key={path} component={Link} href={`${path}${searchText({ unit, from, to })}`}>
          {say(title)}
        </Anchor>
      ))}
    </Group>
  )
}
