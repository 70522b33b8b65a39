import { getPurposeTranslation, getTranslation, listTranslations } from "#contracts/translations.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { translationTitles } from "./words.ts"

export const translationScreens: ScreenRoute[] = [
  {
    path: "/standards/translations",
    title: saying(translationTitles, "translations"),
    access: listTranslations.access,
    action: true,
    readings: () => [reading(listTranslations)],
    load: () => import("./translations-screen.tsx").then((m) => m.TranslationsScreen),
  },
  {
    path: "/standards/purpose/translations/:language",
    title: saying(translationTitles, "translatePurpose"),
    access: getPurposeTranslation.access,
    readings: ({ params: { language = "" } }) => [reading(getPurposeTranslation, { params: { language } })],
    load: () => import("./translate-purpose.tsx").then((m) => m.TranslatePurpose),
  },
  {
    path: "/standards/:id/translations/:language",
    title: saying(translationTitles, "translate"),
    access: getTranslation.access,
    readings: ({ params: { id = "", language = "" } }) => [reading(getTranslation, { params: { id, language } })],
    load: () => import("./translate-standard.tsx").then((m) => m.TranslateStandard),
  },
]
