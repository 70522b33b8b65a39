import { useDebouncedValue } from "@mantine/hooks"
import { useQuery } from "@tanstack/react-query"
import { guessCase } from "#contracts/recovery.ts"
import { callUntil } from "#web/app/call.ts"

/** Where and who, as far as the words say so far; asked once the typing rests. */
export function useGuess(words: string) {
  const [rested] = useDebouncedValue(words.trim(), 400)
  return useQuery({
    queryKey: [guessCase.name, rested],
    queryFn: ({ signal }) => callUntil(signal, guessCase, { body: { words: rested } }),
    enabled: rested !== "",
    placeholderData: (before) => before,
    staleTime: 60_000,
  }).data
}
