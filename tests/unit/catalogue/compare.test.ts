import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";

const module = new URL("../../../src/catalogue/compare.ts", import.meta.url).href;

it("puts names in the same order whatever the machine's locale is", () => {
  const program = `
    import { compareNames } from ${JSON.stringify(module)};
    console.log(["Zebra", "Ängel", "apple"].toSorted(compareNames).join());`;
  const inSwedish = execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "sv_SE.UTF-8" },
  });
  expect(inSwedish.trim()).toBe("Ängel,apple,Zebra");
});
