import { Link } from "#web/ui/link.tsx"
import { useWords } from "#web/words/use-words.ts"
import { appWords } from "../words.ts"
import { Brand } from "./brand.tsx"
import { FindButton } from "./find-button.tsx"
import { PersonMenu } from "./person-menu.tsx"
import { placeIcons } from "./place-icons.tsx"
import style from "./shell.module.css"
import { type ShownPlace, usePlaces } from "./use-places.ts"

/** The navigation of a wide screen. */
export function Rail() {
  const t = useWords(appWords)
  return (
    <header className={style.rail}>
      <Brand />
      <FindButton />
      <nav className={style.places} aria-label={t("navigation")}>
        <PlaceList places={usePlaces()} />
      </nav>
      <PersonMenu />
    </header>
  )
}

export function PlaceList({ places, onOpen }: { places: readonly ShownPlace[]; onOpen?: () => void }) {
  const t = useWords(appWords)
  return (
    <ul>
      {places.map(({ place, path, current }) => {
        const Icon = placeIcons[place]
        return (
          <li key={place}>
            <Link
              href={path}
              className={style.place ?? ""}
              aria-current={current ? "page" : undefined}
              onClick={onOpen}
            >
              <Icon />
              {t(`place.${place}`)}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
