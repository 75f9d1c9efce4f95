/** Who to call. */
import { filled } from "../markdown/labels.ts";
import { tablesIn } from "../markdown/tables.ts";
import { isUnfilled } from "../markdown/placeholders.ts";
import type { Reading } from "../reading.ts";
import type { Contact } from "../schema.ts";
import { roleWords } from "../vocabulary.ts";

export function readContacts(reading: Reading): Contact[] {
  const found: Contact[] = [];
  for (const section of reading.sections("contacts")) {
    for (const label of reading.labels(section)) {
      const name = filled(label);
      if (name)
        found.push(
          reading.at(`contacts.${found.length}`, label.place, contact(label.name, name, reading)),
        );
    }
    for (const table of tablesIn(reading.blocks(section), reading.text)) {
      for (const row of table.rows) {
        const [role, ...rest] = row.cells;
        const name = rest.filter((cell) => !isUnfilled(cell)).join(", ");
        const listed = found.some((known) => known.role === role);
        if (role && name && !listed)
          found.push(
            reading.at(`contacts.${found.length}`, row.place, contact(role, name, reading)),
          );
      }
    }
  }
  return found;
}

/** The label's system is what is left of it without "Owner", "Team", "On-call"; the maintainer's label names none. */
function contact(role: string, name: string, reading: Reading): Contact {
  const named = role
    .replace(roleWords, "")
    .replace(/[\s/–—-]+$/u, "")
    .trim();
  const system =
    named === "" || /^integration$/i.test(named) ? undefined : reading.systems.id(named);
  return { role, ...(system ? { system } : {}), name };
}
