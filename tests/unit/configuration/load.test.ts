import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { ConfigurationInvalid } from "../../../src/configuration/invalid.ts";
import { loadConfiguration } from "../../../src/configuration/load.ts";

async function folderWith(name: string, content: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "configuration-"));
  onTestFinished(() => rm(folder, { recursive: true }));
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

  it.each([
    ["labels", "fallbak", "fallback"],
    ["labels", "plan b", "fallback"],
    ["labels", "retryLogic", "retry"],
    ["sections", "rollback", "rollback-plan"],
    ["sections", "rolback", "rollback-plan"],
    ["sections", "errors", "error-handling"],
    ["sections", "google-files", "google-sheets"],
    ["columns", "sent-to", "to"],
  ])("names an unknown word of `vocabulary.%s` by its path: %s", async (table, key, meant) => {
    const folder = await folderWith(
      "contract-atlas.config.json",
      JSON.stringify({ vocabulary: { [table]: { [key]: ["Second Wind"] } } }),
    );
    await expect(loadConfiguration(folder)).rejects.toThrow(
      `\`vocabulary.${table}.${key}\` is not a setting; did you mean \`${meant}\`?`,
    );
  });

  it("says where all settings are explained to people, before what is for editors", async () => {
    const folder = await folderWith("contract-atlas.config.json", '{"qqqq": 1}');
    const hint = expect.stringMatching(/README\.md.*“Configuration”.*config-schema/);
    await expect(loadConfiguration(folder)).rejects.toMatchObject({ hint });
  });

  it("names a value that can't be", async () => {
    const folder = await folderWith("contract-atlas.config.json", '{"rules": {"stale": "loud"}}');
    await expect(loadConfiguration(folder)).rejects.toThrow(
      /contract-atlas\.config\.json[\s\S]*`rules\.stale`/,
    );
  });

  it.each([
    ['{\n\t"title": 12\n}', "2:11: `title` is 12, and must be a string"],
    ['{"domains": ["a", 3]}', "1:19: `domains.1` is 3, and must be a string"],
    [
      '{"runbooks": "a/*.md"}',
      '1:14: `runbooks` is "a/*.md", and must be a list, as in `["a/*.md"]`',
    ],
    ['{"rules": "off"}', '1:11: `rules` is "off", and must be an object, `{ … }`'],
    ['{"offline": "yes"}', '1:13: `offline` is "yes", and must be `true` or `false`'],
    ['{"rules": {"stale": "warn"}}', "options; did you mean `warning`?"],
    ['{"titel": "Fernway"}', "1:2: `titel` is not a setting"],
    ['{"title": ""}', '1:11: `title` is "", and must not be empty'],
    ['{\n  "title": "a",\n}', "contract-atlas.config.json:3:1 can't be read: Expected"],
    ['{"domains": ["a"],\n"runbooks": ["b", ] }', "json:2:19 can't be read: Unexpected"],
    ['{"title":\n tru }', "json:2:5 can't be read: Unexpected"],
    ['{"title":', "json:1:10 can't be read: Unexpected end"],
  ])("says where %s is wrong, and what it may be", async (text, words) => {
    const folder = await folderWith("contract-atlas.config.json", text);
    await expect(loadConfiguration(folder)).rejects.toThrow(words);
  });

  it.each([
    ['{\n  "title": "a",\n}', "comma"],
    ['{ "domains": ["a", ] }', "comma"],
    ['{\n  // Ours\n  "title": "a"\n}', "comments"],
    ['{ "title": }', "Mend it"],
    ['{ "title": "a"', "Mend it"],
  ])("says what to do about %j, which is no JSON", async (text, words) => {
    const folder = await folderWith("contract-atlas.config.json", text);
    const hint = expect.stringContaining(words);
    await expect(loadConfiguration(folder)).rejects.toMatchObject({ hint });
  });

  it("tells all that is wrong in the order of the file", async () => {
    const text = '{\n"rules": 1,\n"titel": 2,\n"site": 3,\n"accent": 4\n}';
    const folder = await folderWith("contract-atlas.config.json", text);
    const error: unknown = await loadConfiguration(folder).catch((reason: unknown) => reason);
    expect(String(error).match(/json:\d+/g)).toEqual(["json:2", "json:3", "json:4", "json:5"]);
  });

  it("says of a module which setting is wrong", async () => {
    const folder = await folderWith(
      "contract-atlas.config.mjs",
      "export default { domains: [3] };",
    );
    await expect(loadConfiguration(folder)).rejects.toThrow(
      "contract-atlas.config.mjs is not a valid configuration:\n  contract-atlas.config.mjs:1:18: `domains.0` is 3, and must be a string",
    );
  });

  it("repeats no address with a password in it", async () => {
    const text = '{"site": "https://me:hunter2@x.org"}';
    const folder = await folderWith("contract-atlas.config.json", text);
    const error: unknown = await loadConfiguration(folder).catch((reason: unknown) => reason);
    expect(String(error)).not.toContain("hunter2");
  });

  it("says that a file is broken instead of ignoring it", async () => {
    const folder = await folderWith("contract-atlas.config.json", "{");
    await expect(loadConfiguration(folder)).rejects.toBeInstanceOf(ConfigurationInvalid);
  });
});
