/** `systems.yaml`: what the team knows of its systems beyond the contracts. */
import { LineCounter, parseDocument } from "yaml";
import type { Place } from "../contract/document.ts";
import { schemaProblems } from "../contract/schema-problems.ts";
import { slugOf } from "../contract/slug.ts";
import { type Registry, registryEntrySchema } from "./schema.ts";

export interface RegistryProblem {
  place: Place;
  message: string;
  hint?: string;
}

/** What is valid counts even where an entry is not. */
export function readRegistry(text: string): { registry: Registry; problems: RegistryProblem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const [error] = document.errors;
  if (error) {
    const [message = ""] = error.message.split("\n");
    return {
      registry: {},
      problems: [
        { place: placeAt(error.pos[0]), message: `The file isn't valid YAML: ${message}` },
      ],
    };
  }
  const value: unknown = document.toJS() ?? {};
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return {
      registry: {},
      problems: [
        {
          place: { line: 1, column: 1 },
          message: "The file must map each system's id to its name, owner and so on.",
        },
      ],
    };
  }
  const registry: Registry = {};
  const problems: RegistryProblem[] = [];
  const placeOf = (...path: (string | number)[]) => placeIn(document.getIn(path, true), placeAt);
  for (const [id, entry] of Object.entries(value as Record<string, unknown>)) {
    const checked = registryEntrySchema.safeParse(entry);
    if (checked.success) registry[slugOf(id)] = checked.data;
    else problems.push(...schemaProblems(checked.error, entry, (path) => placeOf(id, ...path)));
    if (slugOf(id) !== id) problems.push(notAnId(id, placeOf(id)));
  }
  return { registry, problems: [...problems, ...sharedNames(registry, placeOf)] };
}

function notAnId(id: string, place: Place): RegistryProblem {
  return {
    place,
    message: `\`${id}\` can't stand in an address, so the system's id is \`${slugOf(id)}\`.`,
    hint: `Write \`${slugOf(id)}:\` here; the name for people is its \`name\`.`,
  };
}

/** Two systems of one name: contracts that use it could mean either. */
function sharedNames(registry: Registry, placeOf: (id: string) => Place): RegistryProblem[] {
  const owners = new Map<string, string>();
  return Object.entries(registry).flatMap(([id, { name, aliases }]) =>
    [name, ...aliases].flatMap((own) => {
      const owner = owners.get(own.toLowerCase());
      owners.set(own.toLowerCase(), owner ?? id);
      if (owner === undefined || owner === id) return [];
      return {
        place: placeOf(id),
        message: `“${own}” is a name of \`${owner}\` and of \`${id}\`: a contract that uses it could mean either.`,
        hint: "Keep the name with one of the two.",
      };
    }),
  );
}

function placeIn(node: unknown, placeAt: (offset: number) => Place): Place {
  const range =
    typeof node === "object" && node !== null && "range" in node
      ? (node.range as [number] | null)
      : undefined;
  return placeAt(range?.[0] ?? 0);
}
