// Text as HTML text or as an attribute's value; nothing in it is markup.
import { cleanText } from '../../document/clean-text.ts'

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export function escapeHtml(text: string): string {
  return cleanText(text).replaceAll(/[&<>"']/g, (sign) => signs[sign]!)
}

/** An identifier for anchors: letters, digits and hyphens; unlike texts give unlike identifiers but for signs. */
export function anchor(text: string): string {
  return cleanText(text).replaceAll(/[^\p{L}\p{N}]+/gu, '-')
}
