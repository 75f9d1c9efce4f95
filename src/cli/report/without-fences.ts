/** Markdown for a terminal: what stands in fences is indented instead. */
export function withoutFences(markdown: string): string {
  return markdown.replace(/^(`{3,})\w*\n([^]*?)\n\1$/gm, (_, _marks, text: string) =>
    indented(text),
  );
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, "    ");
}
