import { TraceMap } from "../trace/trace-map.tsx"

const nodes = [
  { key: "r1", kind: "Feedback", title: "Two hours at the gate, and nobody said why", when: "3 May 2026", href: "#r1" },
  { key: "r2", kind: "Feedback", title: "No word about the delay", when: "4 May 2026", href: "#r2" },
  {
    key: "c1",
    kind: "Case",
    title: "Silence during the delay of flight 412",
    when: "4 May 2026",
    href: "#c1",
    here: true,
  },
  { key: "p1", kind: "Promise", title: "Call back by Friday noon", when: "4 May 2026", href: "#p1" },
  { key: "m1", kind: "Remedy", title: "Voucher, 40 euros", when: "5 May 2026", href: "#m1" },
  {
    key: "k1",
    kind: "Cause",
    title: "Gate staff may not speak before operations does",
    when: "9 May 2026",
    href: "#k1",
  },
  { key: "f1", kind: "Fix", title: "Say what you know every ten minutes", when: "1 June 2026", href: "#f1" },
  { key: "s1", kind: "You said, we did", title: "212 customers were told", when: "3 June 2026", href: "#s1" },
  {
    key: "t1",
    kind: "Thanks",
    title: "To Amara and the Oslo gates",
    when: "8 June 2026",
    href: "#t1",
    tone: "warm" as const,
  },
]
const links = [
  { from: "r1", verb: "opened", to: "c1" },
  { from: "r2", verb: "joined", to: "c1" },
  { from: "c1", verb: "promised", to: "p1" },
  { from: "c1", verb: "made good with", to: "m1" },
  { from: "c1", verb: "led to", to: "k1" },
  { from: "k1", verb: "mended by", to: "f1" },
  { from: "f1", verb: "was told in", to: "s1" },
  { from: "f1", verb: "earned", to: "t1" },
]

export function TraceSamples() {
  return <TraceMap nodes={nodes} links={links} />
}
