/** What is known of a customer when they are met. Who has neither key nor e-mail address cannot be told from others, and is a new customer. */
export type CustomerMet = {
  /** The key another system knows them by. */
  key?: string | null | undefined
  name?: string | null | undefined
  email?: string | null | undefined
  phone?: string | null | undefined
  language?: string | null | undefined
}

export type KnownCustomer = {
  id: string
  key: string | null
  name: string | null
  email: string | null
  phone: string | null
  language: string | null
}

/** Who is who among customers met: which are known (`ids`), which must be made, and of which something was learned. */
export type Kept = { ids: string[]; made: KnownCustomer[]; learned: KnownCustomer[] }

/**
 * Tells customers apart: by key; else by e-mail address in any letter case. One address may belong to several keys (a family, a firm), so somebody who
 * comes with a key is never taken for a customer who has another one. `known` comes with the longest known first.
 */
export function customerIndex(known: readonly KnownCustomer[]) {
  const byKey = new Map<string, KnownCustomer>()
  const byEmail = new Map<string, KnownCustomer[]>()
  /** How long each has been known: where several share an address, the longest known is meant, also when they gave it last. */
  const since = new Map<KnownCustomer, number>()
  for (const customer of known) add({ ...customer })

  function add(customer: KnownCustomer): KnownCustomer {
    if (!since.has(customer)) since.set(customer, since.size)
    if (customer.key) byKey.set(customer.key, customer)
    if (customer.email) {
      const address = customer.email.toLowerCase()
      const sharing = new Set(byEmail.get(address)).add(customer)
      byEmail.set(
        address,
        [...sharing].sort((one, other) => (since.get(one) ?? 0) - (since.get(other) ?? 0)),
      )
    }
    return customer
  }

  function find({ key, email }: Omit<KnownCustomer, "id">): KnownCustomer | undefined {
    const byItsKey = key ? byKey.get(key) : undefined
    if (byItsKey || !email) return byItsKey
    return byEmail.get(email.toLowerCase())?.find((customer) => !key || customer.key === null)
  }

  return {
    resolve(met: readonly CustomerMet[], makeId: () => string): Kept {
      const made = new Set<KnownCustomer>()
      const learned = new Set<KnownCustomer>()
      const ids = met.map((one) => {
        const said = tidied(one)
        const found = find(said)
        if (!found) {
          const customer = add({ id: makeId(), ...said })
          made.add(customer)
          return customer.id
        }
        if (learn(found, said) && !made.has(found)) learned.add(found)
        add(found)
        return found.id
      })
      return { ids, made: [...made], learned: [...learned] }
    },
  }
}

/** Fills in what was not known; what was known stays. Whether there was anything to learn. */
function learn(customer: KnownCustomer, said: Omit<KnownCustomer, "id">): boolean {
  let news = false
  for (const field of ["key", "name", "email", "phone", "language"] as const)
    if (customer[field] === null && said[field] !== null) {
      customer[field] = said[field]
      news = true
    }
  return news
}

const tidied = (met: CustomerMet): Omit<KnownCustomer, "id"> => ({
  key: met.key?.trim() || null,
  name: met.name?.trim() || null,
  email: met.email?.trim() || null,
  phone: met.phone?.trim() || null,
  language: met.language?.trim() || null,
})
