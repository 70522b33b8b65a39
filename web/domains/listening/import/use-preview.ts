import { useDebouncedValue } from "@mantine/hooks"
import { keepPreviousData, type UseQueryResult, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { previewImport } from "#contracts/feedback-import.ts"
import { type FeedbackMap, feedbackMap } from "#contracts/feedback-map.ts"
import { callUntil } from "#web/app/call.ts"
import type { Problem } from "#web/app/problem.ts"
import type { Preview } from "./import-of.ts"

/** How much of a file is looked at. */
export const sampleBytes = 512 * 1024
const pause = 350

/**
 * How a file would be read by this map, or by a guessed one where there is none yet. Only the beginning of the file is read and sent; while a map does
 * not hold together, the last one that did is shown.
 */
export function usePreview(file: File, map: FeedbackMap | null): UseQueryResult<Preview, Problem> {
  const [fitting, setFitting] = useState<FeedbackMap | null>(null)
  if (map !== null && map !== fitting && feedbackMap.safeParse(map).success) setFitting(map)
  const [asked] = useDebouncedValue(fitting, pause)
  return useQuery<Preview, Problem>({
    queryKey: [previewImport.name, file.name, file.size, file.lastModified, asked],
    queryFn: async ({ signal }) => {
      const sample = await base64Of(file.slice(0, sampleBytes))
      const whole = file.size <= sampleBytes
      return callUntil(signal, previewImport, {
        body: { fileName: file.name, sample, whole, ...(asked !== null && { map: asked }) },
      })
    },
    placeholderData: keepPreviousData as never,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    retry: false,
  })
}

function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,?/, ""))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}
