// Words around the pages: navigation, time, palette, help, and what is said when something goes wrong.
import type { InBoth } from './use-words.ts'

export interface ShellWords {
  readonly skip: string
  readonly pages: string
  readonly sector: string
  readonly company: string
  readonly whatIf: string
  readonly inbox: string
  readonly time: string
  readonly note: string
  readonly asOf: string
  readonly asOfHelp: string
  readonly noSuchDay: string
  readonly dayBefore: string
  readonly dayAfter: string
  readonly newest: string
  readonly view: string
  readonly german: string
  readonly english: string
  readonly dark: string
  readonly light: string
  readonly palette: string
  readonly paletteHint: string
  readonly nothingFound: string
  readonly help: string
  readonly close: string
  readonly undone: (what: string) => string
  readonly nothingToUndo: string
  readonly undo: string
  readonly keysOn: string
  readonly keysNote: string
  readonly lost: string
  readonly lostNext: string
  readonly retry: string
  readonly loading: string
  readonly notFound: string
  readonly notFoundNext: string
  readonly failed: string
  readonly failedNext: string
  readonly where: string
  readonly toDo: string
  readonly tokenNeeded: string
  readonly enter: string
  readonly focusFind: string
  readonly copied: string
  readonly copyLink: string
  readonly go: string
  readonly does: string
}

export const shellWords: InBoth<ShellWords> = {
  en: {
    skip: 'Skip to content',
    pages: 'Pages',
    sector: 'Sector',
    company: 'Company',
    whatIf: 'What if',
    inbox: 'Inbox',
    time: 'Time',
    note: 'Note',
    asOf: 'As known on',
    asOfHelp: 'Write a day as YYYY-MM-DD',
    noSuchDay: 'no such day; write YYYY-MM-DD',
    dayBefore: 'Day before on which something became known',
    dayAfter: 'Next day on which something became known',
    newest: 'Newest day',
    view: 'View',
    german: 'Deutsch',
    english: 'English',
    dark: 'Dark',
    light: 'Light',
    palette: 'Commands',
    paletteHint: 'Page, company or command',
    nothingFound: 'Nothing of that name. Try a ticker, a page or a view.',
    help: 'Keyboard',
    close: 'Close',
    undone: (what) => `Undone: ${what}`,
    nothingToUndo: 'Nothing to undo',
    undo: 'Undo',
    keysOn: 'Single keys act',
    keysNote: 'Turn this off if you steer by voice; Ctrl or Cmd with K always opens the commands.',
    lost: 'The server does not answer.',
    lostNext: 'What you see stays as it was. Nothing is lost; the page asks again every two seconds. If it was stopped: uprate serve',
    retry: 'Try again',
    loading: 'Loading',
    notFound: 'There is no such page.',
    notFoundNext: 'Open the sector, or press Ctrl+K and type where you want to go.',
    failed: 'This cannot be shown.',
    failedNext: 'The rest of the workbench works. Try again, or go back.',
    where: 'Where',
    toDo: 'What would be right',
    tokenNeeded: 'This server asks for a token. It was printed where the server was started.',
    enter: 'Enter',
    focusFind: 'Filter the table',
    copied: 'Link copied',
    copyLink: 'Copy link to this state',
    go: 'Go to',
    does: 'Do',
  },
  de: {
    skip: 'Zum Inhalt springen',
    pages: 'Seiten',
    sector: 'Sektor',
    company: 'Unternehmen',
    whatIf: 'Was wäre wenn',
    inbox: 'Eingang',
    time: 'Zeit',
    note: 'Studie',
    asOf: 'Wissensstand',
    asOfHelp: 'Einen Tag als JJJJ-MM-TT schreiben',
    noSuchDay: 'kein solcher Tag; bitte JJJJ-MM-TT',
    dayBefore: 'Tag davor, an dem etwas bekannt wurde',
    dayAfter: 'Nächster Tag, an dem etwas bekannt wurde',
    newest: 'Neuester Tag',
    view: 'Sicht',
    german: 'Deutsch',
    english: 'English',
    dark: 'Dunkel',
    light: 'Hell',
    palette: 'Befehle',
    paletteHint: 'Seite, Unternehmen oder Befehl',
    nothingFound: 'Nichts dieses Namens. Versuchen Sie ein Kürzel, eine Seite oder eine Sicht.',
    help: 'Tastatur',
    close: 'Schließen',
    undone: (what) => `Rückgängig gemacht: ${what}`,
    nothingToUndo: 'Nichts rückgängig zu machen',
    undo: 'Rückgängig',
    keysOn: 'Einzelne Tasten wirken',
    keysNote: 'Ausschalten, wenn Sie mit der Stimme steuern; Strg oder Cmd mit K öffnet die Befehle immer.',
    lost: 'Der Server antwortet nicht.',
    lostNext:
      'Was Sie sehen, bleibt, wie es war. Nichts ist verloren; die Seite fragt alle zwei Sekunden nach. Falls er beendet wurde: uprate serve',
    retry: 'Noch einmal versuchen',
    loading: 'Wird geladen',
    notFound: 'Diese Seite gibt es nicht.',
    notFoundNext: 'Öffnen Sie den Sektor, oder drücken Sie Strg+K und tippen Sie, wohin Sie wollen.',
    failed: 'Das lässt sich nicht zeigen.',
    failedNext: 'Der Rest der Werkbank arbeitet. Versuchen Sie es noch einmal, oder gehen Sie zurück.',
    where: 'Wo',
    toDo: 'Was richtig wäre',
    tokenNeeded: 'Dieser Server verlangt ein Token. Es wurde dort gedruckt, wo der Server gestartet wurde.',
    enter: 'Eintreten',
    focusFind: 'Tabelle filtern',
    copied: 'Link kopiert',
    copyLink: 'Link zu diesem Stand kopieren',
    go: 'Gehe zu',
    does: 'Tun',
  },
}
