/** Whether a name in a permission is what is read or written, or what others are said of, by the names beside it. */
import type { Mention } from "../../names/mentions.ts";
import { phraseSource } from "../../vocabulary/phrases.ts";

/** As far as words beside a name are looked at. */
const longest = 200;

const verb = `(?:${(["readsAndWrites", "reads", "writes", "loads", "exports", "imports"] as const)
  .map((key) => phraseSource(key))
  .join("|")})`;
const article = `(?:${phraseSource("article")}\\s+)?`;
const joint = `(?:${phraseSource("andAlso")}|${phraseSource("and")})`;
const marks = "[`*_]{0,4}";
const doers = `(?:${phraseSource("by")}|${phraseSource("grant")})`;
/** "Till writes the file to Orders", "Till reads: Orders", "Orders are read by Till" */
const doneByName = new RegExp(
  `^${marks}\\s+(?!${joint})(?:${phraseSource("auxiliary")}\\s+)?${verb}(?:\\s*:|\\s+(?:(?!${joint}|${verb})[^,;:.()\\n]){0,60}?${doers}\\s)\\s*${article}${marks}$`,
  "i",
);
/** "Till: read Orders" */
const mayDo = new RegExp(`^${marks}\\s*[:：]\\s*${verb}\\s+${article}${marks}$`, "i");
const doesNothing = new RegExp(
  `^${marks}\\s*(?:${phraseSource("auxiliary")}\\s+)?${verb}\\s+(?:${phraseSource("nothing")}|${phraseSource("not")})`,
  "i",
);
const behindJoint = new RegExp(`(?:${joint}|[+&])\\s*${article}${marks}$`, "i");
const onlyJoint = new RegExp(
  `^${marks}\\s*(?:,\\s*)?(?:${joint}|[+&/,，、])\\s*${article}${marks}$`,
  "i",
);
const beginsToDo = new RegExp(
  `^${marks}\\s*(?:[:(]|(?:${phraseSource("auxiliary")}|${phraseSource("onlyOrAlso")}|${phraseSource("howOften")})?\\s*${verb})`,
  "i",
);
const beginsWithColon = new RegExp(`^${marks}\\s*[:：]`);
const clauseEnd = /[,;，；。\n]|\.(?:\s|$)/u;
const doing = new RegExp(verb, "i");
const headsBracket = new RegExp(`(?:^|[.;:,\\n])\\s*${verb}\\s*$`, "i");
const verbInFront = new RegExp(`(?:^|[.;:,(\\n])\\s*${verb}\\s+${article}${marks}$`, "i");

interface Beside {
  /** The name before this one, and whether it is of somebody who reads or writes. */
  last: (Mention & { isDoer: boolean }) | undefined;
  next: Mention | undefined;
}

export function isDoneByOthers(text: string, place: Mention, { last, next }: Beside): boolean {
  const before = text.slice(Math.max(0, place.start - longest), place.start);
  const after = text.slice(place.end, place.end + longest);
  const tillNext = next && text.slice(place.end, Math.min(next.start, place.end + longest));
  const sinceLast =
    last && place.start - last.end <= longest ? text.slice(last.end, place.start) : undefined;
  return (
    (sinceLast !== undefined && (doneByName.test(sinceLast) || mayDo.test(sinceLast))) ||
    (tillNext !== undefined && doneByName.test(tillNext)) ||
    doesNothing.test(after) ||
    isObject(before, last) ||
    isJoinedToObject({ before, after, sinceLast, last }) ||
    isOnlyRemark(before, after) ||
    isHeadOfOthers(after, next && next.start - place.end)
  );
}

/** "Till: read Orders, write Payments", unlike "producer Till, consumer Orders" */
function isObject(before: string, last: Beside["last"]): boolean {
  return last !== undefined && verbInFront.test(before) && !last.isDoer;
}

/** "Till writes Orders and Payments", "writes sales and Payments" */
function isJoinedToObject({
  before,
  after,
  sinceLast,
  last,
}: {
  before: string;
  after: string;
  sinceLast: string | undefined;
  last: Beside["last"];
}): boolean {
  if (!behindJoint.test(before) || beginsToDo.test(after)) return false;
  return sinceLast === undefined || !onlyJoint.test(sinceLast) || last?.isDoer !== true;
}

/** "Till writes (Orders, Payments)", "Ana (Finance) reads" */
function isOnlyRemark(before: string, after: string): boolean {
  const opened = before.lastIndexOf("(");
  if (opened <= before.lastIndexOf(")")) return false;
  const inside = `${before.slice(opened + 1)}\0${/^[^()]*/.exec(after)?.[0] ?? ""}`;
  return !doing.test(inside) && !headsBracket.test(before.slice(0, opened));
}

/** "Orders: Till writes", "Orders: write for Till" */
function isHeadOfOthers(after: string, next: number | undefined): boolean {
  if (next === undefined || !beginsWithColon.test(after)) return false;
  const end = after.search(clauseEnd);
  return next < (end < 0 ? after.length : end);
}
