// People who speak for the company that a document is about: once introduced by their office, their surname stands for it.
const office =
  /(?<![\p{L}-])(?:(?:[Cc]hief (?:[Ee]xecutive|[Ff]inancial|[Oo]perating|[Cc]ommercial|[Ss]trategy|[Dd]evelopment)(?: [Oo]fficer)?|CEO|CFO|COO|[Ff]inance chief|[Pp]resident|[Cc]hair(?:man|woman)?|[Ff]ounder|[Cc]o-founder|[Bb]oss|[\p{L}\d]+-(?:Chef|Boss|Finanzchef|Vorstand)(?:in)?|Vorstandschef(?:in)?|Konzernchef(?:in)?|Firmenchef(?:in)?|Finanzchef(?:in)?|Finanzvorst(?:and|ändin)|Vorstandsvorsitzende[rn]?|Gründer(?:in)?|Geschäftsführer(?:in)?)(?: of the company)?,? )((?:\p{Lu}[\p{L}'’-]+ )(?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]+)/gu
/** "Jason Les, chief executive" */
const apposed =
  /((?:\p{Lu}[\p{L}'’-]+ )(?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]+), (?:the |its |der |die |dessen )?(?:(?:company|group)['’]s )?(?:[Cc]hief (?:[Ee]xecutive|[Ff]inancial|[Oo]perating)|CEO|CFO|COO|finance chief|Vorstandschef(?:in)?|Konzernchef(?:in)?|Finanzchef(?:in)?)(?![\p{L}])/gu

/** Surnames of a company's own people in the texts of a document that is about one company. */
export function executivesOf(texts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const text of texts)
    for (const pattern of [office, apposed]) {
      pattern.lastIndex = 0
      for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        const surname = match[1]?.split(' ').at(-1) ?? ''
        if (surname.length > 2) found.add(surname)
      }
    }
  return found
}
