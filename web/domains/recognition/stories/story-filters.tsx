import { Select, TextInput } from "@mantine/core"
import { useDebouncedCallback } from "@mantine/hooks"
import { listUnits } from "#contracts/people.ts"
import { listStoryTags, unusual } from "#contracts/stories.ts"
import { useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { useStandardsToChoose } from "#web/domains/standards/use-standards.ts"
import { FilterBar } from "#web/ui/filter-bar.tsx"
import { Link } from "#web/ui/link.tsx"
import { useWords } from "#web/words/use-words.ts"
import { storyFiltersOf } from "./routes.ts"
import style from "./stories.module.css"
import { useTagWords } from "./use-tag-words.ts"
import { storiesWords } from "./words.ts"

type Chosen = { q?: unknown; unit?: unknown; standard?: unknown; tag?: unknown }
/** Whether only some of the stories are shown. */
export const isSet = ({ q, unit, standard, tag }: Chosen): boolean => [q, unit, standard, tag].some(Boolean)

export const nothingSet = { q: undefined, unit: undefined, standard: undefined, tag: undefined }

/** Words, team, standard and tag: in the address, so that a view can be shared. Unusual situations are a collection of their own. */
export function StoryFilters() {
  const t = useWords(storiesWords)
  const tagWords = useTagWords()
  const [filters, setFilters] = useFilters(storyFiltersOf)
  const units = useReading(listUnits).data?.units ?? []
  const tags = useReading(listStoryTags)
  const standards = useStandardsToChoose()
  const search = useDebouncedCallback((q: string) => setFilters({ q: q || undefined }), 250)
  const tagsToChoose = [
    ...new Set([...(tags.data?.tags ?? []).map(({ tag }) => tag), ...(filters.tag ? [filters.tag] : [])]),
  ]
  return (
    <>
      <Collections tag={filters.tag} />
      <FilterBar onClear={isSet(filters) ? () => setFilters(nothingSet) : undefined}>
        <TextInput
          key={filters.q === undefined ? "none" : "some"}
          type="search"
          label={t("search")}
          placeholder={t("searchHint")}
          defaultValue={filters.q ?? ""}
          maxLength={100}
          onChange={(event) => search(event.currentTarget.value)}
        />
        {units.length > 1 && (
          <Select
            label={t("team")}
            placeholder={t("anyTeam")}
            searchable
            clearable
            data={units.map(({ id, name }) => ({ value: id, label: name }))}
            value={filters.unit ?? null}
            onChange={(unit) => setFilters({ unit: unit ?? undefined })}
          />
        )}
        {standards.length > 0 && (
          <Select
            label={t("standard")}
            placeholder={t("anyStandard")}
            clearable
            data={standards.map(({ id, name }) => ({ value: id, label: name }))}
            value={filters.standard ?? null}
            onChange={(standard) => setFilters({ standard: standard ?? undefined })}
          />
        )}
        {tagsToChoose.length > 0 && (
          <Select
            label={t("tag")}
            placeholder={t("anyTag")}
            searchable
            clearable
            data={tagsToChoose.map((tag) => ({ value: tag, label: tagWords(tag) }))}
            value={filters.tag ?? null}
            onChange={(tag) => setFilters({ tag: tag ?? undefined })}
          />
        )}
      </FilterBar>
    </>
  )
}

function Collections({ tag }: { tag: string | undefined }) {
  const t = useWords(storiesWords)
  const all = [
    { href: "/stories", title: t("allStories"), current: tag === undefined },
    { href: `/stories?tag=${unusual}`, title: t("unusualOnes"), current: tag === unusual },
  ]
  return (
    <nav className={`${style.collections} no-print`} aria-label={t("stories")}>
      {all.map(({ href, title, current }) => (
        <Link key={href} href={href} {...(current && { "aria-current": "page" as const })}>
          {title}
        </Link>
      ))}
    </nav>
  )
}
