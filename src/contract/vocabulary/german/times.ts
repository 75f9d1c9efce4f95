/** How often something runs, and when, in German. */
import type { Language } from "../language.ts";

export const times: Language["phrases"] = {
  runs: "unmittelbar | stündlich | nächtlich | täglich | werktäglich | wöchentlich | monatlich | quartalsweise | jährlich | nachts | (?:in )?(?:nahezu |quasi )?echtzeit | (?:auf|bei|nach) bedarf | laufend | sofort | alle \\d+ \\p{L}+ | jede[nrs]? (?:\\d+ )?(?:minuten?|stunden?|tag|nacht|morgen|abend|woche|werktag|monat|quartal|jahr|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch) | (?:ein|zwei|drei|mehr)mal (?:pro|am|im|in der|die) \\p{L}+",
  adverbOfTime:
    "unmittelbar | stündlich | nächtlich | täglich | werktäglich | wöchentlich | monatlich | quartalsweise | jährlich | nachts | laufend | sofort",
  takesPlace: "läuft | laufen | erfolgt | erfolgen | wird (?:erzeugt|erstellt|geliefert)",
  roughly: "höchstens | mindestens | etwa | ungefähr | circa | rund | meist | in der regel",
  clockWord: "uhr",
  timeOfDay:
    "mitternacht | mittag | mittags | nachts | morgens | abends | (?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|werktag|feiertag)(?:e|en|s)? | wochenende",
  timeLimit: "vor | nach | außer | ausgenommen | nur | sofern | wenn | falls | während | zwischen",
  carrierJob: "job | lauf | export | import | abgleich | übertragung | stapellauf",
  timeBehind: "um | am | ab | im | bis | vor | nach | zwischen | gegen | von | und",
  beginning:
    "(?:erste|initiale|ursprüngliche)[rsn]?(?: (?:version|fassung|entwurf|ausgabe|stand|vertrag))? | erst(?:fassung|version|ausgabe|entwurf) | (?:vertrag |dokument )?(?:erstellt|angelegt) | erstellung | neuanlage | initial",
};
