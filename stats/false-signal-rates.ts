/**
 * How often charts cry wolf: the share of charts of pure noise, with limits estimated from the very points shown, on which
 * at least one rule calls a signal. "alerts" are the two rules that alerts use, "all" is all four.
 *
 * Source: 400,000 simulated series each, by a program that shares nothing with the charts here; the test holds both
 * against these numbers over 10,000 series more. The noise: normal values (XmR); 100 answers a period of which a fifth are
 * hits (p); 16 events per unit of exposure, exposures of 1/2, 1 and 3/2 in turn (u); 9 events a period (c).
 */
export const falseSignalRates: readonly {
  chart: "xmr" | "p" | "u" | "c"
  points: number
  alerts: number
  all: number
}[] = [
  { chart: "xmr", points: 12, alerts: 0.0283, all: 0.0564 },
  { chart: "xmr", points: 24, alerts: 0.0853, all: 0.15 },
  { chart: "xmr", points: 52, alerts: 0.2299, all: 0.3534 },
  { chart: "p", points: 12, alerts: 0.0233, all: 0.0356 },
  { chart: "p", points: 24, alerts: 0.0871, all: 0.1228 },
  { chart: "p", points: 52, alerts: 0.2454, all: 0.3247 },
  { chart: "u", points: 12, alerts: 0.0289, all: 0.0438 },
  { chart: "u", points: 24, alerts: 0.0995, all: 0.1406 },
  { chart: "u", points: 52, alerts: 0.2706, all: 0.3554 },
  { chart: "c", points: 12, alerts: 0.032, all: 0.0426 },
  { chart: "c", points: 24, alerts: 0.1073, all: 0.1382 },
  { chart: "c", points: 52, alerts: 0.2896, all: 0.3553 },
]

/**
 * How soon a lasting shift of one standard deviation is found: the share of shifts at which the rules of alerts have
 * signalled within so many points after it, and the median, on an XmR chart whose limits come from `before` points and
 * then stay. Simulated as above.
 */
export const shiftFoundWithin: readonly {
  before: number
  median: number
  within: { points: number; share: number }[]
}[] = [
  { before: 12, median: 9, within: shares(0.4694, 0.6065, 0.832, 0.9543) },
  { before: 24, median: 10, within: shares(0.4278, 0.5817, 0.8418, 0.9708) },
  { before: 52, median: 11, within: shares(0.3996, 0.5652, 0.8495, 0.9808) },
]

/**
 * Points until the rules of alerts signal, on average, where centre and sigma are known and not estimated: on pure noise,
 * and after a shift of one standard deviation.
 * Source: a Markov chain on the length and side of the run, after C. W. Champ & W. H. Woodall, "Exact results for Shewhart control charts with
 * supplementary runs rules", Technometrics 29 (1987), 393-399; the test solves it anew, and simulates it.
 */
export const averageRunLength = { noise: 152.73, shiftOfOneSigma: 14.58 }

function shares(eight: number, twelve: number, twentyFour: number, fiftyTwo: number) {
  return [
    { points: 8, share: eight },
    { points: 12, share: twelve },
    { points: 24, share: twentyFour },
    { points: 52, share: fiftyTwo },
  ]
}
