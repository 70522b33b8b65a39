/** What nodemailer throws, as far as it says what went wrong: in which step, and what the server answered. */
type Failure = { code?: string; responseCode?: number }

/**
 * Whether the server said no for good to this very mail: 5xx to the sender, the recipient or the content (RFC 5321, 4.2.1). A 5xx to the sign-in is not:
 * an administrator mends that, and then the mail goes.
 */
export function isPermanent(failure: unknown): boolean {
  const { code, responseCode = 0 } = (failure ?? {}) as Failure
  return (code === "EENVELOPE" || code === "EMESSAGE") && responseCode >= 500 && responseCode < 600
}
