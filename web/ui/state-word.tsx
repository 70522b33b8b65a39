import style from "./state-word.module.css"

/** The state of something as a word in its colour: "open", "late", "put right". The word alone must do. */
export function StateWord({
  tone = "quiet",
  breaks,
  children,
}: {
  tone?: "quiet" | "good" | "bad" | "warm" | "accent"
  /** Several words may stand in two lines, where a column would be as wide as they are. */
  breaks?: boolean
  children: string
}) {
  return (
    <span className={style.state} data-tone={tone} data-breaks={breaks}>
      {children}
    </span>
  )
}
