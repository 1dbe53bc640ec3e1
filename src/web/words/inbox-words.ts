// Words of the inbox.
import type { InBoth } from './use-words.ts'

export interface InboxWords {
  readonly title: string
  readonly bringIn: string
  readonly drop: string
  readonly chooseFile: string
  readonly paste: string
  readonly pasteHere: string
  readonly read: string
  readonly reading: string
  readonly cancel: string
  readonly tooLarge: (name: string, size: string, most: string) => string
  readonly oneAtATime: string
  readonly empty: string
  readonly whenPublished: string
  readonly whenHelp: string
  readonly docTitle: string
  readonly publisher: string
  readonly address: string
  readonly voice: string
  readonly voices: Readonly<Record<'press' | 'broker' | 'filing' | 'release' | 'data', string>>
  readonly readAgain: string
  readonly notKept: string
  readonly discard: string
  readonly waiting: (count: number) => string
  readonly waitingAll: string
  readonly documents: string
  readonly withText: string
  readonly open: string
  readonly find: string
  readonly nothingWaits: string
  readonly nothingWaitsNext: string
  readonly noFacts: string
  readonly keys: string
  readonly keyList: readonly (readonly [key: string, does: string])[]
  readonly accept: string
  readonly correct: string
  readonly reject: string
  readonly undo: string
  readonly acceptAll: string
  readonly rows: string
  readonly states: Readonly<Record<'enters' | 'confirms' | 'proposal' | 'fact', string>>
  readonly actions: Readonly<Record<'accept' | 'correct' | 'reject' | 'add', string>>
  readonly chosen: Readonly<Record<'accept' | 'correct' | 'reject', string>>
  readonly confidence: string
  readonly checks: string
  readonly noChecks: string
  readonly confirmedBy: (count: number) => string
  readonly ifAccepted: string
  readonly wins: string
  readonly loses: string
  readonly decided: (action: string, by: string, reason: string) => string
  readonly meanwhile: (action: string, by: string, reason: string) => string
  readonly keepTheirs: string
  readonly replaceTheirs: string
  readonly effect: string
  readonly effectNone: string
  readonly effectOf: (what: string) => string
  readonly effectAll: string
  readonly company: string
  readonly now: string
  readonly after: string
  readonly rating: string
  readonly because: string
  readonly who: string
  readonly whoMissing: string
  readonly reason: string
  readonly reasons: Readonly<Record<'accept' | 'correct' | 'reject', string>>
  readonly keepDocument: (count: number) => string
  readonly keepDecisions: (count: number) => string
  readonly keeping: string
  readonly kept: (entered: number, waiting: number) => string
  readonly keptDecisions: (count: number) => string
  readonly already: string
  readonly partly: string
  readonly readOtherwise: (count: number) => string
  readonly lostNotKept: string
  readonly seeEffect: string
  readonly correction: string
  readonly fields: Readonly<Record<string, string>>
  readonly quote: string
  readonly useMarked: string
  readonly apply: string
  readonly notANumber: string
  readonly noChange: string
  readonly takenBack: string
  readonly nothingToUndo: string
  readonly contradictions: (count: number) => string
  readonly taken: string
  readonly text: string
  readonly noText: string
  readonly problems: (count: number) => string
  readonly needsDay: string
  readonly changedMeanwhile: string
  readonly back: string
}

export const inboxWords: InBoth<InboxWords> = {
  en: {
    title: 'Inbox',
    bringIn: 'Bring in a document',
    drop: 'Drop a file anywhere on this page, or',
    chooseFile: 'Choose a file',
    paste: 'Paste text',
    pasteHere: 'Text of an article, a release, a note',
    read: 'Read',
    reading: 'Reading …',
    cancel: 'Cancel',
    tooLarge: (name, size, most) =>
      `${name} has ${size}; up to ${most} are taken. Nothing was sent. Split it, or save the part that matters as text.`,
    oneAtATime: 'One document at a time: the first one was taken.',
    empty: 'There is no text to read. Paste some, or drop a file.',
    whenPublished: 'Published on',
    whenHelp: 'The document does not say when it was published. Days like “on Monday” are counted from it.',
    docTitle: 'Title',
    publisher: 'Publisher',
    address: 'Address',
    voice: 'Kind',
    voices: { press: 'press', broker: 'broker', filing: 'filing', release: 'release', data: 'data' },
    readAgain: 'Read with these details',
    notKept: 'Not kept yet',
    discard: 'Discard',
    waiting: (count) => (count === 1 ? '1 proposal waits' : `${count} proposals wait`),
    waitingAll: 'Everything that waits',
    documents: 'Documents',
    withText: 'brought in',
    open: 'Open',
    find: 'Filter documents',
    nothingWaits: 'Nothing waits for you.',
    nothingWaitsNext: 'Bring in a document above, or open one on the left to read what was taken from it.',
    noFacts: 'Nothing was read from this document. It names no figure of a known company.',
    keys: 'Keys',
    keyList: [
      ['j', 'next'],
      ['k', 'previous'],
      ['a', 'accept'],
      ['c', 'correct'],
      ['r', 'reject'],
      ['u', 'undo'],
      ['A', 'accept all'],
      ['Ctrl ↵', 'keep'],
      ['?', 'help'],
    ],
    accept: 'Accept',
    correct: 'Correct',
    reject: 'Reject',
    undo: 'Undo',
    acceptAll: 'Accept all',
    rows: 'Proposed facts',
    states: { enters: 'will enter', confirms: 'will enter, confirmed', proposal: 'waits', fact: 'in the ledger' },
    actions: { accept: 'accepted', correct: 'corrected', reject: 'rejected', add: 'added' },
    chosen: { accept: 'accept', correct: 'correct', reject: 'reject' },
    confidence: 'Confidence',
    checks: 'Checks',
    noChecks: 'Every check passes.',
    confirmedBy: (count) => (count === 1 ? 'One fact of the ledger says the same.' : `${count} facts of the ledger say the same.`),
    ifAccepted: 'If accepted',
    wins: 'it is taken',
    loses: 'it is not taken',
    decided: (action, by, reason) => `${action} by ${by}: ${reason}`,
    meanwhile: (action, by, reason) => `Meanwhile ${by} has ${action} this: ${reason}`,
    keepTheirs: 'Leave it so',
    replaceTheirs: 'Replace it by mine',
    effect: 'Effect on targets',
    effectNone: 'No value and no rating of this view moves.',
    effectOf: (what) => `if accepted: ${what}`,
    effectAll: 'of everything that would be kept',
    company: 'Company',
    now: 'Now',
    after: 'Then',
    rating: 'Rating',
    because: 'Because of',
    who: 'Your name',
    whoMissing: 'Say who decides: your name stands beside the decision.',
    reason: 'Reason',
    reasons: { accept: 'checked against the text', correct: 'as the text says it', reject: 'not what the text says' },
    keepDocument: (count) => (count === 0 ? 'Keep document' : `Keep document and ${count} ${count === 1 ? 'decision' : 'decisions'}`),
    keepDecisions: (count) => `Keep ${count} ${count === 1 ? 'decision' : 'decisions'}`,
    keeping: 'Keeping …',
    kept: (entered, waiting) =>
      `Kept: ${entered} ${entered === 1 ? 'fact' : 'facts'} entered${waiting === 0 ? '' : `, ${waiting} ${waiting === 1 ? 'waits' : 'wait'} for a decision`}.`,
    keptDecisions: (count) => (count === 1 ? 'One decision kept.' : `${count} decisions kept.`),
    already: 'This document was in the ledger already: nothing was added.',
    partly: 'The document is kept, your decisions on it are not yet. They are still here: keep them again.',
    readOtherwise: (count) =>
      `${count} of your decisions are about facts that the ledger has read otherwise; open the document and decide on what stands there.`,
    lostNotKept:
      'The server does not answer. Your decisions and your text are still here, also if you reload this tab. Keep them again when it is back.',
    seeEffect: 'See the bridge',
    correction: 'Correction',
    fields: {
      subject: 'Company',
      attribute: 'Attribute',
      value: 'Value',
      previous: 'Before',
      by: 'Said by',
      on: 'About (date)',
      since: 'Since',
      basis: 'Basis',
      stage: 'Stage',
      kind: 'Kind',
      counterparty: 'Tenant',
      backstop: 'Guarantor',
      site: 'Site',
      bound: 'Bound',
    },
    quote: 'Words that carry it',
    useMarked: 'Take the words selected in the text',
    apply: 'Apply correction',
    notANumber: 'is not a number; write it in plain digits',
    noChange: 'Nothing differs from what was read: accept it instead.',
    takenBack: 'Taken back',
    nothingToUndo: 'Nothing to take back here',
    contradictions: (count) => (count === 1 ? '1 contradiction between documents' : `${count} contradictions between documents`),
    taken: 'taken',
    text: 'Text of the document',
    noText: 'The ledger keeps the quoted words of this source, not its text.',
    problems: (count) => (count === 1 ? '1 thing to know about this document' : `${count} things to know about this document`),
    needsDay: 'Say when it was published; then it can be kept.',
    changedMeanwhile: 'Somebody has decided on rows that you decided on too. They are marked; look at theirs before you keep yours.',
    back: 'All documents',
  },
  de: {
    title: 'Eingang',
    bringIn: 'Dokument einbringen',
    drop: 'Eine Datei irgendwo auf diese Seite ziehen, oder',
    chooseFile: 'Datei wählen',
    paste: 'Text einfügen',
    pasteHere: 'Text eines Artikels, einer Mitteilung, einer Studie',
    read: 'Lesen',
    reading: 'Wird gelesen …',
    cancel: 'Abbrechen',
    tooLarge: (name, size, most) =>
      `${name} hat ${size}; bis zu ${most} werden genommen. Nichts wurde gesendet. Teilen Sie die Datei, oder sichern Sie den wichtigen Teil als Text.`,
    oneAtATime: 'Ein Dokument nach dem anderen: Das erste wurde genommen.',
    empty: 'Es gibt keinen Text zu lesen. Fügen Sie welchen ein, oder ziehen Sie eine Datei hierher.',
    whenPublished: 'Veröffentlicht am',
    whenHelp: 'Das Dokument sagt nicht, wann es veröffentlicht wurde. Tage wie „am Montag“ zählen von dort.',
    docTitle: 'Titel',
    publisher: 'Herausgeber',
    address: 'Adresse',
    voice: 'Art',
    voices: { press: 'Presse', broker: 'Broker', filing: 'Pflichtmeldung', release: 'Mitteilung', data: 'Daten' },
    readAgain: 'Mit diesen Angaben lesen',
    notKept: 'Noch nicht aufgenommen',
    discard: 'Verwerfen',
    waiting: (count) => (count === 1 ? '1 Vorschlag wartet' : `${count} Vorschläge warten`),
    waitingAll: 'Alles, was wartet',
    documents: 'Dokumente',
    withText: 'eingebracht',
    open: 'Öffnen',
    find: 'Dokumente filtern',
    nothingWaits: 'Nichts wartet auf Sie.',
    nothingWaitsNext: 'Bringen Sie oben ein Dokument ein, oder öffnen Sie links eines und lesen Sie, was daraus genommen wurde.',
    noFacts: 'Aus diesem Dokument wurde nichts gelesen. Es nennt keine Zahl eines bekannten Unternehmens.',
    keys: 'Tasten',
    keyList: [
      ['j', 'nächste'],
      ['k', 'vorige'],
      ['a', 'annehmen'],
      ['c', 'berichtigen'],
      ['r', 'ablehnen'],
      ['u', 'zurück'],
      ['A', 'alle annehmen'],
      ['Strg ↵', 'aufnehmen'],
      ['?', 'Hilfe'],
    ],
    accept: 'Annehmen',
    correct: 'Berichtigen',
    reject: 'Ablehnen',
    undo: 'Zurück',
    acceptAll: 'Alle annehmen',
    rows: 'Vorgeschlagene Fakten',
    states: { enters: 'tritt ein', confirms: 'tritt ein, bestätigt', proposal: 'wartet', fact: 'im Kontobuch' },
    actions: { accept: 'angenommen', correct: 'berichtigt', reject: 'abgelehnt', add: 'ergänzt' },
    chosen: { accept: 'annehmen', correct: 'berichtigen', reject: 'ablehnen' },
    confidence: 'Sicherheit',
    checks: 'Prüfungen',
    noChecks: 'Jede Prüfung ist bestanden.',
    confirmedBy: (count) => (count === 1 ? 'Ein Fakt des Kontobuchs sagt dasselbe.' : `${count} Fakten des Kontobuchs sagen dasselbe.`),
    ifAccepted: 'Wenn angenommen',
    wins: 'er wird genommen',
    loses: 'er wird nicht genommen',
    decided: (action, by, reason) => `${action} von ${by}: ${reason}`,
    meanwhile: (action, by, reason) => `Inzwischen von ${by} ${action}: ${reason}`,
    keepTheirs: 'So lassen',
    replaceTheirs: 'Durch meine ersetzen',
    effect: 'Wirkung auf Kursziele',
    effectNone: 'Kein Wert und kein Rating dieser Sicht bewegt sich.',
    effectOf: (what) => `wenn angenommen: ${what}`,
    effectAll: 'von allem, was aufgenommen würde',
    company: 'Unternehmen',
    now: 'Jetzt',
    after: 'Dann',
    rating: 'Rating',
    because: 'Wegen',
    who: 'Ihr Name',
    whoMissing: 'Sagen Sie, wer entscheidet: Ihr Name steht bei der Entscheidung.',
    reason: 'Grund',
    reasons: { accept: 'am Text geprüft', correct: 'so sagt es der Text', reject: 'steht so nicht im Text' },
    keepDocument: (count) =>
      count === 0 ? 'Dokument aufnehmen' : `Dokument und ${count} ${count === 1 ? 'Entscheidung' : 'Entscheidungen'} aufnehmen`,
    keepDecisions: (count) => `${count} ${count === 1 ? 'Entscheidung' : 'Entscheidungen'} aufnehmen`,
    keeping: 'Wird aufgenommen …',
    kept: (entered, waiting) =>
      `Aufgenommen: ${entered} ${entered === 1 ? 'Fakt' : 'Fakten'} eingetreten${waiting === 0 ? '' : `, ${waiting} ${waiting === 1 ? 'wartet' : 'warten'} auf Entscheidung`}.`,
    keptDecisions: (count) => (count === 1 ? 'Eine Entscheidung aufgenommen.' : `${count} Entscheidungen aufgenommen.`),
    already: 'Dieses Dokument stand schon im Kontobuch: Nichts wurde hinzugefügt.',
    partly: 'Das Dokument ist aufgenommen, Ihre Entscheidungen darüber noch nicht. Sie sind noch hier: Nehmen Sie sie noch einmal auf.',
    readOtherwise: (count) =>
      `${count} Ihrer Entscheidungen gelten Fakten, die das Kontobuch anders gelesen hat; öffnen Sie das Dokument und entscheiden Sie über das, was dort steht.`,
    lostNotKept:
      'Der Server antwortet nicht. Ihre Entscheidungen und Ihr Text sind noch hier, auch wenn Sie diesen Tab neu laden. Nehmen Sie sie auf, sobald er wieder da ist.',
    seeEffect: 'Zur Brücke',
    correction: 'Berichtigung',
    fields: {
      subject: 'Unternehmen',
      attribute: 'Merkmal',
      value: 'Wert',
      previous: 'Zuvor',
      by: 'Aussage von',
      on: 'Bezogen auf (Datum)',
      since: 'Seit',
      basis: 'Basis',
      stage: 'Stufe',
      kind: 'Art',
      counterparty: 'Mieter',
      backstop: 'Garant',
      site: 'Standort',
      bound: 'Grenze',
    },
    quote: 'Worte, die ihn tragen',
    useMarked: 'Die im Text markierten Worte nehmen',
    apply: 'Berichtigung übernehmen',
    notANumber: 'ist keine Zahl; bitte in einfachen Ziffern',
    noChange: 'Nichts weicht vom Gelesenen ab: Nehmen Sie es stattdessen an.',
    takenBack: 'Zurückgenommen',
    nothingToUndo: 'Hier ist nichts zurückzunehmen',
    contradictions: (count) => (count === 1 ? '1 Widerspruch zwischen Dokumenten' : `${count} Widersprüche zwischen Dokumenten`),
    taken: 'genommen',
    text: 'Text des Dokuments',
    noText: 'Das Kontobuch bewahrt die zitierten Worte dieser Quelle, nicht ihren Text.',
    problems: (count) => (count === 1 ? '1 Hinweis zu diesem Dokument' : `${count} Hinweise zu diesem Dokument`),
    needsDay: 'Sagen Sie, wann es veröffentlicht wurde; dann kann es aufgenommen werden.',
    changedMeanwhile:
      'Jemand hat über Zeilen entschieden, über die auch Sie entschieden haben. Sie sind gekennzeichnet; sehen Sie sich diese Entscheidungen an, bevor Sie Ihre aufnehmen.',
    back: 'Alle Dokumente',
  },
}
