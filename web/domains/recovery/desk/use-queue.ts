import { useNavigate } from "@tanstack/react-router"
import { listCases } from "#contracts/recovery.ts"
import { searchText, useFilters } from "#web/app/address.ts"
import { usePages } from "#web/app/use-pages.ts"
import { caseFilters } from "../cases/routes.ts"

/** The list that one came from, by the filters in the address, and the way to the case before and after this one. */
export function useQueue(caseId: string) {
  const [filters] = useFilters(caseFilters)
  const navigate = useNavigate()
  const cases = usePages(listCases, filters)
  const items = cases.data ?? []
  const at = items.findIndex(({ id }) => id === caseId)
  const search = searchText(filters)
  const go = (id: string | undefined) =>
    id !== undefined && void navigate({ to: `/cases/${id}`, search: filters as never })
  const [before, after] = at < 0 ? [undefined, items[0]?.id] : [items[at - 1]?.id, items[at + 1]?.id]
  return {
    items,
    hrefOf: (id: string) => `/cases/${id}${search}`,
    listHref: `/cases${search}`,
    before,
    after,
    goBefore: () => go(before),
    goAfter: () => go(after),
    goToList: () => void navigate({ to: "/cases", search: filters as never }),
  }
}

export type Queue = ReturnType<typeof useQueue>
