/** What a text says of a person or a team: a name, an address, and what stands beside them. */
import { remembered } from "../../../contract/text/remembered.ts";
import { slugOf } from "../../../contract/text/slug.ts";
import { aroundMail, mailIn } from "../words/mail-in-text.ts";
import { gist } from "../words/wording.ts";

/** `Priya Shah, priya@x.example, Slack #shop` taken apart. */
export interface ContactParts {
  name: string;
  email?: string | undefined;
  /** What stands beside name and address (Markdown). */
  more?: string | undefined;
  /** Id of the owner's page, for who is known by a name only. */
  owner?: string | undefined;
}

/** A text that can't be cut at its address stays whole, to be shown as the Markdown it is. */
export const contactParts = remembered((text): ContactParts => {
  const mail = aroundMail(text);
  if (!mail) return { name: text };
  const { email, before, after } = mail;
  return { name: before || email, email, more: after || undefined };
});

export interface NamedOwner {
  id: string;
  name: string;
  email?: string | undefined;
}

/** `Grace Adeyemi, grace@x.example (#finance)` → Grace Adeyemi; nothing where there is no name in it. */
export const ownerNamed = remembered((text): NamedOwner | undefined => {
  const words = text.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[`*]+/g, "");
  const name = gist(contactParts(words).name);
  return /[\p{L}\p{N}]/u.test(name) ? { id: slugOf(name), name, email: mailIn(text) } : undefined;
});
