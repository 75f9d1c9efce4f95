/** Resources of which a table tells who may use them, a row for each system. */
import { type Grant, grantsIn } from "../access/access-by-principal.ts";
import type { FoundResource } from "../named-resources/found-resource.ts";
import { identifiersIn, kindOf } from "../named-resources/identifiers.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Reading } from "../reading.ts";

/** Those that the rows name; where it could be anything, a name may be a call's. */
export function resourcesGranted(section: SectionNode, reading: Reading): FoundResource[] {
  const named = grantsOf(section, reading).flatMap(({ on, wording, place }) =>
    identifiersIn(on?.cell ?? "").flatMap(({ name }) => {
      const kind = kindOf(`${on?.header} ${on?.cell}`, name);
      return kind === undefined ? [] : [{ kind, name, place, wording }];
    }),
  );
  const each = Map.groupBy(named, ({ kind, name }) => `${kind} ${name}`);
  return [...each.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    const { kind, name, place } = first;
    return [{ kind, name, place, permissions: rows.map(({ wording }) => wording).join("; ") }];
  });
}

/** What a table beside the only resource of a section tells of it. */
export function withGrants(
  found: readonly FoundResource[],
  section: SectionNode,
  reading: Reading,
): FoundResource[] {
  const [only, ...others] = found;
  if (!only || others.length > 0 || only.permissions !== undefined) return [...found];
  const grants = grantsOf(section, reading).filter(({ on }) => !on || on.cell.includes(only.name));
  const permissions = grants.map(({ wording }) => wording).join("; ");
  return permissions === "" ? [only] : [{ ...only, permissions }];
}

function grantsOf({ blocks }: SectionNode, reading: Reading): Grant[] {
  return reading.tables(blocks).flatMap((table) => grantsIn(table, reading));
}
