import { useNavigate } from "@tanstack/react-router"
import { startDemonstration } from "#contracts/recovery.ts"
import { useDeed } from "#web/app/deed.ts"

/** Begins a demonstration and goes to it. */
export function useBegin(): { begin: () => void; beginning: boolean } {
  const navigate = useNavigate()
  const start = useDeed(startDemonstration, { done: ({ id }) => void navigate({ to: `/demonstration/${id}` }) })
  return { begin: () => void start.run(), beginning: start.doing }
}
