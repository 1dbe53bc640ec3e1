// Month names of both languages in lower case, with their abbreviations, so that a day is not taken for a number.

/** Month number by name. "may" and "march" are words too: ask for a capital. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  [
    'january jan januar jänner',
    'february feb februar',
    'march mar märz mrz maerz',
    'april apr',
    'may mai',
    'june jun juni',
    'july jul juli',
    'august aug',
    'september sep sept',
    'october oct oktober okt',
    'november nov',
    'december dec dezember dez',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
)
