/** Pages that come after others which answer a question as well: nobody should build on what is on its way out. */
import type { Selection } from "./facets.ts";

export interface Lesser {
  selection: Selection;
  /** What is left of their score. */
  part: number;
}

export const lesser: readonly Lesser[] = [
  { selection: { status: ["Deprecated", "Retired"] }, part: 0.7 },
  // It is about contracts in general, and has all the words there are for headings and labels.
  { selection: { kind: ["Guide"] }, part: 0.3 },
];

interface Scored {
  id: string;
  /** Pagefind gives it, though its declared type doesn't know it. */
  score?: number;
}

/** @param parts what is left of a page's score, by id */
export function weighed<Result extends Scored>(
  results: readonly Result[],
  parts: ReadonlyMap<string, number>,
): Result[] {
  const worth = ({ id, score = 0 }: Result) => score * (parts.get(id) ?? 1);
  return results.toSorted((one, two) => worth(two) - worth(one));
}
