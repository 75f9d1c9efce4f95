/** The mailbox in a text of Markdown, whichever way it is written: bare, in brackets, as a link. */

/** An address with what encloses it. */
const enclosed = /[<(`]*\b([\w.+-]+@[\w-]+(?:\.[\w-]+)+)[>)`]*/;
const mailLink = /\[([^[\]]*)\]\(<?mailto:([^\s()<>?]+)[^()]*\)/gi;

export interface MailInText {
  email: string;
  before: string;
  after: string;
}

/** The first mailbox and what stands on either side of it; nothing where the text can't be cut there. */
export function aroundMail(text: string): MailInText | undefined {
  const plain = withoutMailLinks(text);
  const found = enclosed.exec(plain);
  if (!found) return undefined;
  const [whole, email = ""] = found;
  const before = tidy(plain.slice(0, found.index));
  const after = tidy(plain.slice(found.index + whole.length));
  return before.includes("](") || [before, after].some(isTorn)
    ? undefined
    : { email, before, after };
}

/** The first mailbox, also where the text stays in one piece. */
export function mailIn(text: string): string | undefined {
  return enclosed.exec(withoutMailLinks(text).replace(/\]\((?!<?mailto:)[^)]*\)/gi, "]"))?.[1];
}

/** `[ops@x.example](mailto:ops@x.example)` → `ops@x.example`, `[Ops](mailto:ops@x.example)` → `Ops ops@x.example`. */
function withoutMailLinks(text: string): string {
  return text
    .replace(mailLink, (link: string, label: string, address: string, at: number) => {
      if (label.trim().toLowerCase() === address.toLowerCase()) return address;
      // Elsewhere than at the beginning, the label needn't be a name.
      return text.slice(0, at).trim() === "" ? `${label} ${address}` : link;
    })
    .replace(/<mailto:/gi, "<");
}

function tidy(part: string): string {
  return part.replace(/^[\s,;:·–—/|-]+|[\s,;:·–—/|(<-]+$/g, "");
}

/** Half of a link, of brackets, of code or of what is bold. */
function isTorn(part: string): boolean {
  const count = (mark: string) => part.split(mark).length - 1;
  return (
    count("[") !== count("]") ||
    count("(") !== count(")") ||
    count("`") % 2 > 0 ||
    count("**") % 2 > 0
  );
}
