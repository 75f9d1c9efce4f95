/** Arrows drawn of several signs, `->`, as the one sign that all of a page has for them. `<=` is none. */
const drawn = /<[-=–—]+>|[-=–—]+>|<[-–—]+/gu;

export function withArrowSigns(text: string): string {
  return text.replace(drawn, signOf);
}

function signOf(arrow: string): string {
  const [left, right] = [arrow.startsWith("<"), arrow.endsWith(">")];
  return left && right ? "⇄" : right ? "→" : "←";
}
