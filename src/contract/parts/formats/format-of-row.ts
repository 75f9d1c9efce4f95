/** The format of what a row tells of, in a column for it or in the one for what is sent; and of what a label says is sent. */
import { formatIn } from "./format-of-transport.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import type { Row } from "../../markdown/tables.ts";
import { saysNothing } from "../../vocabulary/phrases.ts";

/** "`SaleBatch`", "`com.acme.SaleDone[]` (Avro)"; a name in small letters may as well be a field's. */
const typeName = /^`(?:[\w-]+\.)*[A-Z](?=\w*[a-z])\w*(?:\[\])?`(?:\s*\([^()]*\))?$/u;
/** "`sale.avsc`" */
const schemaFile = /^`[\w./-]+\.(?:avsc|proto|xsd|wsdl|schema\.json)`$/iu;

export function formatOfRow(row: Row): string | undefined {
  const format = row.cell("format");
  if (format && !isUnfilled(format) && !saysNothing(format)) return format;
  return formatOfPayload(row.cell("payload") ?? "") ?? formatOfSchema(row);
}

/** "Avro (`sale.avsc`)" */
const fileBehind = /\s\(`[^`()]*`\)$/u;

/** Below "Schema" the fields may be told as well, one of which may be named as a format is. */
export function formatOfSchema(row: Row): string | undefined {
  const schema = row.cell("messageSchema") ?? "";
  const format = schema.replace(fileBehind, "");
  return schemaFile.test(schema) || formatIn(format) === format ? schema : undefined;
}

/** A payload may be told in words, or by its fields: then it is no format. */
export function formatOfPayload(payload: string): string | undefined {
  const isNamed = typeName.test(payload) || schemaFile.test(payload);
  return isNamed ? payload : formatIn(payload);
}

/** "Positions file (CSV)": what is sent, in words. */
export function payloadInWords(row: Row): string | undefined {
  const payload = row.cell("payload");
  const isWords = payload && !payload.includes("`") && formatIn(payload) !== payload;
  return isWords ? payload : undefined;
}
