/** The commands as they are defined → their documentation. */
import type { Command, Option } from "commander";
import { code, table } from "./table.ts";

export function commandsText(program: Command): string {
  return program.commands.map(commandText).join("\n\n");
}

function commandText(command: Command): string {
  const { name, summary, description, usage, options } = factsOf(command);
  const parts = [
    `## ${code(name)}`,
    description ?? summary,
    fence(`contract-atlas ${name} ${usage}`),
  ];
  if (options.length > 0) {
    parts.push(
      table(
        ["Option", "Meaning"],
        options.map((option) => [code(option.flags), meaning(option)]),
      ),
    );
  }
  return parts.join("\n\n");
}

function factsOf(command: Command) {
  return {
    name: command.name(),
    summary: command.summary(),
    description: command.description().replaceAll("\n", " "),
    usage: command.usage(),
    options: command.options.filter(({ long, hidden }) => long !== "--version" && !hidden),
  };
}

function meaning({ description, argChoices, defaultValue }: Option): string {
  return [
    description,
    argChoices ? `One of ${argChoices.map(code).join(", ")}.` : "",
    defaultValue === undefined ? "" : `Default: ${code(String(defaultValue))}.`,
  ]
    .filter((part) => part !== "")
    .map((part) => (/[.)]$/.test(part) ? part : `${part}.`))
    .join(" ")
    .replace(/<([^>]+)>/g, "‹$1›");
}

function fence(line: string): string {
  return `\`\`\`text\n${line}\n\`\`\``;
}
