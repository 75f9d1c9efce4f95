/** `## Returns {#returns .wide}`: attributes behind a heading, as pandoc, kramdown and Docusaurus read them. They are none of its words. */

export interface HeadingAttributes {
  /** What stands in front of them. */
  words: string;
  id?: string;
}

const attribute = /^(?:[#.][\p{L}\p{N}_][\p{L}\p{N}_:.-]*|[\p{L}_][\w:-]*=\S+)$/u;

/** Only where an id or a class comes first: `/orders/{id}` and "Order {x}" are words. */
export function attributesBehind(heading: string): HeadingAttributes | undefined {
  const text = heading.trimEnd();
  const open = text.lastIndexOf("{");
  if (open < 1 || !text.endsWith("}") || !/\s/u.test(text.charAt(open - 1))) return undefined;
  const words = text.slice(0, open).trimEnd();
  const written = text
    .slice(open + 1, -1)
    .replace(/^:/u, "")
    .replace(/"[^"]*"/gu, '""');
  const all = written.trim().split(/\s+/u);
  if (!/^[#.]/u.test(all[0] ?? "") || !all.every((each) => attribute.test(each))) return undefined;
  const id = all.find((each) => each.startsWith("#"))?.slice(1);
  return { words, ...(id !== undefined && { id }) };
}
