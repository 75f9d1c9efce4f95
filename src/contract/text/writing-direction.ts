/** Signs nobody sees that turn the direction of writing: in a name they would show another than the one that is meant, and make two of one. */

const turning = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]+/u;
const everyTurning = new RegExp(turning, "gu");

export function withoutTurns(name: string): string {
  return turning.test(name) ? withoutTurnsInside(name).trim() : name;
}

/** Of a piece of text, whose spaces belong to it. */
export function withoutTurnsInside(text: string): string {
  return text.replace(everyTurning, "");
}
