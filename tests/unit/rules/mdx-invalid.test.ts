import { expect, test } from "vitest";
import { mdxInvalid } from "../../../src/rules/reading/mdx-invalid.ts";
import { runRule } from "../../../src/rules/run.ts";
import { subjectOf } from "./subject.ts";

const found = (text: string, there: readonly string[] = []) =>
  runRule(
    mdxInvalid,
    subjectOf(
      `<!-- file: retail/till-ledger.mdx -->\n# Till ↔ Ledger\n\n## Shared Resources\n\n### Databases\n\n- **Database:** ledger-db\n\n## Notes\n\n${text}\n`,
      { exists: async (path) => there.includes(path) },
    ),
  );

test.each([
  ["SystemLink", 'See <SystemLink id="Ledgr" />', "`Ledgr`", "Did you mean `ledger`?"],
  [
    "ResourceLink",
    '<ResourceLink name="ledger-dbx" />',
    "`ledger-dbx`",
    "Did you mean `ledger-db`?",
  ],
  [
    "ContractLink",
    '<ContractLink id="retail/tilledger" />',
    "`retail/tilledger`",
    "`retail/till-ledger`",
  ],
  ["ContractLink", '<ContractLink id="retail/till-ledger" section="note" />', "`note`", "`notes`"],
  ["ContractLink", '<ContractLink id="sdfjkhsdf" />', "`sdfjkhsdf`", "title"],
  ["SystemLink", "<SystemLink />", "no `id`", "id="],
  ["ResourceLink", "<ResourceLink />", "no `name`", 'name="…"'],
  ["Callout", '<Callout kind="wrning">Mind.</Callout>', "`wrning`", "Did you mean `warning`?"],
  ["Callout", '<Callout kind="sunny">Mind.</Callout>', "`sunny`", "note, tip, warning, danger"],
])(
  "%s that leads nowhere, or has no such kind, is told at its place: %s",
  async (component, text, what, hint) => {
    const [finding, ...others] = await found(text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "error", line: 11, column: text.indexOf("<") + 1 });
    expect(finding?.message).toContain(`\`<${component}>\``);
    expect(finding?.message).toContain(what);
    expect(finding?.hint).toContain(hint);
  },
);

test.each([
  '<SystemLink id="ledger" /> <SystemLink id="Ledger" />',
  '<ContractLink id="retail/till-ledger" section="notes" />',
  '<ContractLink id="Till ↔ Ledger" section="Notes" />',
  '<ContractLink id="retail/till-ledger" section="rollback-plan" />',
  '<ContractLink id="retail/till-ledger" section="b-to-a-error-handling" />',
  '<ResourceLink id="ledger-db" /> <ResourceLink name="ledger-db" />',
  '<SystemLink id={["ledger"].join("")} />',
  '<SystemLink {...{ id: "ledger" }} />',
  '<Callout kind="tip">Mind.</Callout> <Callout>Mind.</Callout>',
])("%s is there, or may be", async (text) => expect(await found(text)).toEqual([]));

test("an import of a file that isn't there is told where it stands", async () => {
  const text = 'import A from "./a.jsx";\nimport B from "../b";\n\n<A /> <B />';
  expect(await found(text, ["retail/a.jsx", "b.ts"])).toEqual([]);
  expect(await found(text, ["retail/a.jsx"])).toMatchObject([
    { line: 12, column: 15, message: expect.stringContaining("`../b`") },
  ]);
});

test("a component of the team's own takes what it takes", async () => {
  const text = 'import { Callout } from "./callout.js";\n\n<Callout kind="sunny">Mind.</Callout>';
  expect(await found(text, ["retail/callout.js"])).toEqual([]);
});

test.each([
  ["a-package", "../node_modules/a-package"],
  ["@team/cards/card", "../../node_modules/@team/cards"],
])("an import from %s asks for the package, at the contract or above it", async (name, place) => {
  const text = `import A from "${name}";\n\n<A />`;
  expect(await found(text, [place])).toEqual([]);
  expect(await found(text)).toMatchObject([
    {
      line: 11,
      column: 15,
      message: expect.stringContaining(`package \`${place.split("modules/")[1]}\``),
    },
  ]);
});

test.each(["astro:components", "astro/components", "node:path", "fs", "#own/card"])(
  "an import from %s is the renderer's matter",
  async (name) => expect(await found(`import A from "${name}";\n\n<A />`)).toEqual([]),
);
