import type { PostSource } from "#platform/chat/post-source.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { filled, mailWordsIn } from "#platform/mail/mail-words.ts"
import { listUnnamedInChat } from "../outside/name-choice.ts"
import { readStoriesOutside } from "../outside/stories-outside.ts"
import { inShort, onTheBoard } from "../stories/board-of-stories.ts"
import { findStoryForPublic } from "../stories/page/public-stories.ts"
import { withoutNames } from "../stories/without-names.ts"
import { chatWords } from "./chat-words.ts"

/** A story as a channel reads it: where others than colleagues do, only one that is on the public page, in the words of that page. */
export const storyPost: PostSource = {
  kind: "story",
  async compose(ctx, id, readers) {
    const story = readers === "colleagues" ? await findForColleagues(ctx, id) : await findForOthers(ctx, id)
    if (!story) return null
    const { words } = mailWordsIn(chatWords, (await getOrganisation(ctx)).language)
    const { title, needed, tip } = story
    return { title: filled(words.story, { title }), text: tip || needed, href: `/stories/${id}` }
  },
}

type Told = { title: string; needed: string; tip: string }

async function findForColleagues(ctx: Ctx, id: string): Promise<Told | undefined> {
  const row = await onTheBoard(ctx).where("story.id", "=", id).executeTakeFirst()
  if (!row) return undefined
  const { title, needed, tip } = inShort(row)
  const unnamed = await listUnnamedInChat(ctx)
  const said = (words: string) => withoutNames(words, unnamed)
  return { title: said(title), needed: said(needed), tip: said(tip) }
}

async function findForOthers(ctx: Ctx, id: string): Promise<Told | undefined> {
  const outside = (await readStoriesOutside(ctx, [id])).get(id)
  return outside?.lacks === null ? findStoryForPublic(ctx, id) : undefined
}
