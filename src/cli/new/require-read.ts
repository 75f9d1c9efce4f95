import { readFiles } from "../../catalogue/gathering/read-files.ts";
import { Failure } from "../terminal/failure.ts";

/** A contract that would be read as one between others, or as none, isn't worth filling in.
 * @throws Failure */
export function requireRead(text: string, { a, b }: { a: string; b: string }): void {
  const content = new TextEncoder().encode(text);
  const { catalogue } = readFiles([{ file: "new.md", path: "new.md", content }]);
  const names = catalogue.systems.map(({ name }) => name);
  if (catalogue.contracts.length === 1 && names.length === 2) return;
  const read = names.length === 0 ? "no systems" : names.map((name) => `“${name}”`).join(", ");
  throw new Failure(
    `A contract between “${a}” and “${b}” would be read as one of ${read}; nothing was written.`,
    "Give each system a name without commas, “and” or a stand-in such as “TBD”.",
  );
}
