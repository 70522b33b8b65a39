import { Drawer, UnstyledButton } from "@mantine/core"
import { IconMenu2 } from "@tabler/icons-react"
import { useState } from "react"
import { DemonstrationOffer } from "#web/domains/recovery/demonstration/demonstration-offer.tsx"
import { Link } from "#web/ui/link.tsx"
import { useWords } from "#web/words/use-words.ts"
import type { Place } from "../screen-route.ts"
import { appWords } from "../words.ts"
import { placeIcons } from "./place-icons.tsx"
import { PlaceList } from "./rail.tsx"
import style from "./shell.module.css"
import { usePlaces } from "./use-places.ts"

const within = new Set<Place>(["my-day", "cases", "board"])

/** The navigation of a phone: what is needed ten times a day, and More. */
export function BottomBar() {
  const t = useWords(appWords)
  const [open, setOpen] = useState(false)
  const places = usePlaces()
  const tabs = places.filter(({ place }) => within.has(place))
  const elsewhere = places.some(({ place, current }) => current && !within.has(place))
  return (
    <nav className={style.bottomBar} aria-label={t("navigation")}>
      <ul>
        {tabs.map(({ place, path, current }) => {
          const Icon = placeIcons[place]
          return (
            <li key={place}>
              <Link href={path} className={style.tab ?? ""} aria-current={current ? "page" : undefined}>
                <Icon />
                {t(`place.${place}`)}
              </Link>
            </li>
          )
        })}
        <li>
          <UnstyledButton
            className={style.tab ?? ""}
            aria-haspopup="dialog"
            aria-current={elsewhere ? "page" : undefined}
            onClick={() => setOpen(true)}
          >
            <IconMenu2 />
            {t("more")}
          </UnstyledButton>
        </li>
      </ul>
      <Drawer
        opened={open}
        onClose={() => setOpen(false)}
        position="bottom"
        size="auto"
        classNames={{ content: style.drawer ?? "" }}
        title={t("more")}
        closeButtonProps={{ "aria-label": t("close") }}
      >
        <div className={style.places}>
          <PlaceList places={places.filter(({ place }) => !within.has(place))} onOpen={() => setOpen(false)} />
          <DemonstrationOffer variant="subtle" fullWidth onClick={() => setOpen(false)} />
        </div>
      </Drawer>
    </nav>
  )
}
