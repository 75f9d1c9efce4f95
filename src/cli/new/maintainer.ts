import { execFileSync } from "node:child_process";

/** Who begins the contract, as Git knows them, else as the system does; nothing where neither says. */
export function whoAmI(): string | undefined {
  const name = gitSetting("user.name");
  const address = gitSetting("user.email");
  if (name !== undefined && address !== undefined) return `${name} (${address})`;
  return name ?? address ?? process.env["USER"] ?? process.env["USERNAME"];
}

function gitSetting(key: string): string | undefined {
  try {
    const value = execFileSync("git", ["config", "--get", key], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return value.trim() || undefined;
  } catch {
    // No Git, or nothing set: the next source is asked.
    return undefined;
  }
}
