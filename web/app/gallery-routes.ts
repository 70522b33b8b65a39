import { anyone } from "#contracts/route.ts"
import { saying } from "#web/words/catalogue.ts"
import type { ScreenRoute } from "./screen-route.ts"
import { appWords } from "./words.ts"

/** The living page of all parts of the interface; only where the house is being built. */
export const galleryRoutes: readonly ScreenRoute[] = import.meta.env.DEV
  ? [
      {
        path: "/ui",
        title: saying(appWords, "gallery"),
        access: anyone,
        load: () => import("#web/ui/gallery/gallery.tsx").then((m) => m.Gallery),
      },
    ]
  : []
