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
  const names: Record<string, string> = { A: asMarkdown(a), B: asMarkdown(b) };
  const nameOf = (letter: string): string => names[letter] ?? letter;
  const fences = /(^```[^]*?^```$)/m;
  return template
    .split(fences)
    .map((part) => (fences.test(part) ? inCode(part, a, b) : inProse(part)))
    .join("");

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

function inCode(text: string, a: string, b: string): string {
  return text.replace(/\bSystem ([AB])\b/g, (_, letter: string) => (letter === "A" ? a : b));
}

/** Signs that Markdown would take for emphasis, code, links or tags. */
function asMarkdown(name: string): string {
  return name
    .replace(/[\\*`[\]<|]/g, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_");
}
