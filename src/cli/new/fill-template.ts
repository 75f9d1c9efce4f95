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

  function inProse(text: string): string {
    return text
      .replace(/\[System ([AB]) Name\]/g, (_, letter: string) => nameOf(letter))
      .replace(/\bSystem ([AB])\b(?!:\*\*)/g, (_, letter: string) => nameOf(letter))
      .replace(/(\*\*What happens if )B\b/, (_, before: string) => before + nameOf("B"))
      .replace(/(\*\*Last Updated:\*\* |^\| )\[Date\]/gm, (_, before: string) => before + date)
      .replace(
        /(\*\*Maintained By:\*\* )(\[.*\])/,
        (_, label: string, hint: string) =>
          label + (maintainer === undefined ? hint : asMarkdown(maintainer)),
      );
  }
}

/** A name such as `renovate[bot]`, with the signs escaped that Markdown would take for its own. */
function asMarkdown(name: string): string {
  return name.replace(/[\\*`[\]<>|_]/g, "\\$&");
}
