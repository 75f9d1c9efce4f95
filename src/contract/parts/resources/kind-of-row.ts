/** `| Thing | Kind | Writer |`: of what kind a row's thing is, where a column tells. */
import { kindInFront } from "../named-resources/kind-in-front.ts";
import type { Row, Table } from "../../markdown/tables.ts";
import type { ResourceKind } from "../../model/schema.ts";
import { labelKeyOf } from "../../vocabulary/vocabulary.ts";

/** A column "Kind" may sort the rows in any way. */
export function isOfKinds({ has, rows }: Table): boolean {
  const ofKind = rows.filter((row) => kindStated(row.cell("kind")) !== undefined);
  return has("type") || (ofKind.length > 0 && ofKind.length >= rows.length / 2);
}

export function kindCell(row: Row): string | undefined {
  return row.cell("type") ?? row.cell("kind");
}

/** "topic", "Google Sheet", "database" in a column for it; the types of columns and fields are none of these. */
export function kindStated(type: string | undefined): ResourceKind | undefined {
  if (type === undefined) return undefined;
  return kindInFront(type) ?? (labelKeyOf(type) === "database" ? "database" : undefined);
}
