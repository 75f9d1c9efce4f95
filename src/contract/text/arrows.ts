/** The arrows people draw between two names. */

export const bothWays = /(?:(?<!\s)\s+)?(?:<[-=–—]*>|[↔⇄⇆⟷⇔⟺⬌]\uFE0F?)\s*/u;
/** Its pattern, to be built into a larger one. A line of dashes is looked along once, from its beginning. */
export const toTheRight = "(?<![-=–—])[-=–—]+>|(?<=\\s)>>(?=\\s)|[→⇒➜➔➝➞⟶⟹➡]\\uFE0F?";
export const oneWay = new RegExp(`(?:(?<!\\s)\\s+)?(?:${toTheRight})\\s*`, "u");
export const backWay = /(?:(?<!\s)\s+)?(?:<[-=–—]+|[←⇐⟵⬅]\uFE0F?)\s*/u;
export const anyArrow = new RegExp(`${bothWays.source}|${oneWay.source}|${backWay.source}`, "u");

/** Most text holds none of these, and a look for one sign is quick. */
const sign = /[<>↔⇄⇆⟷⇔⟺⬌→⇒➜➔➝➞⟶⟹➡←⇐⟵⬅]/u;

/** Does an arrow stand in the heading, one way or both? */
export function isArrowed(heading: string): boolean {
  return sign.test(heading) && anyArrow.test(heading);
}

const crumb = /\s(?:>>?|»|›)\s/gu;

/** "Integrations >> Till ↔ Ledger": what leads to a page stands before a title that draws an arrow of its own. */
export function withoutBreadcrumb(heading: string): string {
  const last = /[>»›]/.test(heading) ? [...heading.matchAll(crumb)].at(-1) : undefined;
  if (!last) return heading;
  const trail = heading.slice(0, last.index).replaceAll(">>", " ");
  const title = heading.slice(last.index + last[0].length);
  return isArrowed(title) && !isArrowed(trail) ? title : heading;
}
