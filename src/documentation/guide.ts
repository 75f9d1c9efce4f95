/** The pages about Contract Atlas itself: text from the files beside this one, tables from what they describe. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Command } from "commander";
import { configurationSchema } from "../configuration/schema.ts";
import { contractSchema } from "../contract/model/schema.ts";
import { packageRoot } from "../package/root.ts";
import { guidePath, type GuidePage } from "../site/settings/guide.ts";
import { commandsText } from "./generated/commands.ts";
import { rulesText } from "./generated/rules.ts";
import { keysOf } from "./generated/schema.ts";
import { vocabularyText } from "./generated/vocabulary.ts";
import { renderPage } from "./render.ts";

/** In reading order; the first is where `/guide/` leads. */
const names = [
  "getting-started",
  "format",
  "rules",
  "configuration",
  "commands",
  "runbooks",
  "deployment",
] as const;

const folder = join(packageRoot, "src/documentation");

export interface GuideSubject {
  /** The commands to document. */
  program: Command;
  /** The path the site is served under, with a slash at both ends. */
  base: string;
}

export async function guidePages({ program, base }: GuideSubject): Promise<GuidePage[]> {
  const generated: Record<string, () => string> = {
    commands: () => commandsText(program),
    configuration: () => `## Keys\n\n${keysOf(configurationSchema)}`,
    model: () =>
      `## What is read\n\nA contract of \`export\` has these keys:\n\n${keysOf(contractSchema)}`,
    rules: rulesText,
    vocabulary: vocabularyText,
  };
  const pages: GuidePage[] = [];
  for (const name of names) {
    const markdown = await filled(await text(`${name}.md`), generated);
    const address = (other: string): string => base + guidePath({ slug: slugOf(other) });
    pages.push({ slug: slugOf(name), ...renderPage(markdown, { address }) });
  }
  return pages;
}

function slugOf(name: string): string {
  const known = names.find((each) => each === name);
  if (known === undefined) throw new Error(`The guide has no page ${name}.md.`);
  return known === names[0] ? "" : known;
}

/** A line that is a link to a file, or says what is generated there: whoever reads the file itself is led on by it. */
const standIn = /^(?:\[`[^`]+`\]\((deploy\/\S+)\)|> Generated \((\w+)\):.*)$/m;

async function filled(markdown: string, generated: Record<string, () => string>): Promise<string> {
  const parts = markdown.split(standIn);
  const whole: string[] = [];
  for (let at = 0; at < parts.length; at += 3) {
    const [before = "", file, name] = parts.slice(at, at + 3);
    whole.push(before);
    if (file !== undefined) whole.push(fence(file, await text(file)));
    if (name !== undefined) whole.push(generated[name]?.() ?? unknown(name));
  }
  return whole.join("");
}

function unknown(name: string): never {
  throw new Error(`Nothing is generated under the name ${name}.`);
}

function fence(name: string, content: string): string {
  const language = /\.(\w+)$/.exec(name)?.[1]?.replace("yml", "yaml") ?? "docker";
  return `\`\`\`${language}\n${content.trimEnd()}\n\`\`\``;
}

function text(name: string): Promise<string> {
  return readFile(join(folder, name), "utf8");
}
