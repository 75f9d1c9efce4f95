import type { Language } from "../language.ts";

/** Headings, in German. */
export const sections: Language["sections"] = {
  overview:
    "überblick | übersicht | zusammenfassung | einleitung | kurzbeschreibung | worum geht es | worum es geht",
  purpose: "zweck | ziel | warum | fachlicher zweck",
  "data-flow": "datenfluss | datenflüsse | datenübertragung",
  interface:
    "schnittstelle | schnittstellen | schnittstellendetails | technische details | schnittstellenbeschreibung",
  "api-endpoint": "api endpunkt | api endpunkte | endpunkt | endpunkte",
  "shared-storage": "gemeinsamer speicher | gemeinsame ablage | dateiablage",
  events: "ereignisse | nachrichten",
  "request-format": "anfrageformat | anfrage",
  "response-format": "antwortformat | antwort",
  "error-handling":
    "fehlerbehandlung | fehlerfälle | fehler | störung | ausfälle | störungen | verhalten bei störungen | ausfallverhalten | verhalten bei ausfall | verhalten bei ausfällen | resilienz | ausfallsicherheit | wenn etwas ausfällt | wenn etwas schiefgeht",
  example: "beispiel | beispiele | beispielaufruf",
  "shared-resources":
    "gemeinsame ressourcen | gemeinsame ablagen | gemeinsame ablage | gemeinsame verzeichnisse | gemeinsame datenspeicher | geteilte ressourcen | gemeinsam genutzte ressourcen | datenspeicher | gemeinsames | geteiltes | gemeinsam genutztes | gemeinsam genutzt",
  "google-sheets": "google tabellen | tabellenblätter",
  databases: "datenbanken | datenbank",
  "other-resources": "weitere ressourcen | sonstige ressourcen | andere ressourcen",
  "data-formats": "datenformate | datenformat | datenmodell | datenstrukturen",
  "data-structures": "gemeinsame datenstrukturen",
  authentication:
    "authentifizierung | authentifizierung und sicherheit | anmeldung | sicherheit | authentisierung | autorisierung | zugang | zugänge | technische benutzer | technische nutzer | passwörter | kennwörter | zugangsdaten | passwörter und schlüssel | zertifikate | schlüssel",
  "shared-credentials": "gemeinsame zugangsdaten",
  versioning: "versionierung | versionierung und kompatibilität | kompatibilität | versionen",
  "current-version": "aktuelle version",
  "breaking-changes-policy":
    "inkompatible änderungen | regeln für inkompatible änderungen | umgang mit inkompatiblen änderungen",
  "backwards-compatibility": "abwärtskompatibilität | rückwärtskompatibilität",
  testing: "test | testen",
  "local-testing": "lokales testen | lokaler test",
  "mock-data": "testdaten | beispieldaten",
  "test-scenarios": "testszenarien | testfälle",
  monitoring: "überwachung | überwachung und protokollierung | monitoring und protokollierung",
  "what-to-monitor": "was überwacht wird | zu überwachen | kennzahlen | metriken",
  logging: "protokollierung | protokolle",
  alerts: "alarme | alarmierung | benachrichtigungen",
  deployment: "bereitstellung | auslieferung | inbetriebnahme | ausrollen | einspielen",
  "deployment-order": "reihenfolge | reihenfolge der bereitstellung | bereitstellungsreihenfolge",
  "rollback-plan":
    "rollback plan | rückfall | rückfallplan | rückfallverfahren | rückfallkonzept | rücknahme | zurück | zurückrollen | rückabwicklung | rückgängig machen | zurücknehmen | zurücksetzen | zurückrollen einer version | rückkehr zur alten version",
  "change-log":
    "änderungsprotokoll | änderungshistorie | änderungen | änderungsverlauf | historie | versionshistorie | was sich geändert hat | was ist neu | was hat sich geändert",
  contacts: "ansprechpartner | ansprechpersonen | kontakte | kontakt | verantwortliche",
  notes: "anmerkungen | hinweise | notizen | bemerkungen",
  environments: "umgebungen | basis urls",
  "data-ownership": "datenhoheit | führendes system | dateneigentum",
  "lifecycle-status": "lebenszyklus",
  idempotency: "idempotenz",
  "rate-limits": "ratenbegrenzung | mengenbegrenzung",
  "error-codes": "fehlercodes",
  "non-goals": "nicht ziele | nicht im umfang",
  "open-questions": "offene fragen | offene punkte",
  "service-levels": "zeitlimits | verfügbarkeit | servicelevel",
  "data-classification": "datenschutz | personenbezogene daten | datenklassifizierung",
  ordering: "reihenfolge der nachrichten",
  "sign-off": "freigabe | abnahme",
};
