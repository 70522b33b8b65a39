import { Group } from "@mantine/core"
import { Brand } from "./brand.tsx"
import { FindButton } from "./find-button.tsx"
import { PersonMenu } from "./person-menu.tsx"
import style from "./shell.module.css"

/** The top of a narrow screen: whose house this is, finding, and oneself. */
export function PhoneHeader() {
  return (
    <header className={style.phoneHeader}>
      <Brand />
      <Group gap={4} wrap="nowrap">
        <FindButton icon />
        <PersonMenu />
      </Group>
    </header>
  )
}
