/** Which of a contract's two lanes an anchor lies in. */
export type Lane = "a" | "b";

export function laneOf(address: string): Lane | undefined {
  const [, from] = /#(a-to-b|b-to-a)(?:-|$)/.exec(address) ?? [];
  return from === "a-to-b" ? "a" : from === "b-to-a" ? "b" : undefined;
}
