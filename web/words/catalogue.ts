/**
 * The words of one part of the interface. English is the source: flat keys, i18next's form for variables (`{{name}}`) and plurals
 * (`cases_one`, `cases_other`). Other languages are files beside each other, see translations.ts.
 */
export type Catalogue<W extends Wording = Wording> = {
  /** Unique among all catalogues: the domain's name. Its translations are files of this name. */
  name: string
  english: W
}

export type Wording = Readonly<Record<string, string>>

type PluralForm = "zero" | "one" | "two" | "few" | "many" | "other"

/** The keys one may say: plural forms count as one key. */
export type Key<W extends Wording> = keyof W extends infer K
  ? K extends `${infer Base}_${PluralForm}`
    ? Base
    : K extends string
      ? K
      : never
  : never

type Variables<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Variables<Rest> : never

type TextOf<W extends Wording, K extends string> = K extends keyof W
  ? W[K]
  : `${K}_other` extends keyof W
    ? W[`${K}_other`] | "{{count}}"
    : never

/** What a sentence needs to be said; nothing for most. Numbers are written in the person's locale. */
export type Values<W extends Wording, K extends string> = [Variables<TextOf<W, K>>] extends [never]
  ? []
  : [
      values: {
        [V in Variables<TextOf<W, K>>]: V extends "count" ? number : string | number
      },
    ]

/** Declares the words of a domain. */
export function catalogue<const W extends Wording>(name: string, english: W): Catalogue<W> {
  return { name, english }
}

/** One sentence chosen but not yet said: for lists made outside a component (routes, columns). */
export type Saying = { from: Catalogue; key: string }

/** The keys of sentences that need no values. */
export type PlainKey<W extends Wording> = { [K in Key<W>]: Values<W, K> extends [] ? K : never }[Key<W>]

/** Chooses a sentence that needs no values. */
export function saying<W extends Wording>(from: Catalogue<W>, key: PlainKey<W>): Saying {
  return { from: from as unknown as Catalogue, key }
}
