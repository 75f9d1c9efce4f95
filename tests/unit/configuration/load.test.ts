import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigurationInvalid } from "../../../src/configuration/invalid.ts";
import { loadConfiguration } from "../../../src/configuration/load.ts";

async function folderWith(name: string, content: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "configuration-"));
  await writeFile(join(folder, name), content);
  return folder;
}

describe("loadConfiguration", () => {
  it("is empty where there is no file", async () => {
    expect(await loadConfiguration(await folderWith("other.json", "{}"))).toEqual({});
  });

  it("reads JSON", async () => {
    const folder = await folderWith(
      "contract-atlas.config.json",
      '{"title": "Fernway", "rules": {"stale": "off"}}',
    );
    expect(await loadConfiguration(folder)).toEqual({ title: "Fernway", rules: { stale: "off" } });
  });

  it("reads a module's default export", async () => {
    const folder = await folderWith(
      "contract-atlas.config.mjs",
      'export default { base: "/contracts/" };',
    );
    expect(await loadConfiguration(folder)).toEqual({ base: "/contracts/" });
  });

  it("names an unknown setting and the one that was meant", async () => {
    const folder = await folderWith("contract-atlas.config.json", '{"titel": "Fernway"}');
    await expect(loadConfiguration(folder)).rejects.toThrow(
      /`titel` is not a setting; did you mean `title`\?/,
    );
  });

  it("names an unknown word of the vocabulary by its path", async () => {
    const folder = await folderWith(
      "contract-atlas.config.json",
      '{"vocabulary": {"labels": {"fallbak": ["Second Wind"]}}}',
    );
    await expect(loadConfiguration(folder)).rejects.toThrow(
      /`vocabulary\.labels\.fallbak` is not a setting; did you mean `fallback`\?/,
    );
  });

  it("names a value that can't be", async () => {
    const folder = await folderWith("contract-atlas.config.json", '{"rules": {"stale": "loud"}}');
    await expect(loadConfiguration(folder)).rejects.toThrow(
      /contract-atlas\.config\.json[\s\S]*`rules\.stale`/,
    );
  });

  it("says that a file is broken instead of ignoring it", async () => {
    const folder = await folderWith("contract-atlas.config.json", "{");
    await expect(loadConfiguration(folder)).rejects.toBeInstanceOf(ConfigurationInvalid);
  });
});
