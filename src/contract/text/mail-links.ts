/** "[desk@x.example](mailto:desk@x.example)": whom it reaches is the same with a link around the address and without, and for `<mailto:…>`. */
const mailLink =
  /(?<bracket>\(\s*)?\[(?<label>[^[\]]*)\]\(<?mailto:(?<address>[^()\s?<>@]+@[^()\s?<>@]+)(?:[?<>@][^()\s]*)?\)/giu;

/** `<a href="mailto:desk@x.example">Desk</a>` */
const mailAnchor =
  /<a\s[^<>]*?href=["']mailto:(?<address>[^"'\s?<>@]+@[^"'\s?<>@]+)(?:[\s?@][^"'<>]*)?["'][^<>]*>(?<label>[^<>]*)<\/a>/giu;

/** Behind an opening bracket the name stands before it. */
export function withoutMailLinks(text: string): string {
  if (!/mailto:/iu.test(text)) return text;
  const linked = text.replace(mailAnchor, "[$<label>](mailto:$<address>)");
  const plain = linked.replace(mailLink, (...found) => {
    const { bracket, label = "", address = "" } = found.at(-1) as Record<string, string>;
    const name = label.replace(/[*_`]/g, "").trim();
    if (bracket) return bracket + address;
    return name === "" || name.includes("@") ? address : `${name}, ${address}`;
  });
  return plain.replace(/<mailto:/giu, "<");
}
