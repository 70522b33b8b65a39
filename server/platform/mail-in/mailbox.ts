import { isPrivateHost } from "#platform/config/private-host.ts"

/** A mailbox that is read by IMAP. */
export type Mailbox = {
  host: string
  port: number
  secure: boolean
  user: string
  password: string
  folder: string
  /** Names it in the database and on screens, without the password. */
  name: string
}

/** "imaps://user:password@host:993/INBOX" taken apart; undefined where it is none. */
export function mailboxIn(address: string): Mailbox | undefined {
  const url = URL.parse(address)
  if (!url || !/^imaps?:$/.test(url.protocol) || !url.hostname || !url.username) return undefined
  const secure = url.protocol === "imaps:"
  const folder = decoded(url.pathname.slice(1)) || "INBOX"
  const user = decoded(url.username)
  return {
    host: url.hostname,
    port: url.port ? Number(url.port) : secure ? 993 : 143,
    secure,
    user,
    password: decoded(url.password),
    folder,
    name: `${user} at ${url.hostname}, ${folder}`.slice(0, 400),
  }
}

/** A password never travels in the clear but inside one's own network. */
export const needsTls = ({ secure, host }: Mailbox): boolean => !secure && !isPrivateHost(host)

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
