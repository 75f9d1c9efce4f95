/** The value a configuration file holds, whatever it is. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { ConfigurationInvalid } from "./invalid.ts";
import { placeOf } from "./place.ts";
import { settled } from "./settled.ts";

/** @throws ConfigurationInvalid */
export async function readValue(path: string): Promise<unknown> {
  if (!path.endsWith(".json")) return ownCode(path, () => defaultExport(path));
  try {
    return JSON.parse(await readJson(path));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof SyntaxError) throw brokenJson(basename(path), message);
    throw new ConfigurationInvalid(
      `${basename(path)} can't be read: ${message}`,
      "Mend it and run this again.",
    );
  }
}

/** As text, without the mark that some editors put in front. */
export async function readJson(path: string): Promise<string> {
  return (await readFile(path, "utf8")).replace(/^\uFEFF/, "");
}

/**
 * Whatever fails while a configuration's own code runs is its fault.
 *
 * @throws ConfigurationInvalid
 */
export async function ownCode<T>(path: string, run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof ConfigurationInvalid) throw error;
    const message = error instanceof Error ? error.message : String(error);
    const place = error instanceof Error ? placeOf(error, path) : undefined;
    throw new ConfigurationInvalid(
      `${basename(path)} can't be read: ${message}${place === undefined ? "" : ` (${place})`}`,
      "Mend it there and run this again.",
    );
  }
}

/** The parser's message ends with the place, where it knows one. */
function brokenJson(name: string, message: string): ConfigurationInvalid {
  const [end = "", line, column] =
    / (?:in JSON )?at position \d+(?: \(line (\d+) column (\d+)\))?$/.exec(message) ?? [];
  const place = line === undefined ? name : `${name}:${line}:${column}`;
  return new ConfigurationInvalid(
    `${place} can't be read: ${message.slice(0, message.length - end.length)}`,
    "Mend it and run this again; editors that know JSON show the place, too.",
  );
}

async function defaultExport(path: string): Promise<unknown> {
  const emit = process.emitWarning;
  process.emitWarning = ((...given: Parameters<typeof emit>) => {
    if (!isAboutForm(...given)) emit.apply(process, given);
  }) as typeof emit;
  try {
    const loaded = (await settled(import(pathToFileURL(path).href))) as { default?: unknown };
    return await settled(Promise.resolve(loaded.default));
  } finally {
    process.emitWarning = emit;
  }
}

/**
 * Node remarks on a module in a package that doesn't say of which type its modules are, and on TypeScript. Neither is
 * wrong here.
 */
function isAboutForm(warning: string | Error, options?: unknown): boolean {
  return (
    (Object(options) as { code?: unknown }).code === "MODULE_TYPELESS_PACKAGE_JSON" ||
    String(warning).startsWith("Type Stripping ")
  );
}
