/** Which section `§4` or `§4.2` is: people cite a contract's file by number where a path can't carry an anchor. */
import type { Section } from "./schema.ts";

/**
 * Numbers the headings carry, as in `## 4. Rollback` or `### §4.2 Retries`; where no main heading carries one,
 * the main sections are counted from 1, and those directly below them within each.
 *
 * @returns Anchors by number, in document order.
 */
export function sectionNumbers(sections: readonly Section[]): ReadonlyMap<string, string> {
  const below = sections.filter(({ level }) => level > 1);
  const top = Math.min(...new Set(below.map(({ level }) => level)));
  const isNumbered = below.some(({ level, title }) => level === top && writtenNumber(title));
  const numbers = new Map<string, string>();
  let main: string | undefined;
  let mains = 0;
  let parts = 0;
  for (const { level, title, anchor } of below) {
    const written = writtenNumber(title);
    let number: string | undefined;
    if (level === top) {
      mains += 1;
      parts = 0;
      number = main = isNumbered ? written : String(mains);
    } else if (level === top + 1) {
      parts += 1;
      number = numberBelow(main, isNumbered ? written : undefined, parts);
    } else if (isNumbered && written?.includes(".")) number = written;
    if (number !== undefined && !numbers.has(number)) numbers.set(number, anchor);
  }
  return numbers;
}

/** `4.2` as written, else the part's number or place within its main section. */
function numberBelow(
  main: string | undefined,
  written: string | undefined,
  part: number,
): string | undefined {
  if (written?.includes(".")) return written;
  return main === undefined ? written : `${main}.${written ?? part}`;
}

/** `4` of "4. Rollback", `4.2` of "§4.2 Retries", `2a` of "2a) Ledger → Till"; not the year of "2026 in review". */
function writtenNumber(title: string): string | undefined {
  const [, number] =
    /^[^\p{L}\p{N}§]*(?:§\s*)?(\d{1,2}[a-z]?(?:\.\d{1,2})*)(?:[.):、]|\s|$)/u.exec(title) ?? [];
  return number;
}
