// Tells a web page or an EDGAR filing from plain text by what it holds, not by its name.

const opening =
  /^\s*(?:<!--[^]{0,2000}?-->\s*)*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|div|p|table|h[1-6]|article|main|section|header|nav|script|style|center|font|span|link|document>|sec-document>|base|ul|ol|br|hr|b|a|i|em|strong|img|form|pre|blockquote)\b/i
const envelope = /^\s*(?:-----BEGIN PRIVACY-ENHANCED MESSAGE-----[^]{0,3000}?)?<(?:SEC-DOCUMENT|SEC-HEADER|DOCUMENT)>/i
const frame = /<(?:html|body)\b[^<>]{0,2000}>/i
const closing = /<\/(?:p|div|td|tr|table|span|h[1-6]|li|ul|font|b|body|html|article)>/gi

/** Looks at the first 64,000 characters alone. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 64_000).replace(/^\ufeff/, '')
  if (envelope.test(head)) return /<(?:html|body|table|p|div|TEXT)\b/i.test(head)
  if (opening.test(head)) return true
  return frame.test(head) && (head.match(closing)?.length ?? 0) >= 3
}
