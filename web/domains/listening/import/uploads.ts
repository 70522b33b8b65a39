import { useSyncExternalStore } from "react"
import { getImport, listImports, sendImportFile } from "#contracts/feedback-import.ts"
import { addressOf } from "#web/app/call.ts"
import { type Problem, problemOf, unreachable } from "#web/app/problem.ts"
import { refresh } from "#web/app/reading.ts"

/** A file on its way to the server, in bytes; it goes on while one works on other screens of this window. */
export type Upload = { sent: number; total: number; problem: Problem | null }

const uploads = new Map<string, Upload>()
const listeners = new Set<() => void>()

/**
 * Sends the file of an import. The browser reads it from the disk as it sends, so its size does not matter. Fetch cannot tell how far it is, so this is
 * the older request. A failure is kept for the import's screen to show.
 */
export function upload(importId: string, file: File): void {
  const request = new XMLHttpRequest()
  request.open(sendImportFile.method, addressOf(sendImportFile, { params: { id: importId } }))
  request.setRequestHeader("content-type", "application/octet-stream")
  request.setRequestHeader("accept", "application/json")
  request.upload.onprogress = ({ loaded, total }) => tell(importId, { sent: loaded, total, problem: null })
  request.onload = async () => {
    if (request.status < 300) tell(importId, null)
    else tell(importId, { sent: 0, total: file.size, problem: await problemIn(request) })
    void refresh([getImport, listImports])
  }
  request.onerror = () => tell(importId, { sent: 0, total: file.size, problem: unreachable() })
  tell(importId, { sent: 0, total: file.size, problem: null })
  request.send(file)
}

/** How far the file of an import is; undefined where nothing of it is on its way from this window. */
export function useUpload(importId: string): Upload | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => uploads.get(importId),
  )
}

function tell(importId: string, upload: Upload | null): void {
  if (upload === null) uploads.delete(importId)
  else uploads.set(importId, upload)
  const busy = [...uploads.values()].some(({ problem }) => problem === null)
  // The browser asks before it closes a window from which a file is on its way.
  window.onbeforeunload = busy ? (event: BeforeUnloadEvent) => event.preventDefault() : null
  for (const listener of listeners) listener()
}

const problemIn = ({ status, responseText }: XMLHttpRequest): Promise<Problem> => {
  try {
    return problemOf(status, JSON.parse(responseText))
  } catch {
    return problemOf(status, null)
  }
}
