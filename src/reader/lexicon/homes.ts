// Where companies are at home: documents call them "the Dallas company", „die Australier“ once they were named.

/** Words that point to a company through its home, by ticker; several companies may share one, then the one named last is meant. */
export const homes: Readonly<Record<string, readonly string[]>> = {
  CIFR: ['New York', 'New Yorker', 'New Yorkern'],
  CLSK: ['Las Vegas', 'Nevada', 'Henderson', 'Amerikaner', 'Amerikanern'],
  IREN: ['Australian', 'Australians', 'Sydney', 'Australier', 'Australiern', 'Australiens'],
  MARA: ['Florida', 'Fort Lauderdale', 'Amerikaner', 'Amerikanern'],
  RIOT: ['Castle Rock', 'Colorado', 'Texas', 'Texan', 'Texaner', 'Texanern', 'Texans'],
  WULF: ['Maryland', 'Easton', 'Amerikaner', 'Amerikanern'],
  CORZ: ['Austin', 'Texas', 'Texan', 'Texaner', 'Texanern', 'Texans'],
  HUT: ['Miami', 'Florida'],
  BITF: ['Canadian', 'Canadians', 'Toronto', 'Kanadier', 'Kanadiern'],
  BTDR: ['Singapore', 'Singaporean', 'Singapur', 'Singapurer'],
  APLD: ['Dallas', 'Texas', 'Texan', 'Texaner', 'Texanern', 'Texans'],
  GLXY: ['New York', 'New Yorker', 'New Yorkern', 'Novogratz'],
  HIVE: ['Canadian', 'Canadians', 'San Antonio', 'Vancouver', 'Kanadier', 'Kanadiern'],
}
