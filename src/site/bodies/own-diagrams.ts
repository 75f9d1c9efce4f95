/** A text with diagrams of its own depends on whether there is a browser to draw them, too. */
export function hasOwnDiagrams(markdown: string): boolean {
  return /mermaid/i.test(markdown);
}
