/** Places for files: a host and its folder, or an address of SFTP. */
import { describe, expect, test } from "vitest";
import { readText } from "../../read-text.ts";

const read = (sections: string) =>
  readText(`# Integration Contract: ERP ↔ Shop\n\n${sections}`).contract;
const drop =
  "- **Host:** sftp.acme.example\n- **Directory:** `/in/orders`\n- **Schedule:** nightly";
const access = [
  { system: "erp", mode: "write" },
  { system: "shop", mode: "read" },
];

describe("a host and its folder are a resource", () => {
  test.each([
    `### File drop\n\n${drop}`,
    drop.replaceAll("**", ""),
    `### Other Resources\n\n${drop}`,
    "- **SFTP server:** `sftp.acme.example`\n- **Remote folder:** in/orders",
  ])("among the shared ones: %s", (section) => {
    expect(read(`## Shared Resources\n\n${section}`).resources).toMatchObject([
      { kind: "file", name: "sftp.acme.example/in/orders" },
    ]);
  });

  test.each([
    "Directory: `/in/orders` on `sftp.acme.example:2222`",
    "- **Directory:** `/in/orders` on sftp.acme.example:2222",
    "**Directory:** `/in/orders` on sftp.acme.example:2222",
    "Verzeichnis: `/in/orders` auf `sftp.acme.example:2222`",
  ])("in one label, as the storage of a direction: %s", (line) => {
    const { flows, resources } = read(`## ERP → Shop\n\nOrders.\n\n${line}\n`);
    expect(flows[0]?.purpose).toBe("Orders.");
    expect(flows[0]?.storage).toMatchObject([{ location: "`sftp.acme.example:2222/in/orders`" }]);
    expect(resources).toMatchObject([
      { kind: "file", name: "sftp.acme.example:2222/in/orders", access },
    ]);
  });

  test("below the data flow of a single way", () => {
    const { flows } = readText(
      "# ERP → Shop\n\n## Data Flow\n\nOrders.\n\nDirectory: `/in/orders` on `sftp.acme.example`",
    ).contract;
    expect(flows[0]).toMatchObject({
      purpose: "Orders.",
      storage: [{ location: "`sftp.acme.example/in/orders`" }],
    });
  });

  test.each([
    "Directory: `/in` on `sftp.acme.example`, switched off in 2024 and replaced by the API",
    "- **Directory:** `/in` on `sftp.acme.example` (planned for Q3)",
    "Verzeichnis: `/in` auf `sftp.acme.example` (früher)",
  ])("not where nobody puts anything there today: %s", (line) => {
    const { flows, resources } = read(`## ERP → Shop\n\nOrders.\n\n${line}\n`);
    expect([flows[0]?.storage, resources]).toEqual([[], []]);
  });

  test.each(["Directory: `/in/orders` on request", "Directory: `/in/orders`", "Owner: `a` on b.c"])(
    "not in a line that names no host: %s",
    (line) => {
      expect(read(`## ERP → Shop\n\nOrders.\n\n${line}\n`).flows[0]?.storage).toEqual([]);
    },
  );

  test("with what is said below it, under its heading's name", () => {
    const section = `### Supplier exchange\n\n${drop}\n- **Access:** ERP writes, Shop reads\n- **Purpose:** prices`;
    expect(read(`## Shared Resources\n\n${section}`).resources).toMatchObject([
      { label: "Supplier exchange", purpose: "prices", access },
    ]);
  });

  test("each of several folders", () => {
    const section = `${drop}\n- **Directory:** \`/out\``;
    const names = read(`## Shared Resources\n\n${section}`).resources.map(({ name }) => name);
    expect(names).toEqual(["sftp.acme.example/in/orders", "sftp.acme.example/out"]);
  });

  test("and the storage of a direction", () => {
    const { flows, resources } = read(`## ERP → Shop\n\n### File drop\n\n${drop}`);
    expect(resources).toMatchObject([{ kind: "file", access }]);
    expect(flows[0]?.storage).toEqual([
      { location: "`sftp.acme.example/in/orders`", resource: resources[0]?.id },
    ]);
  });

  test.each([
    "- **Directory:** `/in/orders`",
    "- **Host:** sftp.acme.example",
    "- **Host:** ask the partner\n- **Directory:** `/in`",
    "- **Host:** sftp.acme.example\n- **Directory:** one for each shop",
    "- **Host:** api.acme.example\n- **Path:** `/v1/orders`",
  ])("not %s", (section) => {
    expect(read(`## Shared Resources\n\n${section}`).resources).toEqual([]);
  });
});

describe("an address of SFTP among endpoints is a storage", () => {
  const address = "sftp://files.acme.example/in/orders";

  test.each([
    `- \`${address}\``,
    `- ${address} – nightly`,
    `- **Endpoint:** \`${address}\``,
    `- **SFTP:** \`${address}\``,
  ])("%s", (item) => {
    const { flows, resources } = read(`## ERP → Shop\n\n### Endpoints\n\n${item}`);
    expect(resources).toMatchObject([{ kind: "file", name: address, access }]);
    expect(flows[0]).toMatchObject({ endpoints: [], storage: [{ resource: resources[0]?.id }] });
  });

  test.each([
    `## ERP → Shop\n\n- ${address} was used until May`,
    `## ERP → Shop\n\n### Error Handling\n\n- ${address}: failed files`,
  ])("not where something else is said: %s", (text) => {
    expect(read(text).resources).toEqual([]);
  });
});
