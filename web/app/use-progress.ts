import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { getProgress } from "#contracts/house.ts"
import { newKey } from "./new-key.ts"
import { reading } from "./reading.ts"

const everyMoment = 500

type Followed = {
  /** How far it is; null where that is not known yet, or nothing is under way. */
  at: { done: number; of: number } | null
  /** Does something under a key of its own, which `act` sends along. */
  follow: <T>(act: (progress: string) => Promise<T>) => Promise<T>
}

/** Follows how far work is that somebody waits for at this screen. */
export function useProgress(): Followed {
  const [key, setKey] = useState<string | null>(null)
  const found = useQuery({
    ...reading(getProgress, { params: { key: key ?? "" } }),
    enabled: key !== null,
    refetchInterval: everyMoment,
    staleTime: 0,
    gcTime: 0,
  })
  return {
    at: (key !== null && !found.isPlaceholderData && found.data?.at) || null,
    follow: async (act) => {
      const mine = newKey()
      setKey(mine)
      try {
        return await act(mine)
      } finally {
        setKey(null)
      }
    },
  }
}
