/** A zod object → its keys, what they take and what they mean. */
import { z } from "zod";
import { code, table } from "./table.ts";

type JsonSchema = z.core.JSONSchema._JSONSchema;

export function keysOf(schema: z.ZodType): string {
  const { properties = {} } = z.toJSONSchema(schema, { io: "input" });
  const rows = Object.entries(properties).map(([key, property]) => [
    code(key),
    typeOf(property),
    typeof property === "boolean" ? "" : (property.description ?? ""),
  ]);
  return table(["Key", "Takes", "Meaning"], rows);
}

function typeOf(schema: JsonSchema): string {
  if (typeof schema === "boolean") return "anything";
  if (schema.enum) return schema.enum.map((value) => code(String(value))).join(", ");
  if (schema.const !== undefined) return code(String(schema.const));
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return [...new Set(choices.map(typeOf))].join(" or ");
  if (schema.type === "array") return listOf(schema.items);
  if (schema.type === "object" && typeof schema.additionalProperties === "object") return "by name";
  return (
    { string: "text", integer: "whole number", boolean: "`true` or `false`" }[
      String(schema.type)
    ] ?? String(schema.type ?? "object")
  );
}

function listOf(items: JsonSchema | JsonSchema[] | undefined): string {
  const item = Array.isArray(items) || items === undefined ? "" : typeOf(items);
  return item === "" || item === "object" ? "list" : `list of ${item}`;
}
