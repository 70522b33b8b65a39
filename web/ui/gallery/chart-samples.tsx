import { Bars } from "../chart/bars.tsx"
import { Chart } from "../chart/chart.tsx"
import { Curves } from "../chart/curves.tsx"
import { Funnel } from "../chart/funnel.tsx"
import { Sheet } from "../sheet.tsx"

const before = [41, 38, 44, 39, 36, 42, 40, 35, 43, 38, 41, 37, 40, 44, 39]
const after = [52, 55, 49, 57, 53, 56, 51, 58, 54, 70, 55]
const points = [...before, ...after].map((value, index) => ({
  label: `Week ${index + 1}`,
  value: index === 6 ? null : value,
  n: 80 + ((index * 37) % 60),
  signal: value === 70,
}))

function staying(name: string, rate: number) {
  const share = (month: number) => rate ** month
  const points = Array.from({ length: 13 }, (_, x) => {
    const y = share(x)
    return { x, y, low: y - 0.01 * x ** 0.7, high: Math.min(1, y + 0.01 * x ** 0.7) }
  })
  return { name, steps: true, points }
}

function funnelAt(n: number) {
  const sigma = 80 / Math.sqrt(n)
  return {
    n,
    warning: { low: 32 - 2 * sigma, high: 32 + 2 * sigma },
    alarm: { low: 32 - 3 * sigma, high: 32 + 3 * sigma },
  }
}

const branches = [
  { name: "Porto", n: 410, value: 49, outside: "above" as const },
  ...[38, 12, 55, 30, 24, 41, 28, 35, 33, 5, 60].map((value, index) => ({
    name: `Branch ${index + 1}`,
    n: [60, 25, 18, 220, 300, 120, 500, 350, 150, 14, 22][index] ?? 0,
    value,
    outside: null,
  })),
]

export function ChartSamples() {
  return (
    <>
      <Sheet>
        <Chart
          title="Would recommend us, gates"
          told="Improved after the boarding rule changed in week 16."
          points={points}
          limits={[
            { from: 0, to: 14, centre: 39.8, lower: 31.2, upper: 48.4 },
            { from: 15, to: 25, centre: 55.4, lower: 43.1, upper: 64.9 },
          ]}
          changes={[{ at: 15, label: "New boarding rule" }]}
        />
      </Sheet>
      <Sheet>
        <Chart
          title="First reply, hours"
          points={points
            .slice(0, 8)
            .map((point) => ({ ...point, value: point.value === null ? null : point.value / 10 }))}
        />
      </Sheet>
      <Sheet>
        <Bars
          title="What goes with recommending us"
          told="Of what we asked, the crew goes most with it; the order of the next two is not certain."
          place="drivers"
          bars={[
            { label: "The crew", value: 0.41, low: 0.34, high: 0.48, n: 812, strong: true, beside: 0.2 },
            { label: "On time", value: 0.22, low: 0.16, high: 0.29, n: 812, beside: 0.5 },
            { label: "Boarding", value: 0.2, low: 0.13, high: 0.27, n: 790, beside: 0.1 },
            {
              label: "Something with a rather long name that has to be cut",
              value: 0.05,
              low: -0.02,
              high: 0.12,
              n: 640,
            },
            { label: "Kept back", value: null },
          ]}
          besideTitle="Said to matter"
          written={(value) => `${Math.round(value * 100)}%`}
          line={{ value: 0.22, label: "mean" }}
        />
      </Sheet>
      <Sheet>
        <Curves
          title="Who stays"
          told="After a year 71% of those with a failure put right are still customers, and 52% of those without."
          place="staying"
          across={{ title: "Months" }}
          upward={{ title: "Still customers", written: (value) => `${Math.round(value * 100)}%`, from: 0, to: 1 }}
          curves={[staying("Put right", 0.972), staying("Not put right", 0.947)]}
        />
      </Sheet>
      <Sheet>
        <Funnel
          title="Would recommend us, by branch"
          told="Porto lies above what chance explains; the other eleven vary as chance would make them."
          place="funnel"
          whole={{ value: 32, label: "All: 32" }}
          counted="Answers"
          written={(value) => String(Math.round(value))}
          points={branches}
          limits={Array.from({ length: 40 }, (_, index) => funnelAt(10 + index * 15))}
        />
      </Sheet>
      <Sheet>
        <Chart title="Nothing measured yet" points={[]} />
      </Sheet>
    </>
  )
}
