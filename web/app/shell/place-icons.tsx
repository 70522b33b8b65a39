import {
  IconBuildingStore,
  IconBulb,
  IconChartDots,
  IconClipboardHeart,
  IconCompass,
  IconConfetti,
  IconLifebuoy,
  IconMessageCircle,
  IconSettings,
  IconSun,
  IconUsersGroup,
} from "@tabler/icons-react"
import type { ComponentType } from "react"
import type { Place } from "../screen-route.ts"

/** One sign for each place; always beside its word. */
export const placeIcons: Record<Place, ComponentType> = {
  "my-day": IconSun,
  customers: IconBuildingStore,
  feedback: IconMessageCircle,
  scoreboard: IconChartDots,
  cases: IconLifebuoy,
  standards: IconClipboardHeart,
  board: IconConfetti,
  ideas: IconBulb,
  team: IconUsersGroup,
  lead: IconCompass,
  administration: IconSettings,
}
