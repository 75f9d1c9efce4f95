/** `systems.yaml`: what the team knows of its systems beyond the contracts. */
import type { ZodError } from "zod";
import type { Place, Problem } from "../../contract/model/document.ts";
import { schemaProblems } from "../../contract/frontmatter/schema-problems.ts";
import { slugOf } from "../../contract/text/slug.ts";
import { readYaml, type YamlFault } from "../../contract/yaml/yaml.ts";
import { withoutTurns } from "../../contract/text/writing-direction.ts";
import { yamlHint } from "../../contract/yaml/hint.ts";
import { placesInYaml } from "../../contract/yaml/places.ts";
import { repeatedKey } from "./repeated-key.ts";
import { type Registry, type RegistryEntry, registryEntrySchema } from "../schema.ts";

type RegistryProblem = Problem & { rule: "registry-invalid" | "alias-conflict" };

interface ReadRegistry {
  registry: Registry;
  problems: RegistryProblem[];
}

/** What is valid counts, of an entry as well that has a mistake in it. */
export function readRegistry(text: string): ReadRegistry {
  const read = readYaml(text);
  if ("fault" in read) return notYaml(text, read);
  const { value, placeAt } = read;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return nothing(
      "The file must map each system's id to its name, owner and so on.",
      placeAt(0),
      "Write a line such as `till:` for each system, without a dash, and what is known of it on indented lines below: `  name: Till`.",
    );
  const registry: Registry = {};
  const problems: RegistryProblem[] = [];
  const ids = new Map<string, string>();
  const placeIn = placesInYaml(read);
  const placeOf = (...path: (string | number)[]) => placeIn(path, "value");
  const placeOfKey = (...path: (string | number)[]) => placeIn(path, "key");
  for (const [id, entry] of Object.entries(value as Record<string, unknown>)) {
    const twin = ids.get(slugOf(id));
    if (twin !== undefined) {
      problems.push(sameId(id, twin, placeOfKey(id)));
      continue;
    }
    ids.set(slugOf(id), id);
    const checked = registryEntrySchema.safeParse(entry);
    const valid = checked.success ? checked.data : validPart(entry, checked.error);
    if (valid) registry[slugOf(id)] = { ...valid, name: withoutTurns(valid.name) };
    if (checked.error)
      problems.push(...entryProblems(id, entry, checked.error, { placeOf, placeOfKey }));
    if (slugOf(id) !== id) problems.push(notAnId(id, placeOfKey(id)));
  }
  return { registry, problems: [...problems, ...sharedNames(registry, placeOf)] };
}

/** Without the keys that are wrong; nothing where one of them can't be missing. */
function validPart(entry: unknown, error: ZodError): RegistryEntry | undefined {
  if (typeof entry !== "object" || entry === null) return undefined;
  const wrong = new Set(
    error.issues.flatMap((issue) =>
      issue.code === "unrecognized_keys" ? issue.keys : String(issue.path[0]),
    ),
  );
  const kept = Object.entries(entry).filter(([key]) => !wrong.has(key));
  return registryEntrySchema.safeParse(Object.fromEntries(kept)).data;
}

function notYaml(text: string, { fault, place }: YamlFault): ReadRegistry {
  const twice = fault.startsWith("Map keys must be unique") ? repeatedKey(text) : undefined;
  if (twice === undefined)
    return nothing(`The file isn't valid YAML: ${fault}.`, place, yamlHint(fault));
  const { key, line, column } = twice;
  return nothing(
    `The file isn't valid YAML: the key \`${key}\` stands here once more; first it is in line ${line}, column ${column}.`,
    place,
    "Join the two into one, or give one of them another key.",
  );
}

function nothing(message: string, place: Place, hint: string): ReadRegistry {
  return { registry: {}, problems: [{ rule: "registry-invalid", place, message, hint }] };
}

function sameId(id: string, twin: string, place: Place): RegistryProblem {
  return {
    rule: "registry-invalid",
    place,
    message: `\`${id}\` and \`${twin}\` are one id, \`${slugOf(id)}\`, so only \`${twin}\` counts.`,
    hint: "Join the two entries, or give this system an id of its own.",
  };
}

function notAnId(id: string, place: Place): RegistryProblem {
  return {
    rule: "registry-invalid",
    place,
    message: `\`${id}\` can't stand in an address, so the system's id is \`${slugOf(id)}\`.`,
    hint: `Write \`${slugOf(id)}:\` here; the name for people is its \`name\`.`,
  };
}

/** Two systems of one name: contracts that use it could mean either. */
function sharedNames(
  registry: Registry,
  placeOf: (...path: (string | number)[]) => Place,
): RegistryProblem[] {
  const owners = new Map<string, string>();
  return Object.entries(registry).flatMap(([id, { name, aliases }]) =>
    [name, ...aliases].flatMap((own, index): RegistryProblem[] => {
      const owner = owners.get(own.toLowerCase());
      owners.set(own.toLowerCase(), owner ?? id);
      if (owner === undefined || owner === id) return [];
      return [
        {
          rule: "alias-conflict",
          place: index === 0 ? placeOf(id, "name") : placeOf(id, "aliases", index - 1),
          message: `“${own}” is a name of \`${owner}\` and of \`${id}\`: a contract that uses it could mean either.`,
          hint: "Keep the name with one of the two.",
        },
      ];
    }),
  );
}

type PlaceOf = (...path: (string | number)[]) => Place;

function entryProblems(
  id: string,
  entry: unknown,
  error: ZodError,
  { placeOf, placeOfKey }: { placeOf: PlaceOf; placeOfKey: PlaceOf },
): RegistryProblem[] {
  const words = id.replace(/[-_]+/gu, " ").trim();
  const whole = {
    name: `The entry \`${id}\``,
    keys: Object.keys(registryEntrySchema.shape),
    of: ` of \`${id}\``,
    examples: { name: words.charAt(0).toUpperCase() + words.slice(1) },
  };
  return schemaProblems(
    error,
    entry,
    (path, part) => (part === "key" ? placeOfKey : placeOf)(id, ...path),
    whole,
  ).map((problem) => ({ ...problem, rule: "registry-invalid" }));
}
