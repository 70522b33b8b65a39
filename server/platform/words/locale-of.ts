/** How dates and numbers are written in a language; where it is only called English, as in Britain, as on the screens. */
export const localeOf = (language: string): string => (language === "en" ? "en-GB" : language)
