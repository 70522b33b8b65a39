const baseOf = (tag: string) => tag.split("-")[0]

/** Whether who reads the one reads the other: "pt" and "pt-BR". */
export const sameLanguage = (one: string, other: string): boolean => baseOf(one) === baseOf(other)
