import type { ReactNode } from "react"
import style from "./quote.module.css"

type QuoteProps = {
  /** The customer's own words. */
  children: ReactNode
  /** The language of the words, where it is not the page's: screen readers and hyphenation need it. */
  language?: string | undefined
  /** Who, when, where: under the words. */
  source?: ReactNode
  /** "thanks" takes the warm accent; "plain" does not judge. */
  tone?: "plain" | "thanks"
  size?: "small" | "large"
  /** Deeds on this quote. */
  actions?: ReactNode
}

/** A customer's words, set as words that count. */
export function Quote({ children, language, source, tone = "plain", size = "small", actions }: QuoteProps) {
  return (
    <figure className={style.quote} data-tone={tone} data-size={size}>
      <blockquote lang={language} dir="auto">
        {children}
      </blockquote>
      {(source !== undefined || actions !== undefined) && (
        <figcaption>
          <span>{source}</span>
          {actions !== undefined && <span className="no-print">{actions}</span>}
        </figcaption>
      )}
    </figure>
  )
}
