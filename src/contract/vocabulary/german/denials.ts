/** Words that deny a flow or put it off, and those that only say which way it doesn't go. */
import type { Language } from "../language.ts";

/** What may stand between "kein" and what doesn't flow; other words restrict it, as in "keine personenbezogenen Daten". */
const whatever =
  "(?: (?:weitere|andere|automatische|direkte|technische|elektronische|eigene|solche)[nrs]?)*";

export const denials: Language["phrases"] = {
  isPlanned:
    "geplant | in planung | vorgesehen | noch nicht | künftig(?! auch) | zukünftig(?! auch)",
  wholeFlow: "(?:dies|das|es|die (?:richtung|schnittstelle|übertragung|anbindung)|der datenfluss)",
  none: `kein(?:e|en|er|erlei)?${whatever} (?:datenfluss|daten(?! (?:\\p{L}+ )?(?:verloren|gespeichert|gelöscht|protokolliert|vorgehalten|verändert))|datenübertragung(?:en)?|datenaustausch|datenlieferung(?:en)?|übertragung|austausch|kommunikation|rückmeldung|verbindung|aufrufe?|nachrichten|richtung|schnittstelle|rückkanal) | nichts(?! (?:wird|werden) (?:wiederholt|gespeichert|gelöscht|geändert|verworfen)| geht verloren| (?:weiter )?zu tun) | (?<!, )einseitig(?:e[mnrs]?)?(?!,) | nur in eine richtung | entfällt`,
  noMeans: `kein(?:e|en|er|erlei)?${whatever} (?:rückmeldung|verbindung|aufrufe?|schnittstelle)`,
};
