/** Mermaid takes frontmatter, directives and comments off a source before it parses, and counts lines in what is left. */

/** The line of the source, 1-based, that is line `counted` of what Mermaid parses. */
export function lineOfSource(source: string, counted: number): number {
  const kept = keptLines(source.split("\n"));
  return kept[Math.min(counted, kept.length) - 1] ?? 1;
}

function keptLines(lines: string[]): number[] {
  const afterFrontmatter = lines[0]?.trim() === "---" ? lines.indexOf("---", 1) + 1 : 0;
  const kept: { number: number; isBlank: boolean }[] = [];
  let inDirective = false;
  for (const [index, line] of lines.entries()) {
    if (index < afterFrontmatter) continue;
    inDirective ||= /^\s*%%\{/.test(line);
    const ends = inDirective && line.includes("}%%");
    const isComment = !inDirective && /^\s*%%/.test(line);
    // Of a directive, only the break after its last line is left.
    const isBlank = ends ? line.trimEnd().endsWith("}%%") : line.trim() === "";
    if (!isComment && (!inDirective || ends)) kept.push({ number: index + 1, isBlank });
    if (ends) inDirective = false;
  }
  const first = kept.findIndex(({ isBlank }) => !isBlank);
  return kept.slice(Math.max(0, first)).map(({ number }) => number);
}
