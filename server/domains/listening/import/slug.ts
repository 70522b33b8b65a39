import { hash } from "node:crypto"

/** Words as they can stand in an address: "Overall rating" is "overall-rating". Empty when no letter or digit of ASCII is left. */
export function slugOf(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "")
}

/** A slug that no other text has: where the slug alone says less than the text ("C++", "満足"), some digits of its hash are added. */
export function distinctSlugOf(text: string): string {
  const slug = slugOf(text)
  if (slug === text.toLowerCase().replaceAll(" ", "-")) return slug
  const digits = hash("sha256", text, "hex").slice(0, 8)
  return slug === "" ? digits : `${slug}-${digits}`
}
