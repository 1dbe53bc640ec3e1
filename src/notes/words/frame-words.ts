// Headings of the note and the frame of disclosures, in both languages. After FINRA Rule 2241 and Regulation (EU) 596/2014 Article 20 with Delegated Regulation (EU) 2016/958; a frame, not legal advice.

/** The places that only the person who publishes can fill, in the order of the frame. */
export const disclosureNames = [
  'author',
  'completed',
  'priceTime',
  'shownToIssuer',
  'holdings',
  'pay',
  'onePercent',
  'positions',
  'offerings',
  'services',
  'barriers',
  'recommendations',
  'priceChart',
  'distribution',
  'othersWords',
  'certification',
] as const

export type DisclosureName = (typeof disclosureNames)[number]

export interface Disclosure {
  readonly title: string
  /** What is to be said, by the name under which a file of disclosures fills it. */
  readonly items: Readonly<Partial<Record<DisclosureName, string>>>
}

export interface FrameWords {
  readonly headings: Readonly<
    Record<
      'keyChanges' | 'valuation' | 'changes' | 'implied' | 'signed' | 'contradictions' | 'risks' | 'method' | 'sources' | 'disclosures',
      string
    >
  >
  readonly intro: string
  /** Where every place is filled. */
  readonly introFilled: string
  readonly fill: string
  /** At the foot of each page while a place is open. */
  readonly draft: string
  readonly disclosures: readonly Disclosure[]
}

const english: FrameWords = {
  headings: {
    keyChanges: 'Key changes',
    valuation: 'Valuation',
    changes: 'What changed, and why',
    implied: 'What the prices pay for already',
    signed: 'Signed, expected, approved, delivered',
    contradictions: 'Where sources contradict each other',
    risks: 'Risks, up and down',
    method: 'Method and ratings',
    sources: 'Sources',
    disclosures: 'Disclosures',
  },
  intro:
    'A frame for the person who publishes this note. Each mark is a place that the desk cannot fill; a note with a mark left in it is not ready to be passed on. Prices stand with their day in the valuation table, the meaning of the ratings and their distribution under “Method and ratings”, the risks under “Risks, up and down”.',
  introFilled:
    'Filled in by the person who publishes this note. Prices stand with their day beside the valuation, the meaning of the ratings and their distribution under “Method and ratings”, the risks under “Risks, up and down”.',
  fill: 'TO BE FILLED IN',
  draft: 'Draft: disclosures not filled in, not to be passed on',
  disclosures: [
    {
      title: 'Who, and when',
      items: {
        author: 'Author, job title and firm; supervisory authority where there is one:',
        completed: 'Date and time of completion; date and time of first dissemination:',
        priceTime: 'Time of the prices used:',
        shownToIssuer: 'Whether the note was shown to an issuer before, and changed afterwards:',
      },
    },
    {
      title: 'Interests and conflicts',
      items: {
        holdings: 'Holdings of the author and the household in the companies named:',
        pay: 'Whether the author’s pay is tied to investment banking:',
        onePercent: 'Holdings of the firm of 1% or more of a class of shares (United States):',
        positions:
          'Net long or short position of the firm above 0.5% of issued capital; issuer’s holding in the firm above 5% (European Union):',
        offerings:
          'Public offerings managed, and banking fees received, in the last 12 months; banking fees expected in the next 3 months:',
        services: 'Other services for the companies and fees for them; market making; any other material conflict:',
        barriers: 'Barriers that keep research and banking apart:',
      },
    },
    {
      title: 'History and distribution',
      items: {
        recommendations:
          'Every recommendation on these companies in the last 12 months, with date, author, target, price and direction; any change from them:',
        priceChart: 'Price chart of up to 3 years with the dates of ratings and targets, for companies rated for a year or longer:',
        distribution:
          'Share of buy, hold and sell among all ratings of the firm at the end of the quarter, and of banking clients in each class:',
      },
    },
    {
      title: 'Words of others',
      items: {
        othersWords:
          'Ratings and targets of other brokers are passed on in summary; the desk changes none of them. Their author, date and first dissemination, and where the full text is found:',
      },
    },
    {
      title: 'Certification',
      items: {
        certification: 'That the views are the author’s own, and that no pay depends on them (SEC Regulation AC):',
      },
    },
  ],
}

const german: FrameWords = {
  headings: {
    keyChanges: 'Wichtigste Änderungen',
    valuation: 'Bewertung',
    changes: 'Was sich geändert hat, und warum',
    implied: 'Was die Kurse schon bezahlen',
    signed: 'Unter Vertrag, erwartet, genehmigt, geliefert',
    contradictions: 'Wo Quellen einander widersprechen',
    risks: 'Risiken nach unten und oben',
    method: 'Verfahren und Ratings',
    sources: 'Quellen',
    disclosures: 'Offenlegungen',
  },
  intro:
    'Ein Rahmen für den, der diese Studie veröffentlicht. Jede Marke steht für eine Angabe, die nur er machen kann; eine Studie mit einer offenen Marke ist nicht zur Weitergabe fertig. Kurse stehen mit ihrem Tag in der Bewertungstabelle, die Bedeutung der Ratings und ihre Verteilung unter „Verfahren und Ratings“, die Risiken unter „Risiken nach unten und oben“.',
  introFilled:
    'Ausgefüllt von dem, der diese Studie veröffentlicht. Kurse stehen mit ihrem Tag bei der Bewertung, die Bedeutung der Ratings und ihre Verteilung unter „Verfahren und Ratings“, die Risiken unter „Risiken nach unten und oben“.',
  fill: 'AUSZUFÜLLEN',
  draft: 'Entwurf: Offenlegungen nicht ausgefüllt, nicht zur Weitergabe',
  disclosures: [
    {
      title: 'Wer, und wann',
      items: {
        author: 'Verfasser, Funktion und Haus; zuständige Behörde, wo es eine gibt:',
        completed: 'Datum und Uhrzeit der Fertigstellung; Datum und Uhrzeit der ersten Verbreitung:',
        priceTime: 'Uhrzeit der verwendeten Kurse:',
        shownToIssuer: 'Ob die Studie einem Emittenten vorher gezeigt und danach geändert wurde:',
      },
    },
    {
      title: 'Interessen und Konflikte',
      items: {
        holdings: 'Bestände des Verfassers und seines Haushalts in den genannten Unternehmen:',
        pay: 'Ob die Vergütung des Verfassers an das Investmentbanking gebunden ist:',
        onePercent: 'Bestände des Hauses ab 1\u00A0% einer Aktiengattung (Vereinigte Staaten):',
        positions:
          'Nettolong- oder Nettoshortposition des Hauses über 0,5\u00A0% des Kapitals; Anteil des Emittenten am Haus über 5\u00A0% (Europäische Union):',
        offerings:
          'Geführte Emissionen und erhaltene Vergütung aus dem Investmentbanking in den letzten 12 Monaten; erwartete Vergütung in den nächsten 3 Monaten:',
        services: 'Andere Dienste für die Unternehmen und Vergütung dafür; Market Making; jeder andere wesentliche Konflikt:',
        barriers: 'Schranken zwischen Research und Investmentbanking:',
      },
    },
    {
      title: 'Vorgeschichte und Verteilung',
      items: {
        recommendations:
          'Jede Empfehlung zu diesen Unternehmen in den letzten 12 Monaten, mit Datum, Verfasser, Kursziel, Kurs und Richtung; jede Abweichung davon:',
        priceChart:
          'Kursverlauf über bis zu 3 Jahre mit den Tagen der Ratings und Kursziele, für seit einem Jahr oder länger eingestufte Unternehmen:',
        distribution:
          'Anteil von Kaufen, Halten und Verkaufen an allen Ratings des Hauses zum Quartalsende, und der Bankkunden in jeder Klasse:',
      },
    },
    {
      title: 'Worte anderer',
      items: {
        othersWords:
          'Ratings und Kursziele anderer Broker werden zusammengefasst weitergegeben und nicht verändert. Ihr Verfasser, Datum und erste Verbreitung, und wo der volle Text steht:',
      },
    },
    {
      title: 'Erklärung',
      items: {
        certification: 'Dass die Ansichten die eigenen des Verfassers sind und keine Vergütung von ihnen abhängt (SEC Regulation AC):',
      },
    },
  ],
}

export const frameWords = { en: english, de: german } as const
