import { noteCase } from "#contracts/recovery.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { noteTitles } from "./words.ts"

export const noteScreens: ScreenRoute[] = [
  {
    path: "/cases/note",
    title: saying(noteTitles, "note"),
    access: noteCase.access,
    place: "cases",
    action: true,
    load: () => import("./note-screen.tsx").then((m) => m.NoteScreen),
  },
]
