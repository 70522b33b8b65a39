import type { TestHouse } from "./app.ts"

/** The public thank-you page, as customers see and send it, each from a connection of their own unless told. */
export function visitThankYouPage(house: TestHouse) {
  const phone = house.stranger()
  let connections = 0
  return {
    open: (query = "", headers: Record<string, string> = {}) =>
      phone.request("GET", `/thank-you${query}`, undefined, headers),
    async send(fields: Record<string, string>, from = `10.1.0.${++connections}`) {
      const { statusCode, body, headers } = await house.http.inject({
        method: "POST",
        url: "/thank-you",
        payload: new URLSearchParams({ lang: "en", ...fields }).toString(),
        headers: { "content-type": "application/x-www-form-urlencoded" },
        remoteAddress: from,
      })
      return { status: statusCode, body, headers }
    },
    /** What was kept of what they sent, the oldest first. */
    kept: () => house.ctx.db.selectFrom("recognition_thank_you").selectAll().orderBy("id").execute(),
  }
}
