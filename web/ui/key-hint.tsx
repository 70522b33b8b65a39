import { Kbd } from "@mantine/core"
import { Fragment } from "react"

/** Keys to press: `<KeyHint keys={["Ctrl", "K"]} />`. */
export function KeyHint({ keys }: { keys: readonly string[] }) {
  return (
    <span dir="ltr" style={{ whiteSpace: "nowrap" }}>
      {keys.map((key, index) => (
        <Fragment key={key}>
          {index > 0 && " "}
          <Kbd size="xs">{key}</Kbd>
        </Fragment>
      ))}
    </span>
  )
}
