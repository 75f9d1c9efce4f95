import { expect, test } from "vitest";
import { readText } from "../../read-text.ts";

const table =
  "## Credentials\n\n| Consumer | Method | Kept in | Rotation |\n|---|---|---|---|\n| Shop | API key | Vault | yearly |\n| Feed | OAuth2 | KeePass | monthly |\n";
const signIns = (title: string, directions: readonly string[]) => {
  const sections = directions.map((each) => `## ${each}\n\n- **Format:** JSON\n\n`).join("");
  return readText(`# ${title}\n\n${sections}${table}`).contract.flows.map(
    ({ from, to, authentication }) => [from, to, authentication],
  );
};

test("a hub's consumers sign in each in its own way", () => {
  const ways = ["Hub → Shop", "Hub → Feed", "Feed → Hub"];
  expect(signIns("Hub → Shop, Feed", ways)).toEqual([
    ["hub", "shop", { method: "API key", credentialsLocation: "Vault", rotationPolicy: "yearly" }],
    [
      "hub",
      "feed",
      { method: "OAuth2", credentialsLocation: "KeePass", rotationPolicy: "monthly" },
    ],
    ["feed", "hub", undefined],
  ]);
});

test("which way is meant can't be told where two lead there, nor between two systems", () => {
  const ways = ["Hub → Shop", "Feed → Shop"];
  expect(signIns("Hub → Shop, Feed", ways)).toEqual([
    ["hub", "shop", undefined],
    ["feed", "shop", undefined],
  ]);
  expect(signIns("Shop ↔ Feed", ["Shop → Feed", "Feed → Shop"])).toEqual([
    ["shop", "feed", undefined],
    ["feed", "shop", undefined],
  ]);
});
