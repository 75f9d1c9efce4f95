import { expect, it } from "vitest";
import { fallbackMissing } from "../../../../src/rules/completeness/fallback-missing.ts";
import { runRule } from "../../../../src/rules/run.ts";
import { subjectOf } from "../subject.ts";

const messageFor = async (handling: string): Promise<string | undefined> => {
  const contract = `# Integration Contract: Till → Ledger\n\n## Till → Ledger\n\nSales.\n\n### Error Handling\n${handling}\n`;
  const [finding] = await runRule(fallbackMissing, subjectOf(contract));
  return finding?.message;
};

it("claims no more than the contract leaves open", async () => {
  expect(await messageFor("- **Retry Logic:** 3")).toMatch(/nobody can tell what happens while/);
  expect(await messageFor("- **What happens if Till is unavailable?** No sales.")).toMatch(
    /it is said what happens while Till is down/,
  );
  expect(await messageFor("- **What happens if Ledger is unavailable?** Sales wait.")).toBe(
    "“Till → Ledger” has no fallback: it is said what happens while Ledger is down, not what is used instead.",
  );
});

it("judges a direction of which a line is told as any other", async () => {
  const lines = "- what: litres per bench\n- retry: forever";
  const contract = `# Integration Contract: Till → Ledger\n\n## Till → Ledger\n\n${lines}\n`;
  const findings = await runRule(fallbackMissing, subjectOf(contract));
  expect(findings.map(({ message }) => message)).toEqual([
    "“Till → Ledger” has no fallback: nobody can tell what happens while Ledger is down.",
  ]);
});

it.each([
  "Couriers deliver to the door instead.",
  "Staff use the printed list.",
  "Sales are kept; after two days they are entered by hand.",
  "Die Kasse verkauft mit den Preisen vom Vortag, geliefert wird telefonisch.",
  "Los avisos se hacen por teléfono.",
])("asks for nothing where the outage tells what is done instead: %s", async (outage) => {
  expect(await messageFor(`- **If Ledger is down:** ${outage}`)).toBeUndefined();
});

it.each(["Sales are not entered by hand.", "Sales wait, instead of being lost.", "No sales."])(
  "asks where it doesn't: %s",
  async (outage) => {
    expect(await messageFor(`- **If Ledger is down:** ${outage}`)).toMatch(/has no fallback/);
  },
);

it.each([
  ["If Ledger is down: nothing to do, Till catches up.", undefined],
  ["If Ledger is down, no action is needed.", undefined],
  ["If Ledger is down, Till catches up on its own afterwards.", undefined],
  ["Ist Ledger nicht erreichbar, ist nichts zu tun: Till holt alles nach.", undefined],
  ["Si Ledger no responde no hay que hacer nada.", undefined],
  ["If Ledger is down, Till never catches up.", /not what is used instead/],
  ["If Ledger is down, sales have nothing to do with it.", /not what is used instead/],
])("takes for an answer that nothing has to be done: %s", async (text, message) => {
  const told = await messageFor(text);
  if (message) expect(told).toMatch(message);
  else expect(told).toBeUndefined();
});
