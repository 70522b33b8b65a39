import { type MailWords, mailWordsIn } from "#platform/mail/mail-words.ts"

const english = { certificate: "Certificate", goesTo: "is awarded to", for: "They showed: {standards}" }

const words: MailWords<typeof english> = {
  en: english,
  es: { certificate: "Diploma", goesTo: "se concede a", for: "Mostró: {standards}" },
}

/** What a certificate says around the names, in the organisation's language. */
export const certificateWords = (language: string) => mailWordsIn(words, language)
