/** Who may do what with a shared thing. */
import { by } from "./shared-words.ts";

export const access = {
  reads: `r | ro | read(?:s|ers?|ing|[- ]only|able)? | viewers? | views? | consum(?:es?|ers?) | subscrib(?:es?|ers?|ed|ing) | pulls? | polls? | quer(?:y|ies) | downloads? | picks? (?:(?:it|them) )?up | collects? | fetch(?:es)? | (?:consumed|queried|downloaded|pulled|fetched|collected|picked up|imported|ingested|polled)${by} | listens? | selects? | gets?(?= ?(?:[,;.)]|$))`,
  writes: `w | writ(?:es?|ers?|ten|ing|able|e[- ]only) | appends? | owns? | owners? | owned | owning system | maintains? | maintained | publish(?:es|ers?|ed)? | produc(?:es?|ers?) | uploads? | fills? | drops? | puts? | sends? | updates? | inserts? | deletes? | (?:appended|filled|inserted|populated|produced|sent|updated|uploaded|exported|generated|refreshed|saved|stored)${by}`,
  readsAndWrites:
    "all privileges | read[\\s/+&,-]*(?:and[\\s/-]*)?write | reads? and writes? | reads?\\s*/\\s*writes? | r/w | rw | editors? | edits? | full access",
  // "neither Till nor Ledger", "everyone but Till": what is said is not said of these
  leavesOut:
    "neither | nor | (?:everyone|everybody|everything|anyone|anybody|all|each|any|others?)(?: (?!but|except|besides)\\p{L}+)? (?:but|except(?: for)?|besides|other than|apart from)",
  grant: "access | permissions? | rights? | by | for | to",
  // "loaded by Till": writes into a table, unless it is another that fills it
  loads: `(?:loaded|synced|synchroni[sz]ed)${by}`,
  // Right behind a name: "Till exports, Ledger imports"; elsewhere they are mostly nouns
  exports: "exports?",
  imports: "imports? | ingests?",
  revokes: "revoke[sd]?",
  // "GRANT SELECT ON prices TO Till"
  grantedOn: "on\\s+(?:(?:table|view|schema|database)\\s+)?[^\\s,;]+(?=\\s+to\\b)",
  // Between names: "Till as well as Ledger"
  andAlso: "and | and also | as well as | together with",
};
