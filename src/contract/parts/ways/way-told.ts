/** "Till sends sales to Ledger.", "We push sales from Till to Ledger.": the way that a plain main clause tells of, both of whose ends are the contract's. */
import type { Direction, Reading } from "../reading.ts";
import { givingIn } from "../../giving/sentences-of-giving.ts";
import { phraseSource, says, without } from "../../vocabulary/phrases.ts";

const article = `(?:${phraseSource("article")}\\s+)?`;
const words = "(?:[^\\s.:;]+\\s+){0,3}";
/** "This is a one-way integration from " */
const oneWayFrom = `(?:${words}${phraseSource("oneWay")}\\s+${words}${phraseSource("takesFrom")}\\s+)?`;
const inFront = new RegExp(`^[*_]*${oneWayFrom}${article}[*_]*$`, "i");

/** "Sales are pushed from ", in few words and without a comma. */
const whatFrom = new RegExp(
  `^[*_]*(\\p{L}[^\\s.,;:()]*(?:\\s+[^\\s.,;:()]+){1,6})\\s+${phraseSource("takesFrom")}\\s+${article}[*_]*$`,
  "iu",
);

/** "Vom Shop werden Aufträge an das Lager gesendet", "An das Lager werden vom Shop …": the verb, in two parts, parts the two. */
const endFirst = new RegExp(
  `^[*_]*(?:${phraseSource("takesFrom")}|${phraseSource("by")}|${phraseSource("givesTo")})\\s+${article}[*_]*$`,
  "i",
);
const goesOn = new RegExp(`^[*_]*\\s+${phraseSource("isNow")}\\s`, "i");

/** What stands in front of the first system: nothing, or what is moved. "When Till sends …" is a condition, "Until 2023 Till …" is past. */
function isMainClause(front: string, behind: string): boolean {
  if (inFront.test(front)) return true;
  if (endFirst.test(front)) return goesOn.test(behind) && says(behind, "givenAtEnd");
  const [, what = ""] = whatFrom.exec(front) ?? [];
  const isMoved = says(what, "moves") || (says(what, "isNow") && says(behind, "givenAtEnd"));
  // "will be pushed", "to push sales"
  return isMoved && !says(without(what, "isNow"), "auxiliary");
}

export function wayTold(sentence: string, { systems }: Reading): Direction | undefined {
  const [first] = systems.mentions.in(sentence);
  if (!first || !isMainClause(sentence.slice(0, first.start), sentence.slice(first.end)))
    return undefined;
  const { from = [], to = [] } = givingIn(sentence.replace(/[*_]/g, "")) ?? {};
  if (from.length !== 1 || to.length !== 1) return undefined;
  const [giver, taker] = [from, to].map(([name = ""]) => systems.id(name));
  const isOwn = giver && taker && systems.isOwn(giver) && systems.isOwn(taker);
  return isOwn && giver !== taker ? { from: giver, to: taker } : undefined;
}
