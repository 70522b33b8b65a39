import { useQuery } from "@tanstack/react-query"
import { getSampleProgress } from "#contracts/doors.ts"
import { LongWork } from "#web/ui/long-work.tsx"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { reading } from "../reading.ts"
import { BareFrame } from "../shell/bare-frame.tsx"
import { SampleChoice } from "./sample-choice.tsx"
import { SamplePeople } from "./sample-people.tsx"
import { sampleWords } from "./sample-words.ts"
import { welcomeWords } from "./words.ts"

const everyMoment = 500

/** The second door: choose a sample, see it being made, and be one of its people. */
export function SampleScreen() {
  const t = useWords(sampleWords)
  const door = useWords(welcomeWords)
  const progress = useQuery({
    ...reading(getSampleProgress),
    refetchInterval: ({ state }) => (state.data?.state === "filling" ? everyMoment : false),
  })
  const ready = progress.data?.state === "ready"
  return (
    <BareFrame wide name={door("product")}>
      <Page
        title={ready ? t("ready") : t("title")}
        lead={ready ? t("readyLead") : t("lead")}
        trail={ready ? [] : [{ title: door("back"), href: "/welcome" }]}
      >
        <Waiting on={progress}>
          {(now) => {
            if (now.state === "ready") return <SamplePeople people={now.people} story={now.story} />
            if (now.state === "none") return <SampleChoice />
            return (
              <>
                <LongWork
                  title={now.state === "failed" ? t("failed") : t("filling")}
                  state={now.state === "failed" ? "failed" : "working"}
                  share={now.share}
                  told={now.failure ?? (now.step && t(`step.${now.step.key}`, { count: now.step.count ?? 0 }))}
                />
                {now.state === "failed" && <SampleChoice />}
              </>
            )
          }}
        </Waiting>
      </Page>
    </BareFrame>
  )
}
