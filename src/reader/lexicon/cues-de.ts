// German words of the field.
import type { CueTable } from './cues.ts'

export const cuesDe: CueTable = {
  priceTarget: '(?:Kurs|Preis)ziel\\w*|Zielkurs\\w*|Zielpreis\\w*|Ziele?n?\\b|faire[rnm]? (?:Wert|Bewertung)|PT\\b',
  sharePrice:
    'zu bekommen\\b|verharr\\w*|(?:blieb|bleib|hielt)(?:en|t)? bei\\b|stagnier\\w*|gestellt\\b|letzte[rmn]? (?:Kurs|Preis|Umsatz)\\w*|umgesetzt\\b|verabschied\\w+|blieb(?:en)?\\b(?=[^.;]{0,50} (?:stehen|übrig)(?:[.,;]|$))|Kurstafel\\w*|le?gt(?:e|en)? man\\b|hin(?:ge)?legt\\b|zahlte\\b(?=[^.;]{0,40} \\d)|bezahlen\\b|hielt(?:en)? sich\\b|schlo(?:ss|ß)\\w*|schliess\\w*|schließ\\w*|schlusskurs\\w*|geschlossen|notier\\w+|koste\\w*|gekostet|aus dem Handel|beend\\w+|bezahlt|zahlten|gehandelt|Kurs\\b|Aktienkurs\\w*|Kurswert|Schlussstand|wechselte\\w*|zu haben|ging\\w* (?:am|mit|bei)|stand(?:en)? (?:die|bei|am)|stand(?:en)?\\b(?=[^.;,]{0,30} bei \\d)|Handelsende|Handelsschluss|Börsenschluss|Kurse\\b|tauschte|lag(?:en)? (?:die Aktie|bei)|waren es|Schluss\\b|trat(?:en)?\\b(?= [^.;]{0,40} auf der Stelle)',
  shareWord:
    'Aktien?\\b|\\w*aktien?\\b|Papiere?s?\\b|Titel\\w*|Valoren\\b|Anteilschein\\w*|Wertpapier\\w*|Wert\\b|Werte\\b|Anteil\\w*|Kurs\\b',
  moveUp:
    'Zuschlag\\b|teurer\\b|Zuwachs\\b|Zuwächse\\b|Anstieg\\w*|freundlicher\\b|stärker\\b|stieg\\w*|steig\\w+|gestiegen|gewann\\w*|gewonnen|gewinnen|leg(?:t|te|ten)\\b|zugelegt|kletter\\w+|geklettert|sprang\\w*|springt|gesprungen|schnell(?:te|ten)|zog\\w*|angezogen|verteuer\\w+|rück(?:te|ten)|Plus\\b|plus\\b|höher|fester\\b|erhol\\w+|haussier\\w+|schoss\\w*|schoß|Kursplus|Kurssprung\\w*|Kursanstieg\\w*|Kurszuwachs\\w*|Kursgewinn\\w*|hüpft\\w*|festigt\\w*|verbesser\\w+|zugewinn\\w*|Aufschlag\\w*|vorgerückt|im Plus|aufwärts|bergauf|nach oben',
  moveDown:
    'ärmer\\b|kostete\\w*(?= [^.;]{0,40}[\\d,]+ (?:Prozent|%))|schwächer\\b|billiger\\b|Rückgang\\w*|Einbuße\\w*|weicher\\b|schlechter\\b|fiel\\w*|fällt|gefallen|fallen|verlor\\w*|verloren|verlier\\w+|g[ai]b(?:en|t)?\\b|nachgegeben|sackt\\w*|büß(?:te|ten)|büss(?:te|ten)|eingebüßt|eingebüsst|absack\\w*|abgesackt|rutscht\\w*|brach\\w*|sank\\w*|gesunken|sinkt|Minus\\b|minus\\b|niedriger|tiefer|tauchte\\w*|stürz\\w+|verbillig\\w+|Kursverlust\\w*|Kurssturz\\w*|Kursrutsch\\w*|Kurseinbruch\\w*|bröckel\\w+|ermäßig\\w+|ermässig\\w+|einbrach\\w*|im Minus|leichter\\b|drück(?:t|te|ten)\\b|Abschlag\\w*|Verlust (?:\\w+ ){0,3}auf|Verlust von\\b|knickte\\w*|schwäch\\w+|Kursabschlag\\w*|abwärts|bergab|nach unten',
  doubled: '(?:mehr als |fast |nahezu |knapp )?(?:verdoppelt\\w*|verdreifacht\\w*|vervierfacht\\w*|halbiert\\w*)',
  belowHigh:
    'weniger als (?:auf|am|bei|zum|im)(?: (?:dem|der|seinem|ihrem|einem|bisherigen))* (?:\\w*hoch\\b|Höhepunkt\\w*|Gipfel|Spitze\\b)|(?:unter|unterhalb|von|gegenüber|seit|zum|vom|abseits)(?: (?:sein(?:e[mnrs]?)?|ihr(?:e[mnrs]?)?|de[mnrs]|das|einem?|jüngste[mnrs]?|letzte[mnrs]?|bisherige[mnrs]?|zuletzt|erreichten|im|52-Wochen-|Oktober|November|September))* (?:\\w+-)*(?:\\w*hochs?|Höchstst(?:and|änden|ands|andes)|\\w*hoch\\b|Rekord\\w*|Spitze|Gipfel|Höchstkurs\\w*|Jahreshoch\\w*|Höchst\\w*)\\b',
  highMark:
    '\\w*(?:[Rr]ekord|[Jj]ahres|[Aa]llzeit|[Ww]ochen-?|[Zz]wischen)hochs?\\b|(?<=(?:vom|zum|seit|unter|am|sein(?:em|en)?|ihr(?:em|en)?|dem|das|altes|alten|bisherigen?|jüngsten?|letzten?) (?:[A-ZÄÖÜa-zäöüß-]+ )?)\\w*hochs?\\b|Höhepunkte?s?\\b|Gipfels?\\b|Spitze\\b|Zenits?\\b|Scheitel(?:punkt)?(?:e?s)?\\b|Bestmarken?\\b|Höchst(?:stand|wert|kurs|marke)\\w*|Jahreshöchst\\w*|Rekords?\\b|Rekord(?:stand|kurs|marke|preis|wert)\\w*|Spitzen(?:kurs|stand|wert)\\w*|beste[nrm]? (?:Kurs|Stand|Preis|Niveau|Tage?n?)\\w*|ganz oben\\b',
  awayFrom:
    'Schaden\\b|Abschlag\\w*|weg\\b|dahin\\b|fehl(?:t|en|ten)\\b|entfernt|Abst(?:and|ände)\\w*|Entfernung|Rückstand\\w*|Verlust(?:s|es|e)?\\b|Minus\\b|ärmer|eingebüßt|eingebüsst|verspielt|verpufft|verdampft|abgeschmolzen|ausgelöscht|abgegeben|tiefer\\b|weniger\\b|billiger|darunter\\b|unter\\b|unterhalb|verschwunden|vernichtet|eingebrochen|abgestürzt|zurückgekommen|heruntergekommen|Abstieg|Einbuße\\w*|trennen\\b',
  marketCap:
    '(?:womit|damit|was)\\b(?= [^.;]{0,80} bewertet (?:wird|ist))|an der (?:Börse|Nasdaq|NYSE|Wall Street|Technologiebörse)\\b|(?:Börse|Anleger|Investoren) (?:bewert|taxier|veranschlag)\\w*|Marktkapitalisierung|Börsenwert\\w*|Börsenkapitalisierung|Marktwert\\w*|an der Börse (?:\\w+ )?wert|bewert\\w+ (?:die Börse|den Konzern)|Unternehmenswert',
  sharesOutstanding:
    'Aktienzahl|Stückzahl|Zahl der (?:Aktien|Papiere|Anteile)|Aktien\\b|Stammaktien|Anteilschein\\w*|Anteile\\b|Stückaktien|im Umlauf|ausstehend\\w*|ausgegeben|umlaufend\\w*',
  diluted: '(?:mit|samt|einschließlich|inklusive) (?:allen |aller |der |den )?(?:Wandel\\w+|Optionen)|verwässert\\w*|vollverwässert\\w*',
  criticalIt:
    '(?:kritische[rnsm]?|Critical)[ -]IT\\b(?:-(?:Last|Leistung|Kapazität\\w*|Load))?|(?:IT-(?:Last|Leistung|Kapazität\\w*))|kritische[rn]? (?:Last|Leistung|Kapazität)',
  gross: 'brutto\\w*|Netzlast|Anschlusslast',
  approved:
    '(?:Versorger|Netzbetreiber|Stromversorger|Stadtwerke) (?:hat|haben)\\b(?= [^.;]{0,60}(?:zugesagt|zugesichert|zugeteilt))|genehmig\\w+|bewilligt\\w*|Bewilligung\\w*|Netzgenehmigung|(?:vom|beim|durch den|mit dem|mit den) (?:Netzbetreiber\\w*|Versorger\\w*|Energieversorger\\w*)|Anschlussleistung|Netzanschl\\w+|Stromliefervertr\\w+|Stromvertr\\w+|gesicherte[rn]? (?:Strom\\w*|Netz\\w*|Anschl\\w*|Leistung)|vertraglich (?:gesicherte[rn]? )?(?:Strom\\w*|Leistung)|netzgebunden\\w*|zugesagt\\w*|(?:vertraglich )?mit (?:den |dem |örtlichen )?(?:Versorger|Netzbetreiber|Stromversorger|Energieversorger)\\w*|vertraglich gesichert\\w*|freigegeben\\w*|zugeteilt\\w*|zugesichert\\w*|Stromzusag\\w+|Zusagen?\\b(?= (?:des|der|vom|von))|alles genehmigt|unter Vertrag stehende[rn]? (?:Strom)?(?:[Ll]eistung|[Kk]apazität)|kontrahierte[rn]? (?:Strom|Netz)\\w*|bei (?:den |dem |örtlichen )*(?:Versorger|Netzbetreiber|Stromversorger|Energieversorger)\\w*',
  operating:
    'übergeben\\b(?<!(?:wird|werden|soll|sollen|will|wollen) [^.;]{0,90})|in Betrieb|ging(?:en)? [^.;]{0,70}ans Netz\\b|ans Netz gegangen|betriebene\\w*|betrieb(?:en)?\\b|betreib\\w+|laufen\\b|brumm(?:t|en)\\b|(?<=(?:Megawatt|MW) )zieht\\b(?! [^.;]{0,80} hoch)|summ(?:t|en)\\b|läuft\\b(?= (?:dort|hier|am|in))|liefen\\b|am Netz\\b|aktiv\\b|nutz(?:t|en)\\b(?<!(?:ließen|lassen) sich [^.;]{0,80})|versorgt\\w*|hochgefahren|eingeschaltet|in Funktion|Fortführung|unter Strom|erfolgt mit',
  construction:
    'im Bau\\b|in Bau\\b|gebaut\\b|errichtet\\b|Bauarbeiten|entsteht|entstehen|baut\\b|bauen\\b|Rohbau begonnen|mit dem Bau\\b|in der Bauphase|umgebaut|zieht\\b(?= [^.;]{0,80} hoch(?:[.,;]|$))|hochgezogen|hochzieh\\w*|stampft\\b(?= [^.;]{0,80} aus dem Boden)|rüstet\\b(?= [^.;]{0,80} um(?:[.,;]|$))',
  leased:
    'vermiet(?!bar)\\w+|Kunde\\b(?= [^.;:]{0,40}\\bist\\b)|gemietet|mietet\\w*|mieten\\b|eingemietet|anmiet\\w+|Miet\\w+|Mieter\\w*|\\w*mietvertr\\w+|\\w*verträge?\\w*|vertraglich|Vertrag\\b|unterzeichn\\w+|unterschrieb\\w+|unter Vertrag|nimmt\\b|HPC-Vereinbarungen|Vereinbarung\\w*|belegt\\w*|verpachtet\\w*|gebucht|gesichert\\b(?<=(?:hat|haben) sich [^.;]{0,80})|sitzt\\b(?= [^.;]{0,30} auf (?:\\w+ )?\\d)|kontrahiert\\w*|Verpflichtungen|Paket|-Auftrag|Nutzung von|Erweiterung um|vorvermiet\\w+|vergeben\\b|verpflichtet\\b|überlässt|überlassen',
  potential:
    '(?:bietet|biete|böte|bieten) (?:\\w+ ){0,2}Platz für\\b|fassen könn\\w+|\\w*Potenzial\\w*|\\w*Potential\\w*|eign\\w+|geeignet\\w*|umrüstbar\\w*|umwidm\\w+|umstellbar\\w*|könn(?:t|te|ten|en)\\b [^.;]{0,90}(?:umgerüstet|umgewidmet|genutzt|umgestellt)\\b|(?:umgewidmet|umgerüstet|umgestellt|genutzt) werden könn\\w+|ließen sich|nutzbar',
  pipeline:
    '\\w*[Pp]ipeline\\w*|auf dem Papier|(?:will|wollen|möchte\\w*|beabsichtig\\w+)\\b [^.;]{0,90}(?:bauen|errichten|entwickeln|hochziehen)\\b|Absichtserklärung|plan(?:t|en)\\b|geplant\\w*|in Planung|Planung\\b|in der Planung|vorgesehen\\w*|Vorhaben|entwick(?:elt|eln|le)\\b|Projekte?\\b|Entwicklungs\\w+|angedacht',
  forecast:
    'erwart\\w+|prognostizier\\w+|schätz\\w+|geschätzt|rechne(?:t|n)\\b|unterstell\\w+|veranschlag\\w+|kalkulier\\w+|dürft\\w+|sieht\\b|sehen\\b|trau(?:t|en)\\b|kommt\\b|kommen\\b|könnte\\w*|Prognose\\w*|Schätzung\\w*|Einschätzung\\w*|Modell\\w*|anpeil\\w*|peil(?:t|en)\\b|geht\\b|gehen\\b(?= (?:die|von|davon))|nimmt .{0,20}an\\b|wird\\b|werde\\b|werden\\b|setzt\\b|setzen\\b|soll\\b|sollen\\b|beisteuern|hält\\b',
  underReview:
    'in (?:der )?Prüfung|(?:läuft|laufen) die Prüfung|geprüft\\w*|beantragt\\w*|Antrag|Warteschlange|steht noch aus|noch nicht genehmigt',
  colocation: '\\w*[Kk]olokation\\w*|Colocation\\w*|Co-Location|Hosting\\w*|Rechenzentrums-?miet\\w+|Rechenzentrumsvermiet\\w+',
  cloud: '(?:\\w*-)?[Cc]loud(?!-(?:Firma|Konzern|Kunde|Tochter|Sparte|Anbieter))\\w*(?:-\\w+)*',
  mining:
    '(?:Bitcoin|Krypto)-?[Mm]inen?\\b(?!-)|\\w*-?[Mm]inings?\\b|Schürfen|Bitcoin-Miner(?= mit)|für (?:die )?(?:Bitcoin-)?Miner|Bitcoin-Minings?',
  contract:
    '\\w*[Vv]ertr[aä]g\\w*|Miet\\w+|vermiet\\w+|gemietet|mietet\\w*|Vereinbarung\\w*|Geschäft\\w*|\\w*[Aa]uftr[aä]g\\w*|Abkommen|Abschluss|Deal\\w*|eingemietet|-Geschäft|nimmt\\b',
  contractValue:
    '\\w*[Vv]ertragswert\\w*|\\w*[Aa]uftragswert\\w*|Auftragsvolumen|Vertragsvolumen|Gesamtentgelt|Gesamtwert|Wert\\b|wert\\b|über die (?:\\w+)?[Ll]aufzeit|über \\w+ Jahre\\b|(?:Miet|Vertrags)(?:einnahmen|erlöse|umsätze|zahlungen)|vereinbart\\b|im Vertrag|bring(?:t|en|e)\\b|einbring\\w*|\\w*-?Auftrag\\b|\\w*-?Geschäft\\b|Vertr(?:ag|äge)\\b|einbracht\\w*|zahl(?:t|en)\\b|Entgelt|Grundlaufzeit|Grundzahlung\\w*|Grundmiete\\w*|Basismiete\\w*|Mietvertrag|Umsatz über|schwer\\b|Abkommen über|Deal',
  term: '\\w*[Ll]aufzeit\\w*|läuft\\b|laufen\\b|laufe\\b|Jahren?\\b|für\\b|über\\b|Dauer|Mietdauer|\\w*[Vv]ertrag\\w*|auf\\b',
  annual:
    '(?:Jahresdurchschnitt|Jahresmittel|Durchschnittsjahr)\\b|Jahr für Jahr|pro Jahr|im Jahr\\b|jährlich\\w*|annualisiert\\w*|je Jahr|p\\. ?a\\.|Jahres(?:umsatz\\w*|erlös\\w*|miete\\w*|einnahmen)|aufs Jahr (?:gerechnet|hochgerechnet)|auf das Jahr (?:gerechnet|hochgerechnet)|hochgerechnet\\w*|auf Jahresbasis|Jahr für Jahr|von Jahr zu Jahr|jedes Jahr|in jedem Jahr|alljährlich|per annum|Jahresrate',
  revenue:
    '\\w*[Uu]msatz\\w*|\\w*[Uu]msätze\\w*|\\w*[Ee]rlöse?n?\\b|\\w*[Ee]innahmen\\b|Mieterträge|\\w*-?ARR\\b|Miete\\b|setz(?:t|te|ten)\\b(?= [^.;]{0,80} um(?:[.,;]|$))|umgesetzt',
  backstop:
    '\\w*[Gg]aranti\\w+|\\w*[Aa]usfälle\\w*(?= [^.;]{0,30} (?:deckt|übernimmt|trägt|fängt|gleicht))|deckt\\b(?= [^.;]{0,60} (?:bis|ab|mit|in Höhe))|bürg\\w+|\\w*-?Bürgschaft\\w*|gerade\\b|geradesteh\\w*|Backstop\\w*|absicher\\w*|abgesichert\\w*|sicher(?:t|n)\\b(?= (?:Google|die|den|ab|mit))|Absicherung|steht .{0,40}gerade|einsteh\\w*|steht (?:[^.;]|(?<=Mrd|Mio|\\d)\\.){0,60} ein\\b(?=[.,;]|$)|steht [^.;,]{0,40} bereit\\b(?=[.,;]|$)|springt [^.;]{0,40} ein\\b|haft\\w+|Rückendeckung|gestützt\\w*|unterstützt\\w*|Sicherheiten? von',
  signed:
    'unterzeichn\\w+|unterschrieb\\w*|abgeschlossen\\w*|(?<=[Vv]ertr[aä]g[^.;]{0,60})(?:aufgestockt|erweitert|ausgeweitet)\\b|schloss\\b(?! (?:die Aktie|am|bei))|geschlossen\\w*|vereinbart\\w*|besiegelt\\w*|Unterschrift|Abschluss|Vertragsschluss',
  delivery:
    'übergeben\\w*|Übergabe\\w*|geliefert|liefern|Lieferung|Inbetriebnahme|in Betrieb (?:gehen|genommen|gehend)|fertig\\w*|Bereitstellung|bezugsfertig\\w*|bereit(?:ge)?stellt|ans Netz|bis\\b|umrüst\\w+',
  aggregate:
    'insgesamt|zusammen\\b|in Summe|Summe\\b|gesamten\\b|alle\\w* (?:Standorte\\w*|Verträge\\w*)|beide\\w*|über alle Standorte|sämtliche\\w*|konzernweit|alles in allem|unter dem Strich|aller Verträge|damit steigt|damit (?:hat|haben) .{0,40}nunmehr|mit diesem Vertrag',
  cash: 'Barmittel\\w*|Zahlungsmittel\\w*|flüssige[nr]? Mittel\\w*|liquide[nr]? Mittel\\w*|Kasse\\b|Kassenbestand\\w*|Konten\\b|Bargeld\\w*|Barreserve\\w*|Bargeldbestand|Geldbestand|auf der hohen Kante|Cash\\b|Guthaben|Finanzpolster|Kassenstand|Barvermögen\\w*|Barbest[aä]nd\\w*|Geldmittel\\w*|Finanzmittel\\w*|Mittelbestand|Kassenpolster|Kriegskasse|Geldvermögen|(?:auf|bei) der Bank\\b|in bar\\b|flüssig\\b(?![- ](?:gekühlt|Gas))|(?:sitzt|saß|saßen|sitzen)\\b(?= (?:[^.;,]{0,24} )?auf (?:rund |etwa |gut |knapp )?[\\d,]+ (?:Mio\\.?|Mrd\\.?|Millionen|Milliarden)(?! [^.;]{0,40}(?:[Ss]chulden|[Kk]redit|[Aa]nleihe|[Vv]erbindlichkeit)))',
  debt: '\\w*-?[Aa]nleihen?\\b|\\w*[Ss]chuldverschreibung\\w*|\\w*[Ss]chulden(?:berg|last|stand)?\\b|Verschuldung|(?:Finanz)?[Vv]erbindlichkeiten|Finanzschulden|\\w*[Dd]arlehen\\w*|\\w*[Kk]redit(?:e|en|s|linien?|rahmen)?\\b|\\w*[Wandel]bonds?\\b|Wandler\\b|Nennbetrag|Nennwert|Nominal\\w*|beansprucht|aufgenommen|(?:nimmt|nahm|nehmen|nahmen)\\b(?= (?:rund |etwa |weitere |noch einmal )?[\\d,]+ (?:Mio\\.?|Mrd\\.?|Millionen|Milliarden) [^.;]{0,70} auf(?:[.,;]|$))|Wandelpapiere\\w*|schuldete?n?\\b|geliehen|lieh(?:en)?\\b',
  convertible: 'Wandel\\w+|[Uu]mtausch(?:bar\\w*|anleihen?)|Wandler\\b|wandelbar\\w*|Convertible\\w*',
  issued:
    'begeben\\w*|begab\\w*|begibt|ausgegeben|gab\\b|gaben\\b|platzier\\w+|emittier\\w+|Ausgabe|aufgenommen|nahm\\b|kamen\\b|gibt\\b|Emission|verkauft\\w*|eingesammelt|eingeworben|beschafft|sammelt\\w*|warb\\w*',
  undrawn:
    'nicht (?:in Anspruch genommen|gezogen|genutzt|beansprucht|abgerufen)|ungenutzt\\w*|unangetastet\\w*|unberührt\\w*|nicht ange(?:rührt|tastet|fasst|zapft)|nicht ausgeschöpft|noch frei|verfügbar\\w*(?= Kreditlinie)|Kreditrahmen|zugesagt\\w*|eingeräumt|bis zu\\b|bereit(?:steh|gestellt)\\w*',
  income:
    '\\w*[Vv]erlust\\w*(?! von)|\\w*[Gg]ewinn\\w*|\\w*ergebnis\\w*|Überschuss|Fehlbetrag|EBITDA|EBIT\\b|NOI\\b(?!-Marge)|Nettobetriebsergebnis|operative[rn]? (?:Gewinn|Ergebnis)|Abschreibung\\w*|je Aktie|Ertrag\\b|Einbuße\\w*|rote[nr]? Zahlen|Nettoeinkommen',
  spending:
    '(?:Verwaltungs|Personal|Betriebs|Gemein|Vertriebs)kosten|Investition\\w*|investier\\w+|steckt\\w*|Kosten\\b|Baukosten|Kaufpreis|Übernahme\\w*|kauf(?:t|te|en)\\b|gekauft|erwarb\\w*|erworben|bezahlt\\b|zahlte\\b|Rückkauf|veranschlagt\\b|Budget|Bau\\b|Kapitalaufwand|Dividende|Gebot|geboten|Angebot|Ausgaben|kostet\\b|Preis von|Erlös aus',
  otherMoney:
    'samt Schulden|einschließlich Schulden|inklusive Schulden|Optionsschein\\w*|Wandlungspreis\\w*|Ausübungspreis\\w*|Liquidität\\b|Eigenkapital\\w*|Eigenmittel\\w*|Marktwert|beizulegend\\w*|Kreditlinie über|revolvierend\\w*|Emissionserlös\\w*|Nettoerlös\\w*|Stromgutschrift\\w*|je Bitcoin|pro Bitcoin|Anzahlung|Limit\\w*|Stopp?\\b|Prämie|Strafe|Bestellwert|Auftragsbestand|Auftragseingang|Fördermittel|Kapitalerhöhung|Börsengang|je Kilowatt\\b|Quartalsumsatz|Ersterwerber|Recht zum Erwerb',
  held: '(?:beendet\\w*|(?:be)?schlo(?:ss|ß)\\w*|ging\\w*)\\b(?= [^;]{0,30} mit [\\d.]+ (?:Bitcoins?|BTC|Coins))|beh(?:ie|ä)lt\\w*|geblieben|bl(?:ie|ei)ben\\b|verblieben|verbleiben|übrig\\b|gehör(?:t|en|te|ten)\\b|(?<=(?:stand|standen|stehen|steht)\\b [^;]{0,90})gegenüber\\b|aufbewahrt\\w*|eingelagert|Wallets?\\b|Büchern|Bilanz\\b|hält\\b|hielt\\w*|halten\\b|gehalten|besitz\\w*|besaß|besass|Bestand\\w*|Bestände|lagen\\b|liegen\\b|verfüg\\w+|hort\\w+|Tresor\\w*|Reserve\\w*|Schatz\\w*|im Depot|Vorr[aä]t\\w*|Horte?\\b|verwahr\\w*|Bitcoin-Bestand|zählt\\w*|angesammelt|[üÜ]brig\\b|saß\\b|sitzt\\b|Schatulle',
  mined:
    '\\w*ausbeute\\b|bracht(?:e|en)\\b(?= [^;]{0,60} ein(?:[.,;]|$))|geschafft|schafften?\\b|holt(?:e|en)?\\b(?= [^.;]{0,80} (?:aus (?:de[nr]|seine[nr]|ihre[nr]|eigene[nr])|heraus)\\b)|herausgeholt|aus (?:den|seinen|ihren) (?:Maschinen|Geräten|Rechnern|Anlagen)\\b|auf (?:das|sein|ihr) Konto\\b|buddelt\\w*|ausgegraben|grub(?:en)?\\b|(?<!Bestand [^.;]{0,40})(?:kam(?:en)?|bracht(?:e|en) es)\\b(?= [^.;]{0,50} ?auf (?:\\w+ )?[\\d.]+ (?:Bitcoins?|BTC|Coins|Münzen)\\b)|geschürft\\w*|schürf\\w*|erzeug\\w*|produzier\\w*|Produktion\\w*|gewann\\b|gefördert\\w*|förder\\w+|Ausbeute|Ausstoß|gemint\\w*|mint\\w*|gewonnen|Förderung|hinzugekommen|ein(?:ge)?bracht\\w*',
  soldCoins:
    'verkauf\\w*|(?:trenn(?:t|te|en|ten) sich|getrennt)\\b(?= [^.;]{0,40}von|[.,;]|$)|los(?:geschlagen|geworden)|abgestoßen|stieß\\b(?= [^.;]{0,40} ab\\b)|versilber\\w*|zu Geld (?:gemacht|machte\\w*)|machte[n]? [^.;]{0,40} zu Geld\\b|veräußer\\w*|gekauft|kauf(?:te|t|ten)\\b|erworben|erwarb\\w*|zugekauft|hinterlegt\\w*|verpfändet\\w*|abgegeben',
  bitcoin:
    'die (?:Währung|Kryptowährung|Münze|Digitalwährung|Cyberdevise)\\b|der (?:Token|Coin)\\b|Bitcoins?\\b|Bitcoin-?(?:[Pp]reis|[Kk]urs)\\w*|BTC\\b|Münzen|Coins?\\b|Kryptowährung',
  network:
    '(?:Rechenleistung|Hash-?[Rr]ate|Hashleistung|Schwierigkeit) (?:des|im) (?:\\w+ )?Netz(?:es|e)?\\b|\\w*[Nn]etzwerk\\w*|Bitcoin-Netz\\w*|[Aa]lle[rn]? (?:Bitcoin-)?(?:Miner|Schürfer) (?:der Welt|weltweit|zusammen)|ganze[nrsm]? Netz\\w*|weltweit\\w*',
  hashrate: 'Hash-?[Rr]ate\\w*|Rechenleistung|Exahash|Hashleistung|EH/s|Flotte|Maschinen|Geräte',
  costPerCoin:
    '(?:Herstellung|Produktion|Erzeugung|Förderung|Gewinnung) (?:eines|von einem|je|pro) (?:Bitcoin|Coins?|Münze)\\b|(?:je|pro|für einen|einen) Bitcoin|Erzeugungskosten|Produktionskosten|Förderkosten|je Münze|pro Münze|Energiekosten je',
  powerCost: '\\w*[Ss]trom\\w*|\\w*[Ee]nergie\\w*|Kilowattstunden?|kWh|Megawattstunden?|MWh',
  value:
    'billig(?:t|en|te|ten)\\b|Ansatz\\b|Wertansatz|bewert\\w*|Wert\\b|wert\\b|setz(?:t|en)\\b|angesetzt|ansetz\\w*|zu(?:ge)?billig\\w*|Bewertung\\w*|taxier\\w*|veranschlag\\w*|beziffer\\w*|mit\\b|zubillig\\w*|rechne\\w*|legt\\b|unterstell\\w*|steht\\b|Kolokation',
  buildCost:
    '\\w*[Pp]rojektkosten|\\w*[Bb]aukosten\\w*|\\w*[Bb]au\\b|baut(?:e|en)?\\b|gebaut|Kosten\\b|kostet\\w*|Kapitalaufwand|Investition\\w*|Umbau\\w*|Errichtung\\w*|kalkulier\\w+|Ausbaukosten|Capex|Investitionskosten|Erstellungskosten|Ausgaben|Umrüst\\w+|umrüst\\w+|bauen\\b|Herstellungskosten|Baubudget|verschling\\w*|verschlang\\w*|schluck(?:t|e|en)\\b|steck(?:t|e|en)\\b(?= [^.;]{0,40}Megawatt)|gibt\\b(?= [^.;]{0,50} aus\\b)',
  noi: 'Marge auf (?:Ebene|Basis|Grundlage|der Ebene) des (?:NOI|Netto-?[Bb]etriebs\\w+|operativen Nettoergebnisses)\\b|(?:Netto-?[Bb]etriebsergebnis|operative Nettoergebnis|Nettobetriebseinkommen)\\w*\\b(?= (?:dürfte|werde|wird|soll|liegt|liege|mache|macht|beträgt|betrage|entspricht|entspreche)\\b[^.;]{0,60}\\d[\\d,]* ?(?:Prozent|%) (?:der|des|vom))|\\w*-?NOI-Marge\\w*|NOI\\b|Nettobetriebsmarge|Netto-Betriebsmarge|Betriebsmarge der Miet\\w+',
  otherMargin:
    'EBITDA\\w*|Bruttomarge\\w*|Gewinnmarge\\w*|operative Marge|Steuer\\w*|Kupon\\w*|Zins\\w*|verzins\\w*|Rendite\\w*|Wahrscheinlichkeit\\w*|Aufschlag\\w*|Beteiligung\\w*|Anteil an|Provision|Mietanpassung\\w*|Leerstand\\w*|Inflation|Vorauszahlung|Aktienzahl\\w*|Marktanteil\\w*|Auftragseingang|fordert|Stimmen|des Umsatzes|Projektfinanzierung',
  shareOfPower:
    '(?:der|ihrer|seiner|dieser|des|ihres|seines|aller) (?:\\w+ ){0,2}(?:genehmigte[nr]?|bewilligte[nr]?|vorhandene[nr]?|verfügbare[nr]?|gesicherte[nr]?) (?:\\w+ )?(?:Leistung|Kapazität\\w*|Strom\\w*|Anschl\\w*|Basis|Last|Energie\\w*)|genehmigte[nr]? (?:Leistung|Kapazität\\w*|Strom\\w*|Anschlussleistung)|umgestellt|umgewidmet|umgerüstet|Strombasis|Umstellung|Umwidmung|davon\\b|auf HPC|auf KI',
  says: 'sag(?:t|te|ten|en)\\b|gesagt|geäußert|teil(?:t|te|ten)\\b|erklär(?:t|te|ten)\\b|schreib\\w+|schrieb\\w*|hei(?:ß|ss)t es|hieß es|hiess es|nach (?:eigenen )?Angaben|laut\\b|zufolge|mitgeteilt|mitteil\\w+|ankündig\\w+|angekündigt|bekannt ?(?:gab|gegeben|geben)|informier\\w+|verlaute\\w+|(?:Unternehmens|Firmen|Konzern)angaben|nach (?:früheren|letzten|jüngsten|bisherigen) Angaben|bericht(?:et|ete|eten)\\b|meld(?:et|ete|eten)\\b|gemeldet|beziffer\\w+|nach (?:Einschätzung|Ansicht|Meinung|Darstellung|Rechnung|Schätzung)|verwies\\w*|verweis\\w+|betont\\w*|begründ\\w+|bekräftig\\w+|spricht\\b|gab\\b.{0,20}bekannt|richtet\\b.{0,30}aus|verspricht|monier\\w+|verkünde\\w+|argumentier\\w+|nach Auskunft|laut Unternehmen|stellten? fest|vorrechne\\w*|vorgerechnet|rechne(?:t|te|ten) [^.;]{0,40} vor\\b|hervorh[eo]b\\w*|einräum\\w*|räum(?:t|te|en|ten)\\b[^.;]{0,40} ein\\b|bezeichne\\w*|(?:gibt|gab|geben|gaben)\\b(?= [^.;]{0,90} an(?:[.,;]|$| und))|angibt|angab\\w*|hält\\b(?= [^.;]{0,80} (?:für|zu) (?:geeignet|umrüstbar|nutzbar))',
  plans:
    'Ziel\\b|will\\b|wollen\\b|plan(?:t|en|te)\\b|erwart(?:et|en|e)\\b|streb(?:t|en)\\b|peil(?:t|en)\\b|rechne(?:t|n)\\b|möchte\\w*|beabsichtig\\w+|werde\\b|werden\\b|verspr(?:icht|echen)|soll(?:en)?\\b|anvisier\\w+|in Aussicht|hofft\\w*|zielt\\w*|stell(?:t|en|te)\\b(?=.{0,120}in Aussicht)|nimmt sich|Ziel des Unternehmens|kalkulier\\w+|veranschlag\\w+|vorgenommen|(?:geht|gehen)\\b(?= (?:es |sie |man |das \\w+ )?(?:dabei )?(?:von|davon) [^.;]{0,90} aus(?:[.,;]|$))|sieht\\b(?= (?:es|sie|man|das \\w+) bei\\b)|nimmt\\b(?= sich [^.;]{0,60} vor(?:[.,;]|$))',
  brokerNoun:
    '(?:Die|die|der|den) (?:Frankfurter|Hamburger|Zürcher|Pariser|Münchner|Genfer|Düsseldorfer|Stuttgarter)\\b(?! [A-ZÄÖÜ])|(?:Die|die|der|Der) (?:[A-Z][a-zäöü]+er )?Privatbank\\b|(?:Die|die|der|Der|den|Den|dem|Das|das|des|Des|beide[rn]?|dieselbe|diese[rs]?|Diese[rs]?|ihre[rn]?) (?:US-|Wall-Street-|Investment)?(?:Analyst(?:en|innen|in)?|Analysehaus(?:es)?|Bank(?:haus(?:es)?)?|Broker(?:s|haus)?|Institut(?:s|es)?|Haus(?:es)?|Geldhaus(?:es)?|Investmentbank|Experten|Studie|Autoren|US-Bank|Großbank|Researchhaus(?:es)?|Investmenthaus(?:es)?|Strategen|Brokerhaus(?:es)?|Boutique|Marktbeobachter|Fonds|Investor(?:s|en)?|Aktivist(?:en)?|Großaktionär(?:s)?)\\b|Analysten\\b|Experten\\b|heißt es darin|heißt es in (?:der|einer|seiner|ihrer) (?:Studie|Analyse|Notiz|Ersteinschätzung)|heisst es darin|Einschätzung der (?:Bank|Analysten)|Bewertungsmodell',
  companyNoun:
    '(?<=(?:geht|sieht|rechnet|erwartet|plant|will|kalkuliert|veranschlagt|beziffert|gibt) )es\\b|(?:beheimatete|ansässige|notierte|gelistete)[nrms]? (?:Unternehmens?|Konzerns?|Firma|Gesellschaft|Miners?)\\b|(?:Das|das|des|dem|Dem|Des|Die|die|der|Der|den|Den) (?:[A-Z][a-z]+er )?(?:Unternehmens?|Konzerns?|Gesellschaft|Firma|Betreibers?|Miners?|Schürfers?|Emittent\\w*|Anbieters?|Aktie|Titels?|Papiers?|Vermieters?|Management|Bitcoin-Miners?|Bitcoin-Schürfers?|Neocloud|Vorstand(?:s|schef)?|Firmenchef|Konzernchef|Konzernspitze)\\b|(?:Vorstandschef|Konzernchef|Firmenchef|Finanzchef|Finanzvorstand|Vorstandsvorsitzende[rn]?)(?:in)?\\b|(?:Unternehmens|Firmen|Konzern)angaben|(?:Unternehmen|Konzern|Management|Firma) selbst|Man\\b|man\\b|Sie\\b|seine[nrms]?\\b|ihre[nrms]?\\b|sie\\b',
  sectorNoun:
    '[Aa]lle (?:\\w+ ){0,2}(?:Miner|Schürfer|Bitcoin-\\w+)\\b|(?:ganze|gesamte)[nr]? Gruppe\\b|(?:Mining|Miner|Bitcoin)-(?:Aktien|Werte|Titel)n?\\b|(?:Bitcoin-)?Miner[n]?\\b(?= (?:und|bis|in|haben|werden|sollen|,))|(?:die|der|den|Die|Der|Den) (?:\\w+ )?(?:Miner|Minern|Branche|Sektors?|Bitcoin-Miner|Bitcoin-Minern|börsennotierten Miner|Schürfer)\\b|gesamte[rn]? Branche|die Unternehmen\\b(?= (?:bis|werden|zusammen|insgesamt))|Branche\\b|Sektor\\b|für alle(?: zusammen)?\\b|alle zusammen\\b',
  ownVoice:
    '[Mm]ein(?:e[mnrs]?)?\\b|Wir\\b|wir\\b|uns\\b|unser\\w*|Unser\\w*|das Unternehmen|die Gesellschaft|Die Gesellschaft|Das Unternehmen|der Konzern',
  condition:
    'wenn\\b|falls\\b|sollte\\b|sollten\\b|könnt\\w+|würd\\w+|wäre\\w*|käme\\w*|stünde\\w*|zöge\\w*|gäbe|hätte\\w*|müsste\\w*|im Fall|stiege\\b|fiele\\b|ließe\\w*|angenommen|vorausgesetzt|sofern|bei Ausübung|verlängerte|ginge\\b|sänke\\b|erreichte\\b(?= \\w+ (?:eines Tages|je))|träte\\b|nähme\\b',
  option:
    '\\w*[Oo]ption(?:en)?\\b|Verlängerung\\w*|verlänger\\w*|Vorrecht\\w*|Vorkaufsrecht\\w*|Erstzugriff\\w*|Vormietrecht\\w*|Mehrzuteilung\\w*|Recht zum Erwerb|Erweiterungsrecht\\w*|einräumen lassen|Zeichnung von|Bezugsrecht\\w*',
  negation:
    'nicht\\b|kein\\w*|nie\\b|niemals|ohne\\b|weder\\b|noch nicht|dementier\\w+|bestritt\\w*|Fehlanzeige|statt\\b|abgelehnt|vergeblich',
  hearsay:
    'angeblich|Gerücht\\w*|gerüchteweise|spekulier\\w*|Spekulation\\w*|soll\\b(?= .{0,60}(?:haben|gehabt))|dem Vernehmen nach|unbestätigt\\w*|Optimisten|impliziert\\w*|im Forum|Eingeweihten|eingepreist|preist\\b.{0,20}ein',
}
