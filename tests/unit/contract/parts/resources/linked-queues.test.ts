/** Queues and topics that carry a direction are resources, so that whoever asks for one finds who writes and who reads it. */
import { expect, test } from "vitest";
import { readText } from "../../read-text.ts";

const title = "# Till ↔ Ledger\n\n## Till → Ledger\n\n### Data Flow\n\n- **Format:** Avro\n";

function queuesIn(text: string) {
  return readText(title + text)
    .contract.resources.filter(({ kind }) => kind === "queue")
    .map(({ name, access }) => `${name}: ${access.map((each) => Object.values(each)).join("; ")}`);
}

test.each([
  ["a topic", "- **Kafka topic:** `sales.v1`\n", ["sales.v1: till,write; ledger,read"]],
  [
    "two queues",
    "- **Queues:** SALES.IN, SALES.RET\n",
    ["SALES.IN: till,write; ledger,read", "SALES.RET: till,write; ledger,read"],
  ],
  [
    "one whose access is told elsewhere",
    "- **Queue:** `sales`\n\n## Shared Resources\n\n- **Queue:** `sales` (Ledger writes)\n",
    ["sales: ledger,write"],
  ],
])("%s behind its label in a direction is one", (_, text, queues) => {
  expect(queuesIn(text)).toEqual(queues);
});

test.each([
  ["none is named", "- **Queue:** none\n"],
  ["words tell of it", "- **Queue:** the broker of the store\n"],
  ["it is for what fails", "\n### Error Handling\n\n- **Queue:** `sales.dead`\n"],
])("nothing where %s", (_, text) => {
  expect(queuesIn(text)).toEqual([]);
});

test("it is an event of the direction as well", () => {
  const { contract } = readText(`${title}- **Kafka topic:** \`sales.v1\`\n`);
  expect(contract.flows[0]?.events.map(({ name }) => name)).toEqual(["sales.v1"]);
});
