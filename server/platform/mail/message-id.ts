/** The Message-ID of a mail of ours, "<id@harbour.example>": the same whenever it is sent. */
export const messageIdOf = (mailId: string, domain: string): string => `<${mailId}@${domain}>`

/** The ids of mails that may be ours among these Message-IDs, in their order; whether they are, the outbox knows. */
export function mailIdsIn(messageIds: readonly string[]): string[] {
  const ours = /^<?([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12})@/i
  return messageIds.flatMap((messageId) => ours.exec(messageId.trim())?.[1]?.toLowerCase() ?? [])
}

/** "harbour.example" of "Harbour Bank <service@harbour.example>". */
export const domainOf = (from: string): string => /@([^>\s]+)/.exec(from)?.[1] ?? "localhost"
