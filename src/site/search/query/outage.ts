/** What is asked by somebody whose neighbour has gone silent: `what happens if ledger is down`. */

/** Of these one must be there. */
const signs = new Set(
  "down unavailable unreachable offline outage outages fails failing failed broken silent".split(
    " ",
  ),
);

const around = new Set(
  "if when while what happens happen to do is are was goes gone has have the a an of in".split(" "),
);

/** What is said to be out of order; nothing where the question is none of that kind. */
export function outageOf(typed: string): string | undefined {
  const words = typed.replace(/[?¿!]+\s*$/, "").split(/\s+/);
  const plain = words.map((word) => word.toLowerCase());
  if (!plain.some((word) => signs.has(word))) return undefined;
  const rest = words.filter((_, at) => !signs.has(plain[at] ?? "") && !around.has(plain[at] ?? ""));
  return rest.length > 0 ? rest.join(" ") : undefined;
}
