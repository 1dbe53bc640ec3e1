// Text from outside without what only machines read: control, direction and private-use characters.

/** Line ends become spaces; marks of direction, invisible and private-use characters and broken surrogates are left out. */
export function cleanText(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replaceAll(/[\p{Cf}\p{Co}\p{Cs}]/gu, '')
}

/** An address of the web that may become a link. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[\w.~:/?#@!$&'()*+,;=%-]+$/.test(address)
}
