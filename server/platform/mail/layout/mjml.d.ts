declare module "mjml" {
  type MjmlError = { formattedMessage: string }
  export default function mjml2html(
    source: string,
    options: { validationLevel: "strict" | "soft" | "skip"; fonts: Record<string, string> },
  ): Promise<{ html: string; errors: MjmlError[] }>
}
