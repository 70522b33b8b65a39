import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type MantineThemeOverride,
  type VariantColorsResolver,
} from "@mantine/core"
import { localeOf } from "#web/words/language.ts"
import { signsOf } from "#web/words/typed-number.ts"
import { ourAccent, shadesOf } from "./accent.ts"

/** The look of the house in Mantine's terms. Colours live in theme.css; this says which of them each part of the kit takes. */
export function themeWith(organisationColour: string | undefined, language: string): MantineThemeOverride {
  return createTheme({
    colors: {
      accent: shadesOf(organisationColour ?? ourAccent),
      saffron: saffron,
      brick: brick,
      leaf: leaf,
      gray: linen,
      dark: dusk,
    },
    primaryColor: "accent",
    primaryShade: { light: 8, dark: 3 },
    variantColorResolver: filledWithInk,
    white: "#fffdf8",
    black: "#2a221f",
    fontFamily: "var(--ws-sans)",
    fontSizes: { xs: "0.8125rem", sm: "0.9375rem", md: "1.0625rem", lg: "1.1875rem", xl: "1.375rem" },
    lineHeights: { xs: "1.4", sm: "1.5", md: "1.6", lg: "1.6", xl: "1.5" },
    headings: {
      fontFamily: "var(--ws-serif)",
      fontWeight: "600",
      sizes: {
        h1: { fontSize: "clamp(1.75rem, 1.4rem + 1.4vw, 2.375rem)", lineHeight: "1.18" },
        h2: { fontSize: "1.4375rem", lineHeight: "1.3" },
        h3: { fontSize: "1.1875rem", lineHeight: "1.35" },
      },
    },
    defaultRadius: "md",
    radius: { sm: "0.375rem", md: "0.625rem", lg: "1rem" },
    cursorType: "pointer",
    respectReducedMotion: true,
    components: {
      Button: { defaultProps: { radius: "md" }, styles: { root: { minHeight: "var(--ws-touch)" } } },
      ActionIcon: { defaultProps: { variant: "subtle", size: "lg" } },
      Input: { styles: { input: { minHeight: "var(--ws-touch)" } } },
      Fieldset: { defaultProps: { variant: "unstyled" } },
      // Who writes "0,5" means a half; without this the comma is dropped, and it becomes five.
      NumberInput: {
        defaultProps: { allowedDecimalSeparators: [".", ","], decimalSeparator: signsOf(localeOf(language)).decimal },
      },
      Checkbox: { styles: { input: { borderColor: "var(--ws-line-strong)" } } },
      Radio: { styles: { radio: { borderColor: "var(--ws-line-strong)" } } },
      InputWrapper: { defaultProps: { inputWrapperOrder: ["label", "description", "error", "input"] } },
      Modal: { defaultProps: { centered: true, radius: "lg", overlayProps: { backgroundOpacity: 0.4, blur: 2 } } },
      Menu: {
        defaultProps: {
          withInitialFocusPlaceholder: false,
          shadow: "md",
          radius: "md",
          transitionProps: { duration: 0 },
        },
      },
      Tooltip: { defaultProps: { openDelay: 300 } },
      Anchor: { defaultProps: { underline: "always" } },
    },
  })
}

/** Text on a filled ground: light on the deep shades of the light scheme, dark on the pale shades of the dark one. */
const filledWithInk: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input)
  return input.variant === "filled" ? { ...colours, color: "var(--ws-accent-ink)" } : colours
}

/** Where the kit has an opinion of its own about surfaces and text, it takes ours. */
export const variables: CSSVariablesResolver = () => {
  const ours = {
    "--mantine-color-body": "var(--ws-sheet)",
    "--mantine-color-text": "var(--ws-ink)",
    "--mantine-color-bright": "var(--ws-ink)",
    "--mantine-color-dimmed": "var(--ws-ink-soft)",
    "--mantine-color-placeholder": "var(--ws-ink-soft)",
    "--mantine-color-anchor": "var(--ws-accent)",
    "--mantine-color-error": "var(--ws-bad)",
    "--mantine-color-default": "var(--ws-sheet)",
    "--mantine-color-default-hover": "var(--ws-well)",
    "--mantine-color-default-color": "var(--ws-ink)",
    "--mantine-color-default-border": "var(--ws-line-strong)",
    "--mantine-color-accent-light": "var(--ws-accent-wash)",
    "--mantine-color-accent-light-hover": "color-mix(in oklab, var(--ws-accent) 16%, var(--ws-sheet))",
    "--mantine-color-accent-light-color": "var(--ws-accent)",
    "--mantine-color-brick-light": "var(--ws-bad-wash)",
    "--mantine-color-brick-light-color": "var(--ws-bad)",
    "--mantine-color-leaf-light": "var(--ws-good-wash)",
    "--mantine-color-leaf-light-color": "var(--ws-good)",
    "--mantine-color-saffron-light": "var(--ws-warm-wash)",
    "--mantine-color-saffron-light-color": "var(--ws-warm-ink)",
    "--mantine-color-disabled": "var(--ws-well)",
    "--mantine-color-disabled-color": "var(--ws-ink-soft)",
    "--mantine-color-disabled-border": "var(--ws-line)",
    "--mantine-primary-color-contrast": "var(--ws-accent-ink)",
    "--mantine-shadow-md": "var(--ws-shadow)",
  }
  return { variables: {}, light: ours, dark: ours }
}

const saffron: MantineColorsTuple = [
  "#fdf3dd",
  "#fae6bd",
  "#f5d595",
  "#eebe63",
  "#e7aa43",
  "#e0982a",
  "#c07c18",
  "#9b610f",
  "#85500a",
  "#5c3605",
]
const brick: MantineColorsTuple = [
  "#fbe9e3",
  "#f6d0c5",
  "#f0b7a6",
  "#f0a08a",
  "#de7a5f",
  "#cd5b3f",
  "#b9452a",
  "#ab3a22",
  "#a1321d",
  "#6f2011",
]
const leaf: MantineColorsTuple = [
  "#e6f2e8",
  "#cde4d3",
  "#afd6bb",
  "#8fcca5",
  "#6bb088",
  "#4d946d",
  "#3b7f5b",
  "#327352",
  "#2c6a4c",
  "#1b4632",
]
/** Greys with warmth in them. */
const linen: MantineColorsTuple = [
  "#faf6ef",
  "#f3ecdf",
  "#eae1d1",
  "#ddd2bf",
  "#c4b7a3",
  "#a89a87",
  "#8f8271",
  "#6f6357",
  "#51473f",
  "#2f2824",
]
/** Mantine takes the greys of its dark scheme from here: warm ones. */
const dusk: MantineColorsTuple = [
  "#f1e8dc",
  "#d8cdc2",
  "#bbafa5",
  "#95898a",
  "#574c51",
  "#3b3337",
  "#2e272a",
  "#231e20",
  "#1a1618",
  "#120f10",
]
