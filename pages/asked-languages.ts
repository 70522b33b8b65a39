/** The languages that a browser asks for in its `Accept-Language`, the one it likes best first. */
export const askedLanguages = (accepted: string | undefined): (string | undefined)[] =>
  (accepted ?? "")
    .slice(0, 400)
    .split(",")
    .map((one) => one.split(";")[0]?.trim())
