/** The forms in which an address is pasted into other texts. */

export function markdownLink(text: string, address: string): string {
  return `[${escaped(text)}](${address})`;
}

/** The picture of a contract's state, linked to the contract. */
export function badgeMarkdown(name: string, picture: string, address: string): string {
  return `[![${escaped(name)}](${picture})](${address})`;
}

function escaped(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\[\]]/g, "\\$&");
}
