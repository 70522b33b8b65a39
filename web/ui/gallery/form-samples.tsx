import { Checkbox, NativeSelect, Textarea, TextInput } from "@mantine/core"
import { useState } from "react"
import { z } from "zod"
import { useToasts } from "#web/app/toasts.tsx"
import { FileDrop } from "../file-drop.tsx"
import { Form } from "../form/form.tsx"
import { useForm } from "../form/use-form.ts"
import { Sheet } from "../sheet.tsx"

const schema = z.object({ what: z.string().min(1).max(80), mail: z.email(), when: z.enum(["today", "friday"]) })

export function FormSamples() {
  const toasts = useToasts()
  const form = useForm({ begin: { what: "", mail: "", when: "", tell: false }, schema, keep: "gallery" })
  const [file, setFile] = useState<File | null>(null)
  const send = async () => {
    toasts.undoable("Promise made", () => undefined)
    return true
  }
  return (
    <>
      <Sheet title="Make a promise">
        <Form form={form} onSend={send} deed="Make the promise">
          <Textarea
            {...form.field("what", "What do you promise?")}
            description="In words the customer would use."
            autosize
            minRows={2}
          />
          <TextInput
            {...form.field("mail", "Customer's e-mail address")}
            description="We write there when it is done."
          />
          <NativeSelect {...form.field("when", "By when")} data={["", "today", "friday"]} />
          <Checkbox label="Tell the customer now" />
        </Form>
      </Sheet>
      <FileDrop
        label="Customers' comments"
        description="CSV or plain text, up to 200 MB"
        accept=".csv,.txt"
        onFile={setFile}
        chosen={file?.name}
      />
    </>
  )
}
