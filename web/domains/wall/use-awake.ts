import { useEffect } from "react"

/** Asks the device not to sleep while this screen is seen, anew whenever it comes back into view; devices that cannot, sleep as they are set to. */
export function useAwake(): void {
  useEffect(() => {
    let held: WakeLockSentinel | undefined
    const hold = () => {
      if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return
      navigator.wakeLock.request("screen").then(
        (lock) => {
          held = lock
        },
        // Refused, as on a battery that runs low: the next time it comes into view it is asked again.
        () => {},
      )
    }
    hold()
    document.addEventListener("visibilitychange", hold)
    return () => {
      document.removeEventListener("visibilitychange", hold)
      void held?.release()
    }
  }, [])
}
