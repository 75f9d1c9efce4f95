/** "Shop writes `analytics.events` and reads from `crm.orders`": tables told by the verbs in front of them. */
import { isOfOtherTime } from "./other-times.ts";
import { fileName } from "./file-names.ts";
import { phraseSource } from "../../vocabulary/phrases.ts";

const verb = `(?:${phraseSource("readsAndWrites")}|${phraseSource("reads")}|${phraseSource("writes")})`;
const verbs = `${verb}(?:\\s+${phraseSource("and")}\\s+${verb})*`;
const wayIn = `(?:${phraseSource("givesTo")}|${phraseSource("takesFrom")}|${phraseSource("article")})`;
const tableBehindVerb = new RegExp(
  `${verbs}\\s+(?:${wayIn}\\s+){0,2}\`([a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*)\``,
  "gi",
);
/** "ERP reads." goes on with what stands before it. */
const verbOnSomething = new RegExp(`${verbs}(?!\\s*(?:[.,;:)，、；。]|$))`, "gi");
const code = /`[^`\n]*`/g;
const remark = /[(（][^()（）]*[)）]/gu;

/** None where a verb is said of something else: then nobody can tell which of them is said of the table. */
export function tablesBehindVerbs(sentence: string): string[] {
  const names = Array.from(sentence.matchAll(tableBehindVerb), ([, name = ""]) => name).filter(
    (name) => !fileName.test(name),
  );
  if (names.length === 0) return [];
  const words = sentence.replace(code, "`").replace(remark, "");
  if (isOfOtherTime(words)) return [];
  return (words.match(verbOnSomething) ?? []).length === names.length ? names : [];
}
