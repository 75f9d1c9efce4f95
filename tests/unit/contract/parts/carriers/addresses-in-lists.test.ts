import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const [orders, refunds] = ["https://erp.example/api/orders", "https://erp.example/api/refunds"];
const calls = (text: string) =>
  tillLedger(`## Till → Ledger\n\nSales.\n\n${text}`).contract.flows[0]?.endpoints;

describe("an address without a method is called where it stands", () => {
  test.each([
    ["in a list below a heading", `### API Endpoints\n\n- ${orders}\n- \`${refunds}\``],
    ["below “Endpoints”", `### Endpoints\n\n- <${orders}>\n- [${refunds}](${refunds})`],
    ["below a line", `### Interface\n\nEndpoints:\n\n- ${orders}\n- ${refunds}`],
    ["below a line in bold", `**Endpoints:**\n- ${orders}\n- ${refunds}`],
    ["below an item", `- **Endpoints:**\n  - ${orders}\n  - ${refunds}`],
    ["below a line in German", `Endpunkte:\n\n- ${orders}\n- ${refunds}`],
    ["below a line in Spanish", `Puntos de acceso:\n\n- ${orders}\n- ${refunds}`],
    ["in lines", `### API Endpoints\n\n${orders}\n${refunds}`],
    ["in a fence", `### API Endpoints\n\n\`\`\`\n${orders}\n${refunds}\n\`\`\``],
  ])("%s", (_where, text) => {
    expect(calls(text)).toEqual([{ url: orders }, { url: refunds }]);
  });

  test("with what it is for, in front, behind or in a column", () => {
    const named = [{ url: orders, purpose: "Orders" }];
    expect(calls(`### API Endpoints\n\n- Orders: ${orders}`)).toEqual(named);
    expect(calls(`### API Endpoints\n\n- ${orders} – Orders`)).toEqual(named);
    expect(calls(`| Endpoint | Purpose |\n|--|--|\n| ${orders} | Orders |`)).toEqual(named);
  });

  test("on a line of its own behind “Endpoint:”", () => {
    expect(calls(`### Interface\n\nEndpoint:\n\n${orders}`)).toEqual([{ url: orders }]);
  });
});

describe("nothing is called", () => {
  test.each([
    `### API Endpoints\n\n- Docs: ${orders}`,
    `### API Endpoints\n\n- ${orders} – documentation`,
    `### API Endpoints\n\n- [API docs](${orders})`,
    `### API Endpoints\n\n- [Orders](${orders})`,
    "### API Endpoints\n\n- https://wiki.example/orders\n- https://erp.example/docs/api",
    `### API Endpoints\n\n- Production: ${orders}\n- Test environment: ${refunds}`,
    `### API Endpoints\n\n- ${orders} – retired`,
    `### API Endpoints\n\n- ${orders} is called by nobody`,
    `### API Endpoints (retired)\n\n- ${orders}`,
    `### API Endpoints (planned)\n\n- ${orders}`,
    `### API Endpoints\n\nRetired in May:\n\n- ${orders}`,
    `### API Endpoints\n\n- ~~${orders}~~`,
    `### Interface\n\nOld endpoints:\n\n- ${orders}`,
    `### Monitoring\n\nEndpoints:\n\n- ${orders}`,
    `### API Endpoints\n\nDocumentation:\n\n- ${orders}`,
    `### API Endpoints\n\nThe calls are told at ${orders} and there only.`,
    `### Interface\n\n- ${orders}`,
    `### Interface\n\n- Dashboard: ${orders}\n- Runbook: ${refunds}`,
    `### Interface\n\nSee ${orders}`,
    `### Interface\n\nEndpoints are described in the wiki.\n\n- ${orders}`,
    `| Environment | Endpoint |\n|--|--|\n| Test | ${orders} |`,
    `| Stage | Endpoint |\n|--|--|\n| Production | ${orders} |`,
    `| Page | URL |\n|--|--|\n| Orders | ${orders} |`,
    "**Endpoint:** see the [wiki](https://wiki.example/orders)",
  ])("in %j", (text) => {
    expect(calls(text)).toEqual([]);
  });

  test("outside a direction", () => {
    const { flows } = tillLedger(
      `## Till → Ledger\n\nSales.\n\n## Links\n\nEndpoints:\n\n- ${orders}`,
    ).contract;
    expect(flows.flatMap(({ endpoints }) => endpoints)).toEqual([]);
  });
});

test("beside calls with a method, addresses are left alone", () => {
  expect(calls(`### API Endpoints\n\n- \`POST /orders\`\n\nEndpoints:\n\n- ${refunds}`)).toEqual([
    { method: "POST", url: "/orders" },
  ]);
});
