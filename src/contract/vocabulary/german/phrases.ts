import { asides } from "./asides.ts";
import { denials } from "./denials.ts";
import { times } from "./times.ts";
import type { Language } from "../language.ts";

const months =
  "januar | februar | märz | april | mai | juni | juli | august | september | oktober | november | dezember";

const month = `(?:(?:${months.replaceAll(" | ", "|")}) )?`;

const given =
  "über(?:geben|tragen|mittelt)|(?:ge|ver)(?:sendet|schickt)|geliefert|weiter(?:gegeben|geleitet|gereicht)|exportiert|gemeldet|hochgeladen|repliziert|geschrieben";
const asGiven = `(?:${given})(?!\\p{L}| werden)`;
const word = " [^\\s.;:,]{1,40}";
/** "werden vom Shop stündlich an das ERP übergeben": how it is, unlike "werden … übergeben werden". */
const isGiven = `(?:${word}){0,6}? (?:von|vom|durch)(?:${word}){1,9}? ${asGiven}`;
/** "Vom Shop werden stündlich Aufträge an das ERP übergeben" */
const isGivenBy = `(?:von|vom|durch)(?:${word}){1,5} (?:wird|werden)(?=(?:${word}){1,12}? ${asGiven})`;

/** Words looked for in running text, by what they say, in German. */
export const phrases: Language["phrases"] = {
  ...asides,
  ...times,
  contract:
    "(?:integrations|schnittstellen)(?:vertrag|vereinbarung|spezifikation)(?: für(?= ))? | (?:vertrag|vereinbarung|schnittstelle)(?= zwischen )",
  titleSubject:
    "webhooks? | exporte? | importe? | abgleich | übertragung | übermittlung | schnittstelle | anbindung | meldungen | dateien",
  documentWord: "schnittstelle | vertrag | dokument | dokumentation | spezifikation | leitfaden",
  exchangeWord: "(?:daten|datei|nachrichten|beleg)(?:austauschs?|übergabe|übertragung)",
  titleWord: "schnittstellen | integrations",
  mediumName: "(?:netzwerk)?freigabe | netzlaufwerk | bucket | datenbank | warteschlange",
  // Behind a name, in one word: "Kassensystem"
  systemInCompound: "(?:e?n|e?s)?system(?:s|e|en)?",
  via: "über",
  between: "zwischen",
  from: "von | vom",
  and: "und",
  andAlso: "und | und auch | sowie | sowie auch",
  andSoOn: "usw | und so weiter | u a",
  with: "mit",
  integratesWith: "(?:ist )?(?:integriert|verbunden) mit",
  how: "wie",
  asks: "was | wer | wie | welche[rs]? | warum | alles",
  to: "nach | an | zu | zum | zur",
  gives:
    "sende[nt] | liefer[nt] | übertr(?:ägt|agen) | übermittel[nt] | schick(?:t|en) | schreib(?:t|en) | exportier(?:t|en) | veröffentlich(?:t|en) | überg(?:ibt|eben) | melde[nt]",
  givesTo: "an | ans | nach | in | ins | zum | zur",
  givenAtEnd: `(?:${given})`,
  takes:
    "erh(?:ält|alten) | empf(?:ängt|angen) | hol(?:t|en) | bezieh(?:t|en) | l(?:iest|esen) | importier(?:t|en) | bekomm(?:t|en) | l(?:ädt|aden)",
  takesFrom: "von | vom | aus",
  transfer:
    "übertragung | übertragen | übermittlung | übermittelt | export | import | lieferung | versand | abgleich | synchronisation | replikation | übergabe | schnittstelle",
  inbound: "eingehend(?:e|er)? | eingang",
  outbound: "ausgehend(?:e|er)? | ausgang",
  we: "wir | uns | unsere?[mnrs]? (?:seite|systeme?)",
  option: "variante | möglichkeit",
  crowd:
    "(?:(?:alle|seine|ihre|die|weitere) )*(?:konsumenten|abnehmer|empfänger|abonnenten|folgesysteme|weitere systeme)",
  crowdTakes: "konsumenten | abnehmer | empfänger | abonnenten | folgesysteme",
  everyone:
    "alle[nr]?(?: (?:anderen|übrigen|weiteren))?(?: (?:systemen?|partnern?|abnehmern?|konsumenten|empfängern?|anwendungen))? | jede[nr]? | die (?:anderen|übrigen)",
  article: "der | die | das | dem | den",
  genitive: "des",
  parties: "systeme | beteiligte | anwendungen",
  planned: "geplant | in planung | vorgesehen | noch nicht | künftig | zukünftig",
  ...denials,
  notYet: "noch nicht",
  limit:
    "an (?:\\p{L}+ )?(?:\\p{L}*feiertagen|wochenenden|\\p{L}+tagen) | während | wenn | falls | solange",
  thisSide: "diese[mnrs]? | andere[mnr]? | einander",
  moves:
    "sende[nt] | sendet | gesendet | schick(?:t|en) | geschickt | liefer[nt] | geliefert | überträgt | übertragen | schreib(?:t|en) | geschrieben | liest | lesen | gelesen | hol(?:t|en) | abgeholt | exportiert | importiert | veröffentlicht | empfängt | kommt | kommen | fließ(?:t|en) | geht | gehen",
  goneAlone:
    "(?:ist )?(?:außerhalb des umfangs|nicht im umfang|(?:seit [^.;,]{1,20} )?(?:abgeschaltet|stillgelegt|eingestellt)|nicht mehr (?:in (?:betrieb|gebrauch)|genutzt|verwendet))(?= (?:seit|im|in|für|ab|am|bis|zum)\\b| ?[([]|[.!]?$) | (?:wir )?(?:senden|schicken|liefern) nichts(?= zurück|[.!]?$) | (?:nie|niemals|nein|nicht (?:erlaubt|möglich|nötig)|(?:keiner|niemand) (?:nutzt|braucht|verwendet) (?:es|das|sie))(?= ?[([]|[.!]?$)",
  endedInYear: `(?:(?:diese|die) (?:richtung|schnittstelle|übertragung|lieferung|anbindung) )?(?:wurde |ist )?(?:(?:(?:seit|im|ende|anfang|mitte) )?${month}20\\d\\d (?:abgeschaltet|stillgelegt|eingestellt|beendet|abgekündigt)|(?:abgeschaltet|stillgelegt|eingestellt|beendet)(?: (?:seit|im|ende|anfang|mitte))? ${month}20\\d\\d)`,
  endingThing:
    "artikel | produkte? | materialien | konten | kunden | mitglieder | verträge | abonnements? | tarife | filialen | bestellungen | aufträge",
  thingEnded: `(?:(?:seit|im|ende|anfang|mitte) )?${month}20\\d\\d (?:eingestellt|beendet|abgekündigt) | eingestellt | beendet`,
  movedOnce: "wurden? | war(?:en)?",
  orFurther: "oder | und | aber | bis",
  bygone: "früher | zuvor | bis dahin | damals",
  someDay: `sobald | nach(?= (?:dem|der) (?:start|go-?live|umstellung|migration|einführung)) | später | irgendwann | voraussichtlich | künftig | zukünftig | in zukunft | demnächst | bald | nächste[nrsm]? | phase \\p{N}+ | ab(?= (?:dem \\p{N}|${months.replaceAll(" | ", "|")}|anfang|mitte|ende|q[1-4]|sommer|herbst|winter|nächste[mnr])(?!\\p{L})) | (?:wird|werden)(?!${isGiven})(?<!${isGivenBy}) | soll | sollen | sollten? | könnten? | würden? | zum beispiel | z\\. ?b | sofern`,
  asOrFor: "als | für | zur | zum",
  notInUse:
    "nicht mehr | würden? | könnten? | niemand | war | waren | frühere[nrsm]? | ehemalige[nrsm]? | alte[nrsm]? | ersetzt | abgelöst | abgeschaltet | (?:ab|bis|vor)(?: \\p{L}+)? 20\\d\\d",
  predecessor: "früher | ehemals | ersetzt | vormals",
  insteadOf: "statt | anstatt | anstelle",
  undecided: "noch offen | noch unklar | (?:noch )?zu (?:klären|entscheiden) | in diskussion",
  ofOther: "fehler | dokumentation | siehe | konfiguration | prüfer | tests?",
  abbreviation: "z\\.b | d\\.h | u\\.a | und/oder",
  failedGo: "(?:fehlerhafte|abgelehnte|ungültige) \\p{L}+ (?:gehen|werden|landen)",
  bygoneVerb: "(?:früher|wurden?)(?: auch)?",
  otherTime: "(?:ab|bis)(?: (?:zum )?(?:ende|anfang))?(?: \\p{L}+)? 20\\d\\d",
  noName:
    "siehe | nichts | kein(?:e|er|es)? | (?:jede|jeder|jedes) (?:seite|system|firma|filiale|partei) | je (?:seite|filiale|system)",
  letterLine: "betreff",
  period:
    "(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)(?: 20\\d\\d)? | (?:mon|diens|donners|frei|sams|sonn)tags? | mittwochs?",
  goesLive: "(?:geht|wird)(?= (?:im|in|ab|am)\\b[^.;,]{1,30} (?:live|in betrieb|freigeschaltet))",
  comingAlone:
    "(?:wird (?:nachgereicht|folgen)|folgt)(?= (?:im|in|ab|mit|später|bald)\\b| ?[([]|[.!]?$)",
  facet:
    "(?:technische|fachliche|organisatorische|allgemeine|weitere) (?:details|daten|angaben|seite|parameter|aspekte) | technisch(?:es)? | fachlich(?:es)? | organisatorisch(?:es)? | allgemein(?:es)? | technik | betrieb | übertragung | anbindung",
  reverse: "(?:die )?(?:rückrichtung|gegenrichtung|andere richtung) | rückweg",
  oneWay: "einseitig(?:e[mnrs]?)? | nur in eine richtung",
  noWayBack: "nichts (?:fließt|kommt) | kein(?:e|en)? (?:rückmeldung|rückkanal|rückfluss)",
  wayBack: "zurück | rückmeldung(?:en)? | rückkanal | rückfluss",
  answerBack:
    "quittung(?:en)? | (?:empfangs)?bestätigung(?:en)? | antwort(?:en)? | rückmeldung(?:en)?",
  nothing: "kein | keine | keiner | keines | nichts | entfällt | nicht zutreffend | nein",
  denial:
    "(?:es gibt )?(?:derzeit |aktuell )?(?:kein(?:e|en|er)?|nichts)(?: [^.;:,–—]*)? (?:geplant|vorgesehen|vorhanden|festgelegt|eingerichtet|möglich) | es gibt (?:derzeit |aktuell |noch )?(?:kein(?:e|en)?|nichts)(?: [^.;:,–—]*)?",
  reads:
    "liest | lesen | lesend | leser | lesezugriff | leserechte? | ruft (?:\\p{L}+ ){0,3}ab | holt | abonniert | lädt (?:\\p{L}+ ){0,3}herunter | konsument(?:en)? | abonnent(?:en)? | gelesen | abgerufen | abgeholt | importiert",
  writes:
    "eigentümer(?:system)? | besitzer | schreibt | schreiben | schreibend | schreiber | schreibzugriff | schreibrechte? | legt (?:\\p{L}+ ){0,3}ab | sendet | füllt | lädt (?:\\p{L}+ ){0,3}hoch | aktualisiert | veröffentlicht | produzent(?:en)? | geschrieben | gefüllt | befüllt | exportiert | hochgeladen",
  loads: "geladen | synchronisiert",
  readsAndWrites: "lese?-? ?(?:und|/) ?schreib(?:zugriff|rechte?) | vollzugriff | bearbeiter",
  both: "beide",
  bothWays: "(?:in )?beiden? richtungen | beidseitig | jede richtung",
  revokes: "entzogen | widerrufen | entzieht",
  not: "nicht | weder | kein | keine | keinen | nie | niemals | nichts | ohne",
  leavesOut: "weder | noch | (?:alle|jeder)(?: \\p{L}+)? (?:außer|bis auf)",
  grant: "zugriff | rechte? | für | durch",
  notifies:
    "benachrichtigt | benachrichtigung an | informiert | alarmiert | meldung an | (?:e-?)?mail an | alarm an | weckt",
  alertWord: "alarme? | alarmierung | warnmeldung(?:en)? | warnung(?:en)?",
  alertGoes: "(?:geht|gehen) (?:direkt |zuerst )?(?:an|in)",
  isNotified:
    "(?:wird|werden) (?:\\p{L}+ ){0,2}?(?:benachrichtigt|alarmiert|informiert|geweckt|angerufen)",
  isOnCall: "(?:ruf)?bereitschaft(?:sdienst)? (?:hat|haben)",
  namesValue: "lautet | lauten | zeigt | meldet | gleich",
  compares:
    "über | unter | mehr als | weniger als | länger als | älter als | größer als | mindestens",
  alertWhen: "wenn | falls | sobald",
  alertUnless:
    "fehlt | fehlen | fällt | ist | sind | kommt | kommen | bleibt | bleiben | steigt | steigen | sinkt | sinken | schlägt | dauert | liegt | übersteigt | überschreitet | unterschreitet",
  alertTo: "an",
  alertAtOnce: "sofort | unverzüglich | umgehend",
  alertVia: "über | per | in | im | auf | mit | vor | nach",
  alertChannel: "telefon | teams",
  alertMuted: "stummgeschaltet | unterdrückt",
  alertEnds: "stummgeschaltet | unterdrückt | quittiert | geschlossen",
  behindFormat:
    "dateien? | datei | nachrichten? | exporte? | über | per | mit | in | im | auf | an | und | oder | je",
  isPut:
    "(?:wird|werden) (?:[^.;,]{1,60} )?(?:abgelegt|geschrieben|hochgeladen|geliefert|gespeichert|gesendet|veröffentlicht)",
  isMadeOf: "(?:nachrichten|dateien|ereignisse|datei|nachricht) (?:ist|sind)",
  onlyOrAlso: "nur | ausschließlich | auch",
  by: "von | vom | durch",
  dated: "vom | von",
  doneBy: "\\p{L}+t (?:von|vom|durch)",
  howOften: "\\p{L}+lich | nachts | jede[nrs]? \\p{L}+ | alle \\p{L}+ \\p{L}+",
  onCall: "(?:ruf)?bereitschaft(?:sdienst)?",
  onCallRole: "\\p{L}*bereitschaft(?:sdienst)?",
  reachedByNumber: "hotline | pikett | bereitschaft | telefon | tel | it | betrieb",
  remarkWord: "hinweise? | bemerkung(?:en)? | anmerkung(?:en)? | wichtig | achtung | notiz(?:en)?",
  role: "verantwortliche[rs]? | ansprechpartner(?:in)? | leitung | bereitschaft | betreuung | produktverantwortliche[rs]? | fachverantwort(?:ung|liche[rs]?) | betriebsverantwort(?:ung|liche[rs]?) | produktverantwortung | anwendungsverantwort(?:ung|liche[rs]?) | verantwortung",
  ownerOfDocument:
    "dokumentverantwortliche?r? | dokumenteigner | verantwortliche?r? für dieses dokument",
  contactWord: "verantwortliche[rs]? | ansprechpartner(?:in)? | (?:ruf)?bereitschaft | betreuung",
  standIn: "noch offen | zu ergänzen | zu klären | folgt | wird ergänzt | noch auszufüllen",
  remark: "optional | pflicht | veraltet | intern | experimentell",
  yes: "ja | j | inkompatibel | brechend",
  breaking:
    "inkompatib(?:el|le[rnms]?)(?: änderung(?:en)?)? | brechende[nr]? änderung(?:en)? | nicht (?:abwärts|rückwärts)kompatibel | bricht (?:die )?(?:abwärts|rückwärts)?kompatibilität",
  compatible: "(?:abwärts|rückwärts)?kompatibel",
  no: "nein",
  mayBeMissing: "kann | k",
  mustBeThere: "pflicht | pflichtfeld | erforderlich | verpflichtend | muss | p",
  publishes: "veröffentlich(?:t|en) | publizier(?:t|en)",
  eventWord: "ereignis(?:se)? | nachricht(?:en)?",
  calls: "ruf(?:t|en)",
  isNow: "wird | werden",
  auxiliary:
    "ist | sind | wird | werden | war | kann | darf | muss | soll | hat | und | oder | mit | nur | wenn",
  noFallback:
    "(?:(?:es gibt )?kein(?:e|en)?|ohne) (?:fallback|notlösung|ausweichlösung|rückfallebene)(?: vorhanden)?",
  usedInstead:
    "stattdessen | ersatzweise | von hand | händisch | manuell | auf papier | telefonisch | per telefon | per mail | mit (?:den|dem) (?:preisen|daten|werten|listen|stand) (?:vom|von) (?:vortag|gestern)",
  nothingToDo:
    "nichts (?:weiter )?zu tun | kein(?:e)? (?:manuelle[rs]? )?(?:eingriff|handlung|aktion|maßnahmen?) (?:nötig|notwendig|erforderlich)",
  catchesUp: "holt (?:[^\\s.,;]+ ){0,4}?(?:nach|auf)",
  fallsBack: "als (?:fallback|ausweichlösung|ersatz) | ersatzweise",
  retries:
    "wiederhol(?:t|en|ung(?:en)?) | wiederholungsversuch(?:e|en)? | \\d+ versuche? | (?:erneut|nochmals) (?:versucht|gesendet) | (?:versuch|probier)(?:t|en) es (?:[^\\s.,;]+ ){0,6}?(?:erneut|nochmals|noch einmal|wieder)",
  retriesSo:
    "\\d+ (?:wiederholungen|wiederholungsversuche|versuche) | (?:\\d+[- ]?mal|zweimal|dreimal|viermal|fünfmal) (?:wiederholt|erneut versucht)",
  tellsAhead: "angekündigt | informiert | mitgeteilt | benachrichtigt",
  releaseSpan:
    "(?:ein|eine|einen|zwei|drei|vier|jede[mnrs]?|\\p{N}+) (?:releases?|quartale?|sprints?|stunden?)",
  interfaceVersion:
    "(?:aktuelle )?(?:rest-?|http-?|soap-?)?(?:api|schnittstelle)(?:[- ]?version)? | schnittstellenversion | version der (?:rest-?)?(?:schnittstelle|api)",
  givesNotice: "vorlauf | (?:tage|wochen|monate|quartale) (?:vorher|zuvor|im voraus|vorab)",
  lastBreaking:
    "(?:die )?letzte (?:inkompatible|brechende) änderung (?:war|kam|erfolgte)(?: (?:am|mit|in))?",
  switchesOff:
    "(?:wird|werden) (?:[^.,;]{1,40} )?(?:abgeschaltet|entfernt|eingestellt|unterstützt)",
  factOfPlan:
    "verantwortlich(?:e|er)? | zuständig | ansprechpartner(?:in)? | freigabe | entscheidung | entscheider(?:in)? | dauer | zeitbedarf | getestet | (?:zuletzt )?(?:getestet|geübt|benutzt) | auswirkung(?:en)? | folgen | datenverlust | risik(?:o|en) | voraussetzung(?:en)? | werkzeuge? | hinweise? | wer | wann | wo | warum",
  stepOfPlan:
    "zuerst | erstens | zweitens | dann | danach | anschließend | zuletzt | abschließend | schritt \\p{N}+ | stoppen | anhalten | starten | einspielen | prüfen | informieren",
  goesBack:
    "zum zurück(?:rollen|gehen|setzen|nehmen)(?: eines releases?)? | um zurückzu(?:rollen|gehen|setzen|nehmen)(?=,) | (?:schlägt|geht) (?:ein|das|dieses) (?:neue )?(?:release|deployment|update) (?:fehl|schief)(?=,)",
  redeploys:
    "(?:aus|zurück)?(?:gerollt|rollen) | deployt | deployen | ein(?:gespielt|spielen) | gestartet | starten | wiederhergestellt",
  releaseWord:
    "tag | release | version | image | deployment | (?:aus|zurück)?(?:gerollt|rollen) | deployen",
  ownWord: "eigene[mnrs]?",
  notOurs: "hier nicht (?:benutzt|verwendet|genutzt)",
  formerSecret:
    "(?:(?:der|die|das|unser|ein) )?(?:alte[nrs]?|frühere[nrs]?|ehemalige[nrs]?|vorige[nrs]?) (?:\\p{L}+[- ]){0,2}(?:schlüssel|passwort|passwörter|token|zertifikate?|zugang|zugangsdaten|key)",
  secretEnded: "war | waren | lag | lagen | wurde | wurden | endete | lief | galt | hatte",
  meanwhile: "bis | solange | so lange | inzwischen | währenddessen",
  rejectedThings: "abgelehnte?s? | fehlgeschlagene?s? | gescheiterte?s? | zurückgewiesene?s?",
  statusWord: "status | zustände | zustand",
  signsOff:
    "unterschreibt | unterschrieben | unterzeichnet | gegengezeichnet | gibt (?:[^\\s.,;]+ ){0,3}?frei",
  causeWord: "ursachen? | gründe | grund | beispiele? | meldung | wann | warum | auslöser",
  whoIsTold: "benachrichtigt | benachrichtigen | informiert | alarmiert | alarm an",
  tryingOut: "testaufrufe? | probeaufrufe? | ausprobieren | zum testen",
  rollBack: "zurück(?:rollen|setzen|nehmen|gerollt|gesetzt|genommen)",
  inOrder:
    "zuerst | als erstes | als erster | erst | dann | danach | anschließend | zuletzt | in beliebiger reihenfolge | unabhängig voneinander | gleichzeitig",
  before: "vor | nach | bevor | nachdem",
  asAbove:
    "(?:genauso )?wie oben | siehe oben | dito | (?:genauso )?wie in der (?:anderen|ersten) richtung",
  see: "siehe | wie oben | wie unten",
  butFor: "aber | außer | nur",
  sameAs: "(?:genauso )?wie(?: bei| für)?",
  signsIn:
    "technische[rn]? (?:benutzer|nutzer|konto) | api[- ]schlüssel | dienstkonto | client[- ]zertifikate? | ssh[- ]schlüssel",
  whereas: "während",
  credentialWord:
    "api[- ]schlüssel | schlüssel | passw[oö]rt(?:er|e)? | kennw[oö]rt(?:er|e)? | dienstkont(?:o|en) | zugangsdaten | geheimnis(?:se)? | zertifikate? | meldet sich | melden sich",
  signsInTo:
    "(?:meldet|melden|authentifiziert|authentifizieren) sich (?:am|beim|bei|an|gegenüber) | ruft",
  signsItselfIn:
    "(?:meldet|authentifiziert|authentisiert|identifiziert|weist) sich(?= (?:[^.;,]{1,30} )?(?:mit|per|über|mittels|durch)\\b) | nutzt | verwendet | benutzt",
  byCertificate: "client[- ]zertifikate?",
  asksForSignIn:
    "akzeptiert | erwartet | verlangt | fordert | prüft | nimmt | braucht | validiert | gibt",
  givesWith:
    "(?:signiert|schreibt|sendet|schickt|überträgt|legt|lädt|liefert)(?: [^\\s.,;:`]+){0,7}? (?:mit|über|unter|als)",
  keptIn:
    "(?:im|in) (?:\\p{L}+ )?(?:tresor|passwort-?safe|passwort-?tresor|(?:key ?)?vault) | hinterlegt | abgelegt | gespeichert | verwahrt | lieg(?:t|en) (?:bei [^\\s.,;]+ )?(?:in|im|auf|unter)",
  keptClause:
    "(?:liegt|liegen|hinterlegt|abgelegt|gespeichert|verwahrt|aufbewahrt) (?:in|im|auf|unter|bei)",
  rotatedClause: "(?:wird |werden )?(?:rotiert|gewechselt|erneuert|(?:aus)?getauscht) | wechsel",
  everySo:
    "alle | jede[nrs]? | jährlich | halbjährlich | vierteljährlich | quartalsweise | monatlich",
  fromStore: "aus | aus dem | im",
  secretStore: "(?:cyberark|keepass|delinea|passwort|team)-?(?:safe|tresor) | tresor",
  signatureWord: "signatur | webhook signatur",
  carriesKey: "kopfzeilen? | speicher | sitzung | klartext",
  rotates:
    "rotier(?:t|en) | rotation | wechsel | erneuer(?:t|n|ung) | gewechselt | (?:jährlich|halbjährlich|vierteljährlich|monatlich|quartalsweise|alle \\d+ \\p{L}+|jede[nrs]? \\p{L}+) (?:(?:im|am|zum) [^\\s.,;]+ )?(?:aus)?(?:getauscht|geändert|ersetzt)",
  unavailable:
    "(?:wenn|falls|solange) .{0,160}(?:ausfällt|nicht erreichbar|nicht verfügbar|nicht antwortet|nicht erreicht werden kann|offline) | (?:ist|sind) (?:[^.,;]{1,80} )?(?:nicht erreichbar|nicht verfügbar|offline|ausgefallen) | (?:fällt|fallen) (?:[^.,;]{1,80} )?aus",
  failsOnWay:
    "(?:verbindungs)?timeouts? | zeitüberschreitung(?:en)? | (?:ist )?(?:nicht erreichbar|nicht verfügbar|ausgefallen|gestört) | ist offline | fällt aus | antwortet nicht | ausfall | störung(?:en)? | schlägt fehl | fehlgeschlagen | scheitert | gescheitert | verbindung (?:abgelehnt|verweigert|verloren|unterbrochen|abgebrochen) | verbindungs(?:fehler|abbruch) | meldet (?:einen )?fehler",
  outageSign:
    "ausfällt | ausgefallen | erreichbar | erreicht | verfügbar | antwortet | offline | fällt | fallen",
  eitherSide:
    "(?:eine|einer|eines|jede|beide|beider|die andere|der anderen)(?: der)?(?: beiden)? (?:seiten?|systeme?|anwendung(?:en)?|partner) | (?:verbindung|netzwerk|leitung)",
  duringOutage:
    "(?:während|bei) (?:eine[ms]? |der |des )?(?:\\p{L}+ )?(?:ausfall(?:s|es)?|ausfällen|störung(?:en)?)",
  holds:
    "puffer[nt] | gepuffert | zwischengespeichert | warteschlange | warten | wartet | gespeichert | aufbewahrt | von hand | manuell | nachgeliefert | nachgeholt | ruht | auf papier",
  buffers: "puffer[nt] | gepuffert | zwischengespeichert | warteschlange",
  outage: "(?:ist )?(?:ausgefallen|nicht erreichbar|nicht verfügbar|offline)",
  outageNoun: "ausfall | ausfalls | nichtverfügbarkeit | nichterreichbarkeit | unerreichbarkeit",
  failureOf: "störung (?:von|des|der|vom)",
  downtime: "ausfallzeit(?:en)?",
  inOutage:
    "(?:verhalten|vorgehen) (?:bei|während|im fall(?:e)?) | bei | beim | während | im falle? | eine[mrs]? | des | der | dem | von",
  ofSystem: "von | vom | des | der | beim | bei",
  recordColumn:
    "datum | vorfall | ticket(?:nummer)? | ursache | test(?:fall|nummer)? | erwartet(?:es ergebnis)? | erwartetes verhalten | tatsächlich(?:es ergebnis)? | bestanden | frage | offene frage",
  draft: "entwurf | in prüfung",
  plannedStatus: "geplant",
  active:
    "aktiv | in betrieb | in kraft | gültig | freigegeben | verabschiedet | produktiv | produktion",
  deprecated: "veraltet | abgekündigt | auslaufend",
  retired:
    "nicht mehr (?:in betrieb|in gebrauch|genutzt|aktiv) | abgeschaltet | außer betrieb | stillgelegt",
  bucket: "ablage",
  queue: "warteschlangen?",
  queueWord: "warteschlangen? | themen?",
  table: "tabellen?",
  file: "dateien? | datei | ordner",
  suchThing:
    "privat | öffentlich | intern | extern | verschlüsselt | versioniert | partitioniert | komprimiert | archiviert | gemeinsam | täglich | nächtlich | siehe | außer",
  store:
    "schlüssel | \\p{L}*-schlüssel | zwischenspeicher | sammlung | verzeichnis | ablage | speicher",
  generic:
    "namensr(?:aum|äume) | schemas? | schemata | datens(?:atz|ätze) | sammlung(?:en)? | behälter | freigaben? | netzlaufwerke? | laufwerke? | gemeinsame[rsn]? | unser(?:e[rsnm]?)? | der | die | das | ein | eine",
  partOfStore: "\\p{L}*schlüssel | \\p{L}*-schlüssel | verzeichnis | speicher",
  database: "datenbank(?:en)?",
  resourceWord: "(?:gemeinsame )?ressourcen? | datenspeicher",
  host: "host | server | rechner",
  onHost: "auf | bei",
  folder: "(?:ziel)?verzeichnis | (?:ziel|ablage)?ordner",
  months,
  // Nouns; “montags” and “nachts” are none
  alwaysCapital: `${months} | mo | di | mi | fr | montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonnabend | sonntag | (?:quasi-?|nahezu-?|beinahe-?)?echtzeit | (?:werk|arbeits|feier|bank|börsen|buchungs)tage?n? | (?:wochen|monats|quartals|jahres|tages|schicht)(?:ende|anfang|beginn|schluss|wechsel|abschluss) | wochenenden? | (?:früh|spät|nacht)schicht | stapellauf | stapelverarbeitung | bedarf | ostern | weihnachten | (?:ruf)?bereitschaft(?:sdienst)? | verantwortliche[rs]? | ansprechpartner(?:in)?`,
  every: "alle | jede[nrs]?",
  days: "tagen?",
  weeks: "wochen?",
  monthSpans: "monaten?",
  years: "jahren?",
  weekly: "wöchentlich | jede woche",
  monthly: "monatlich | jeden monat",
  quarterly: "vierteljährlich | quartalsweise | jedes quartal",
  yearly: "jährlich | jedes jahr",
  last: "zuletzt | letztmals | letzte[rsn]?",
  addressBehind: "an | über",
  locatedAt: "unter | auf",
  ofAll: "alle | jeder | jede | jedes | beide",
  operations: "betrieb | betriebliches",
  databaseSchema:
    "datenbank-?schema(?:s|ta)? | (?:db|postgres(?:ql)?|mysql|oracle|snowflake|redshift)[- ]schema(?:s|ta)?",
};
