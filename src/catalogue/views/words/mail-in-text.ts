/** The mailbox in a text of Markdown, whichever way it is written: bare, in brackets, as a link. */
import { withoutMailLinks } from "../../../contract/text/mail-links.ts";

/** An address with what encloses it. */
const enclosed = /[<(`]*\b([\w.+-]+@[\w-]+(?:\.[\w-]+)+)[>)`]*/;

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

function tidy(part: string): string {
  return part.replace(/^[\s,;:·–—/|-]+|(?<![\s,;:·–—/|(<-])[\s,;:·–—/|(<-]+$/g, "");
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
