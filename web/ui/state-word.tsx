import style from "./state-word.module.css"

/** The state of something as a word in its colour: "open", "late", "put right". The word alone must do. */
export function StateWord({
  tone = "quiet",
  children,
}: {
  tone?: "quiet" | "good" | "bad" | "warm" | "accent"
  children: string
}) {
  return (
    <span className={style.state} data-tone={tone}>
      {children}
    </span>
  )
}
