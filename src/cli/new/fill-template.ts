/** Template → the beginning of a contract. */

export interface NewContract {
  a: string;
  b: string;
  /** YYYY-MM-DD. */
  date: string;
  /** Left to be filled in where nobody is known. */
  maintainer: string | undefined;
}

/** Puts names, date and maintainer in place; `**System A:**` stays, since it is the label that says which one is A. */
export function fillTemplate(template: string, { a, b, date, maintainer }: NewContract): string {
  const nameOf = (letter: string): string => (letter === "A" ? a : b);
  const fences = /(^```[^]*?^```$)/m;
  return template
    .split(fences)
    .map((part) => (fences.test(part) ? inCode(part) : inProse(part)))
    .join("");

  function inCode(text: string): string {
    return text.replace(/\bSystem ([AB])\b/g, (_, letter: string) => nameOf(letter));
  }

  /** In one pass: a name that is filled in may look like a place to fill in. */
  function inProse(text: string): string {
    return text.replace(
      places,
      (
        whole: string,
        name?: string,
        mention?: string,
        down?: string,
        day?: string,
        by?: string,
      ) => {
        const letter = name ?? mention;
        if (letter !== undefined) return nameOf(letter);
        if (down !== undefined) return down + nameOf("B");
        if (day !== undefined) return day + date;
        return by === undefined || maintainer === undefined ? whole : by + asMarkdown(maintainer);
      },
    );
  }
}

/** `[System A Name]`, `System A`, `**What happens if B`, `**Last Updated:** [Date]`, `**Maintained By:** […]`. */
const places =
  /\[System ([AB]) Name\]|\bSystem ([AB])\b(?!:\*\*)|(\*\*What happens if )B\b|(\*\*Last Updated:\*\* |^\| )\[Date\]|(\*\*Maintained By:\*\* )\[.*\]/gm;

/** A name such as `renovate[bot]`, with the signs escaped that Markdown would take for its own. */
function asMarkdown(name: string): string {
  return name.replace(/[\\*`[\]<>|_]/g, "\\$&");
}
