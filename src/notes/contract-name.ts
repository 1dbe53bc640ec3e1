// The name of a contract in the language of a note: curators' own words in it are said in that language, names stay.

const curatorsWords: readonly (readonly [english: string, german: string])[] = [
  ['unnamed hyperscaler', 'nicht genannter Hyperscaler'],
  ['unnamed tenant', 'nicht genannter Mieter'],
]

export function contractName(label: string, code: 'en' | 'de'): string {
  return code === 'en' ? label : curatorsWords.reduce((name, [english, german]) => name.replaceAll(english, german), label)
}
