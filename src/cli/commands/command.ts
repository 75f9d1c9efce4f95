/** What all commands share. */
import { InvalidArgumentError, Option, type Command } from "commander";
import type { z } from "zod";
import { addressSchema, basePathSchema, originSchema } from "../../configuration/address.ts";
import type { ExitCode } from "../terminal/exit-code.ts";
import { version } from "../../package/version.ts";
import type { GuidePage } from "../../site/settings/guide.ts";
import type { Terminal } from "../terminal/terminal.ts";

export interface Context {
  terminal: Terminal;
  /** Pages that a site built by this program has besides the catalogue's. */
  guide?: readonly GuidePage[];
  finish(code: ExitCode): void;
}

export function withVersion(command: Command): Command {
  return command
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help");
}

export function withFolder(command: Command): Command {
  return command.argument("[folder]", `folder of contracts ${configurable("contracts")}`, named);
}

/** The value of an argument or option that names something: an empty one is a variable that isn't set. */
export function named(value: string): string {
  if (value.trim() !== "") return value;
  throw new InvalidArgumentError("It is empty; perhaps a variable isn't set.");
}

/** The same for an argument that may be given several times. */
export function allNamed(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), named(value)];
}

export function examples(command: Command, list: readonly (readonly [string, string])[]): Command {
  const width = Math.max(...list.map(([line]) => line.length));
  const lines = list.map(([line, meaning]) => `  $ ${line.padEnd(width)}  # ${meaning}`);
  return command.addHelpText("after", `\nExamples:\n${lines.join("\n")}`);
}

export function portOption(fallback: number): Option {
  return new Option("--port <number>", "port to listen on; the next free one if it is taken")
    .default(fallback)
    .argParser((value) => {
      const port = Number(value);
      if (/^\d+$/.test(value) && port >= 1 && port <= 65_535) return port;
      throw new InvalidArgumentError("A port is a whole number from 1 to 65535.");
    });
}

export function outOption(description: string): Option {
  return new Option("--out <folder>", `${description} ${configurable("dist")}`).argParser(named);
}

export function siteOption(): Option {
  return addressOption(
    originSchema,
    "address the site will have, such as https://contracts.example.com; canonical links need it",
  );
}

/** Where a published catalogue is found, its base path with it or not. */
export function publishedSiteOption(): Option {
  return addressOption(
    addressSchema,
    "address of the catalogue, such as https://contracts.example.com: links that begin with it are checked",
  );
}

function addressOption(schema: z.ZodType<string>, meaning: string): Option {
  const option = new Option("--site <url>", `${meaning} ${configurable("none")}`);
  return option.argParser(checkedBy(schema));
}

export function baseOption(fallback = "/"): Option {
  return new Option(
    "--base <path>",
    `path the site is served under, such as /contracts/ ${configurable(fallback)}`,
  ).argParser(checkedBy(basePathSchema));
}

/** The option's value, held to what the configuration's is held to. */
function checkedBy(schema: z.ZodType<string>): (value: string) => string {
  return (value) => {
    const checked = schema.safeParse(value);
    if (checked.success) return checked.data;
    throw new InvalidArgumentError(`It ${checked.error.issues[0]?.message}.`);
  };
}

export function titleOption(): Option {
  return new Option(
    "--title <text>",
    `name of the catalogue, in its header and page titles ${configurable("Contract Atlas")}`,
  );
}

/** The default of an option that `contract-atlas.config.*` may change. */
export function configurable(fallback: string): string {
  return `(default: as configured, else ${fallback})`;
}
