import style from "./initials.module.css"

/** The first letters of a name on a quiet round; beside the name, never instead of it. */
export function Initials({ name, size = "2.1rem" }: { name: string; size?: string }) {
  return (
    <span className={style.initials} style={{ inlineSize: size, blockSize: size }} aria-hidden="true">
      {initialsOf(name)}
    </span>
  )
}

/** "Amara Okafor" → "AO"; works for scripts without capitals. */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const first = [...(words[0] ?? "")][0] ?? ""
  const last = words.length > 1 ? ([...(words.at(-1) ?? "")][0] ?? "") : ""
  return (first + last).toLocaleUpperCase()
}
