/** The languages that every page and mail for customers speaks, and in which the ready-made questions are written. In any other they are in English. */
export const pageLanguages = ["en", "es", "fr", "de", "pt", "ar"] as const
export type PageLanguage = (typeof pageLanguages)[number]
