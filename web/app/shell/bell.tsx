/** The mark of the house: a bell on a counter. */
export function Bell({ size }: { size?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" width={size} height={size}>
      <path
        fill="var(--ws-warm)"
        d="M16 5.2a2.6 2.6 0 0 1 1.3 4.85v1.6C23.5 12.3 28 17.2 28 23v.8H4V23c0-5.8 4.5-10.7 10.7-11.35v-1.6A2.6 2.6 0 0 1 16 5.2Z"
      />
      <path
        fill="currentColor"
        d="M3.2 25.4h25.6a.8.8 0 0 1 .8.8v.6a2 2 0 0 1-2 2H4.4a2 2 0 0 1-2-2v-.6a.8.8 0 0 1 .8-.8Z"
      />
    </svg>
  )
}
