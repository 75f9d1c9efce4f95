/** "Outage of ERP", "ERP-Ausfall", "During ERP downtime", "ERP down": words that name an outage, and the system whose it is. */
import type { SystemNames } from "../../names/systems.ts";
import { phraseSource } from "../../vocabulary/phrases.ts";

const opening = `(?:${phraseSource("inOutage")}\\s+)`;
const noun = phraseSource("outageNoun");
const ofSystem = `\\s+(?:${phraseSource("ofSystem")}\\s+)?(?<name>.+)`;
/** The hours in which a system is down by plan are downtime as well; what happens then is told of it with "during". */
const downtime = phraseSource("downtime");

const forms = [
  `^${opening}*${noun}${ofSystem}$`,
  `^${opening}*(?<name>.+?)[\\s-]+${noun}$`,
  // "ERP out" is what it gives as well.
  `^(?<name>.+?(?<!-))\\s*(?!out$)${phraseSource("outage")}$`,
  `^${opening}+${downtime}${ofSystem}$`,
  `^${opening}+(?<name>.+?)[\\s-]+${downtime}$`,
].map((form) => new RegExp(form, "i"));
/** "Failure of payment" is none of the system Payment; nor is a "Payment failure", so that is not asked for. */
const failure = new RegExp(`^${opening}*${phraseSource("failureOf")}\\s+(?<name>.+)$`, "i");

const longest = 120;
/** "ERP down?" */
const questionMark = /\s?[?？]$/u;

/** Only where nothing but the system is named: an "ERP export outage" is the export's. */
export function outageNamed(asked: string, systems: SystemNames): string | undefined {
  if (asked.length > longest) return undefined;
  const words = asked.replace(questionMark, "");
  const failing = failure.exec(words)?.groups?.["name"] ?? "";
  const names = [
    ...forms.flatMap((form) => form.exec(words)?.groups?.["name"] ?? []),
    ...(/^\p{Lu}/u.test(failing) ? [failing] : []),
  ];
  const down = names.map((name) => idOf(bare(name), systems)).find((id) => id !== undefined);
  // "Outage Board" may be a system's own name.
  return down === undefined || idOf(words, systems) === undefined ? down : undefined;
}

const article = new RegExp(`^${phraseSource("article")}\\s+`, "i");
const systemBehind = new RegExp(`[\\s-]+${phraseSource("system")}$`, "i");

function bare(name: string): string {
  return name.replace(article, "").replace(systemBehind, "");
}

function idOf(name: string, systems: SystemNames): string | undefined {
  const found = systems.resolve(name, false);
  return found && "system" in found ? found.system.id : undefined;
}
