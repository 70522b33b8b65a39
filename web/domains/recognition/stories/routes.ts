import { z } from "zod"
import { draftStory, getStory, listMyStories, listStories, storyFilters } from "#contracts/stories.ts"
import { lenient } from "#web/app/address.ts"
import { reading } from "#web/app/reading.ts"
import type { ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { storiesTitles } from "./words.ts"

export const storyFiltersOf = storyFilters

/** What a new story starts from. */
export const newStoryFilters = z.object({
  kudos: z.uuid().optional(),
  response: z.uuid().optional(),
  case: z.uuid().optional(),
})

export const storyRoutes: ScreenRoute[] = [
  {
    path: "/stories",
    title: saying(storiesTitles, "stories"),
    access: listStories.access,
    place: "board",
    filters: storyFiltersOf,
    action: true,
    readings: ({ filters }) => [
      reading(listMyStories),
      reading(listStories, { query: lenient(storyFiltersOf, filters) }),
    ],
    load: () => import("./stories-screen.tsx").then((m) => m.StoriesScreen),
  },
  {
    path: "/stories/new",
    title: saying(storiesTitles, "write"),
    access: draftStory.access,
    place: "board",
    action: true,
    filters: newStoryFilters,
    load: () => import("./new-story-screen.tsx").then((m) => m.NewStoryScreen),
  },
  {
    path: "/stories/:id",
    title: saying(storiesTitles, "story"),
    access: getStory.access,
    place: "board",
    readings: ({ params }) => [reading(getStory, { params: { id: params.id ?? "" } })],
    load: () => import("./story-screen.tsx").then((m) => m.StoryScreen),
  },
  {
    path: "/stories/:id/write",
    title: saying(storiesTitles, "write"),
    access: getStory.access,
    place: "board",
    load: () => import("./rewrite-story-screen.tsx").then((m) => m.RewriteStoryScreen),
  },
]
