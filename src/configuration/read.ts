/** The value a configuration file holds, whatever it is. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { brokenJson } from "./broken-json.ts";
import { ConfigurationInvalid } from "./invalid.ts";
import { placeOf } from "./place.ts";
import { settled } from "./settled.ts";

/** @throws ConfigurationInvalid */
export async function readValue(path: string, version?: number): Promise<unknown> {
  if (!path.endsWith(".json")) return ownCode(path, () => defaultExport(path, version));
  let text = "";
  try {
    text = await readText(path);
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof SyntaxError) throw brokenJson(basename(path), message, text);
    throw new ConfigurationInvalid(
      `${basename(path)} can't be read: ${message}`,
      "Mend it and run this again.",
    );
  }
}

/** As text, without the mark that some editors put in front. */
export async function readText(path: string): Promise<string> {
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
    if (isReadAsCommonJs(error)) throw wrongKind(basename(path));
    const message = error instanceof Error ? error.message : String(error);
    const place = error instanceof Error ? placeOf(error, path) : undefined;
    throw new ConfigurationInvalid(
      `${basename(path)} can't be read: ${message}${place === undefined ? "" : ` (${place})`}`,
      "Mend it there and run this again.",
    );
  }
}

/** Node takes `export` for a mistake where a `package.json` says that modules are CommonJS; `npm init` writes one. */
function isReadAsCommonJs(error: unknown): boolean {
  return (
    error instanceof SyntaxError &&
    /^(?:Unexpected token 'export'|Cannot use import statement)/.test(error.message)
  );
}

function wrongKind(name: string): ConfigurationInvalid {
  return new ConfigurationInvalid(
    `${name} can't be read: the package.json beside or above it says \`"type": "commonjs"\`, and it has \`export\` or \`import\` in it.`,
    'Name it contract-atlas.config.mjs, or write `"type": "module"` into that package.json.',
  );
}

async function defaultExport(path: string, version?: number): Promise<unknown> {
  const query = version === undefined ? "" : `?${version}`;
  const listeners = process.listeners("warning");
  const passOn = (warning: Error): void => {
    if (!isAboutForm(warning)) for (const listener of listeners) listener(warning);
  };
  process.removeAllListeners("warning").on("warning", passOn);
  try {
    const loaded = (await settled(import(pathToFileURL(path).href + query))) as {
      default?: unknown;
    };
    return await settled(Promise.resolve(loaded.default));
  } finally {
    process.off("warning", passOn);
    for (const listener of listeners) process.on("warning", listener);
  }
}

/**
 * Node remarks on a module in a package that doesn't say of which type its modules are, and on TypeScript: neither is
 * wrong here. Of a module that it takes for CommonJS, the error tells more.
 */
function isAboutForm(warning: Error & { code?: string }): boolean {
  return (
    warning.code === "MODULE_TYPELESS_PACKAGE_JSON" ||
    /^(?:Type Stripping |Failed to load the ES module)/.test(warning.message)
  );
}
