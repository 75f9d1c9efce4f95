/** The arrows people draw between two names. */

export const bothWays = /\s*(?:<[-=–—]+>|[↔⇄⇆⟷⇔⟺⬌]\uFE0F?)\s*/u;
export const oneWay = /\s*(?:[-=–—]+>|(?<=\s)>>(?=\s)|[→⇒➜➔➝➞⟶⟹➡]\uFE0F?)\s*/u;
export const backWay = /\s*(?:<[-=–—]+|[←⇐⟵⬅]\uFE0F?)\s*/u;
export const anyArrow = new RegExp(`${bothWays.source}|${oneWay.source}|${backWay.source}`, "u");

/** Does an arrow stand in the heading, one way or both? */
export function isArrowed(heading: string): boolean {
  return anyArrow.test(heading);
}
