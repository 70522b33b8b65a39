import { Chart } from "../chart/chart.tsx"
import { Sheet } from "../sheet.tsx"

const before = [41, 38, 44, 39, 36, 42, 40, 35, 43, 38, 41, 37, 40, 44, 39]
const after = [52, 55, 49, 57, 53, 56, 51, 58, 54, 70, 55]
const points = [...before, ...after].map((value, index) => ({
  label: `Week ${index + 1}`,
  value: index === 6 ? null : value,
  n: 80 + ((index * 37) % 60),
  signal: value === 70,
}))

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
        <Chart title="Nothing measured yet" points={[]} />
      </Sheet>
    </>
  )
}
