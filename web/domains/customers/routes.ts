import { z } from "zod"
import { getCustomer, keepCustomer, listCustomers } from "#contracts/customers.ts"
import { getTrace } from "#contracts/house.ts"
import { importPurchases } from "#contracts/purchases.ts"
import { getStaying, getValue } from "#contracts/value.ts"
import { lenient } from "#web/app/address.ts"
import { callUntil } from "#web/app/call.ts"
import { reading } from "#web/app/reading.ts"
import type { Finder, ScreenRoute } from "#web/app/screen-route.ts"
import { saying } from "#web/words/catalogue.ts"
import { valueFilters } from "./value/filters.ts"
import { valueTitles } from "./value/words.ts"
import { customersTitles } from "./words.ts"

export const customerFilters = z.object({ q: z.string().max(200).optional() })

export const routes: ScreenRoute[] = [
  {
    path: "/customers",
    title: saying(customersTitles, "customers"),
    access: listCustomers.access,
    place: "customers",
    filters: customerFilters,
    readings: ({ filters }) => [reading(listCustomers, { query: lenient(customerFilters, filters) })],
    load: () => import("./customer-list.tsx").then((m) => m.CustomerList),
  },
  {
    path: "/customers/new",
    title: saying(customersTitles, "customer"),
    access: keepCustomer.access,
    load: () => import("./keep-customer.tsx").then((m) => m.KeepCustomer),
  },
  {
    path: "/customers/:id",
    title: saying(customersTitles, "customer"),
    access: getCustomer.access,
    place: "customers",
    readings: ({ params: { id = "" } }) => [
      reading(getCustomer, { params: { id } }),
      reading(getTrace, { params: { kind: "customer", id } }),
    ],
    load: () => import("./customer-screen.tsx").then((m) => m.CustomerScreen),
  },
  {
    path: "/value",
    title: saying(valueTitles, "value"),
    access: getValue.access,
    place: "lead",
    filters: valueFilters,
    readings: ({ filters }) => {
      const { until, by } = lenient(valueFilters, filters)
      return [reading(getValue, { query: { until } }), reading(getStaying, { query: { by } })]
    },
    load: () => import("./value/value-screen.tsx").then((m) => m.ValueScreen),
  },
  {
    path: "/value/import",
    title: saying(valueTitles, "purchasesImport"),
    access: importPurchases.access,
    action: true,
    load: () => import("./bring-in/bring-in-screen.tsx").then((m) => m.BringInScreen),
  },
]

/** Lets Ctrl-K find customers. */
export const customerFinder: Finder = {
  title: saying(customersTitles, "customers"),
  access: listCustomers.access,
  async find(text, signal) {
    const { items } = await callUntil(signal, listCustomers, { query: { q: text, limit: 6 } })
    return items.map(({ id, name, email, key }) => ({
      title: name ?? email ?? key ?? "–",
      ...(name !== null && email !== null && { detail: email }),
      href: `/customers/${id}`,
    }))
  },
}
