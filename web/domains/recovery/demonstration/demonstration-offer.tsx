import { Button, type ButtonProps } from "@mantine/core"
import { startDemonstration } from "#contracts/recovery.ts"
import { mayOpen } from "#web/app/screen-route.ts"
import { useSession } from "#web/app/session.ts"
import { Link } from "#web/ui/link.tsx"
import { useWords } from "#web/words/use-words.ts"
import { demonstrationWords } from "./words.ts"

type DemonstrationOfferProps = Pick<ButtonProps, "variant" | "fullWidth" | "justify"> & { onClick?: () => void }

/** The way to the demonstration, for those who may give one. */
export function DemonstrationOffer(looks: DemonstrationOfferProps) {
  const t = useWords(demonstrationWords)
  const session = useSession()
  if (mayOpen(startDemonstration.access, session) !== "yes") return null
  return (
    <Button component={Link} href="/demonstration" variant="default" {...looks}>
      {t("offer")}
    </Button>
  )
}
