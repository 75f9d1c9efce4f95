/** How a contract may write one system. */

/** "Till (POS)" is called so, "Till", and "POS". */
export function spellingsOf(system: {
  name: string;
  written: string;
  aliases: readonly string[];
}): string[] {
  return [system.name, system.written, ...system.aliases].flatMap((name) => {
    const [, outside = "", inside = ""] = /^(.*?)\s*\(([^)]*)\)\s*$/u.exec(name) ?? [];
    return [name, outside, inside].filter(Boolean);
  });
}

export function withoutRemark(name: string): string {
  return name.replace(/(?:(?<!\s)\s+)?\([^)]*\)\s*$/u, "");
}
