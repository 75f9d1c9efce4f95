/** What tells of something else than a flow of today, or adds a remark to one. */
import type { Language } from "../language.ts";

export const asides: Language["phrases"] = {
  asideLine:
    "(?:künftig|zukünftig|geplant(?:e flüsse)?|später|(?:in )?phase [2-9]|(?:ab|bis|vor) (?:\\p{L}+ )?20\\d\\d|außerhalb des (?:umfangs|vertrags)|nicht (?:im umfang|enthalten|teil dieses vertrags)|früher|ehemals|abgeschaltet|offene (?:fragen|punkte)|fragen|alternativen|verworfen|historie|firewall(?:regeln|freigaben)?|ports|latenz(?:en)?|antwortzeiten|ansprechpartner(?:innen)?|kontakte?|zielbild|ideen|kosten|risiken|fehlerquoten?|mengen)(?= ?[,(]|$| (?:je|für|von|der|pro|zu)\\b)",
  besideFlows:
    "zielarchitektur | zielbild | künftig(?:e[nrsm]?)? | zukünftig(?:e[nrsm]?)? | zukunft | später | nächste[nrsm]? | phase \\p{N}+ | geplante[nrsm]? | vorgesehene[nrsm]? | vorschl(?:ag|äge) | ideen? | optionen | alternativen? | demnächst | soll(?:en)? | sollten? | könnten? | würden? | früher(?:e[nrsm]?)? | ehemals | ehemalige[nrsm]? | alte[nrsm]? | bis dahin | vorher | zuvor | abgeschaltet | ersetzt | abgelöst | entfallen | verworfen(?:e[nrsm]?)? | erwogen | abgelehnt | gemessen | außerhalb",
  headingBesideFacts:
    "(?:entwurfs|architektur|design)?entscheidungen(?: und alternativen)? | entscheidungs(?:protokoll|log|historie|verlauf) | (?:(?:verworfene|geprüfte|betrachtete|andere|mögliche) )?alternativen | (?:verworfene|geprüfte|betrachtete) (?:optionen|varianten|ideen|lösungen|ansätze) | offene (?:themen|entscheidungen)",
  wouldFlow: "(?:das |es |hier |dies )?(?:wären?|würden?)",
  answersFor: "verantwortlich für | zuständig für | betreut | betreibt | für",
  situation: "kontext | ausgangslage | hintergrund | problem",
  decision: "entscheidung | beschluss",
  topicAside:
    "ausblick | migration | umstellung | bisher(?:ige[nrs]?)? | früher | versuche? | pilot(?:betrieb)? | erstbefüllung | wiederherstellung | alternativen? | beispiel | glossar",
  otherTopic:
    "historie | firewall(?:regeln?|freigaben?)? | ports? | latenz(?:en)? | antwortzeiten | kosten | risiken | vorfälle | störungen | ausf(?:all|älle) | ansprechpartner(?:innen)? | verantwortliche[nr]? | fragen | fehlerquoten? | mengen | wer",
  refersOn: "folgende[nrsm]? | diese",
  since: "seit",
  trialOnly: "nur (?:im|zum|für den|in der) (?:test|pilot|testbetrieb|testsystem|testumgebung)",
  inPhases:
    "(?:hat|gliedert sich in|eingeführt in|umgesetzt in) (?:\\p{N}+|zwei|drei|vier|mehreren?) (?:phasen|stufen|schritten?)",
  notSoToday:
    "(?:heute|bisher|derzeit|zurzeit|bislang|aktuell) (?:(?:ist|läuft) (?:nur |erst )?phase \\p{N}+|(?:wird|werden|läuft|laufen|geschieht|passiert) (?:beide[s]?|alles|das|dies) [^.;:,]{0,40}?(?:von hand|manuell|auf papier))",
  butNo: "(?:aber )?(?:kein(?:e|en|er)?|ohne|nichts)",
  inOrderTo: "um | damit | wo",
  notCurrent:
    "früher | künftig | zukünftig | in zukunft | (?:planen|wollen|möchten) | (?:ist|sind) geplant | noch nicht | nicht mehr | demnächst",
  nobody: "niemand(?:en|em)? | keiner | keine[nm]?",
  counted: "hatten | gab es | letzte[nrsm]? (?:woche|monat|jahr)",
  offDuty:
    "ausgeschieden | abwesend | urlaub | im urlaub | elternzeit | ehemals | ehemalige[rn]? | früher | nicht mehr | bis | seit",
  documentedIn: "beschrieben | dokumentiert | beschreibt | siehe | vgl\\.?",
  otherMatter:
    "(?:bekannte|frühere|vergangene|bisherige) (?:vorfälle|störungen|störfälle) | (?:stör|vor)fallliste | störungsprotokoll | testergebnisse? | testprotokoll | abnahmetests? | risikoliste",
  sideMatter:
    "protokolle? | protokolldatei(?:en)? | fehler | fehlerhafte[nrs]? | fehlgeschlagene[nrs]? | abgelehnte[nrs]? | sicherung(?:en)? | archiv | archiviert",
  environment:
    "(?:lokal|test|testumgebung|testsystem|abnahme|abnahmeumgebung|produktion|produktiv|produktivumgebung|produktivsystem|entwicklung|entwicklungsumgebung|integrationsumgebung)",
  endpoints: "(?:api-?)?endpunkte? | endpunkt-?adressen? | (?:schnittstellen|api)-?adressen?",
  otherAddress:
    "dokumentation | doku | anleitung | handbuch | betriebshandbuch | überwachung | spezifikation",
  testUse:
    "(?:im|beim|zum) (?:test|testen) | testlauf | testläufe | testdateien | testdaten | testumgebung | testsystem",
  forOthers: "für (?:die|das|den) (?:revision|prüfer|wirtschaftsprüfer|archiv|finanzamt|sicherung)",
};
