import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const flowOf = (sentence: string) =>
  tillLedger(`## Till → Ledger\n\n${sentence}\n`).contract.flows[0];
const address = "https://ledger.example/ws/SaleService";

describe("an address in a sentence on what is sent is the direction's endpoint", () => {
  test.each([
    `Sales are sent as XML via SOAP to ${address}.`,
    `Till calls the SOAP service at ${address} with an XML body.`,
    `Till posts an XML document to ${address} every hour.`,
    `Till calls ${address} after every sale.`,
    `SOAP endpoint: ${address}`,
    `SOAP 1.1, operation \`submit\`, endpoint \`${address}\`.`,
    `Die Kasse überträgt Umsätze als XML an ${address}.`,
  ])("%s", (sentence) => {
    expect(flowOf(sentence)?.endpoints.map(({ url }) => url)).toEqual([address]);
  });

  test.each([
    `Sales are documented at ${address}.`,
    `The calls are told at ${address} and there only.`,
    "Till sends sales. For the wiki go to https://wiki.ledger.example/sales.",
    `Until 2024 sales were sent to ${address}.`,
    `Later sales will be sent to ${address}.`,
    `Sales are not sent to ${address}.`,
    `If Ledger is down, sales are sent to ${address}.`,
    `Ledger sends an answer to ${address}.`,
    `Failed sales are sent to ${address}.`,
    `Logs of what is sent go to ${address}.`,
    `Till sends sales to Bank at ${address}.`,
    `To try it, send XML to ${address}.`,
  ])("but not in “%s”", (sentence) => {
    expect(flowOf(sentence)?.endpoints).toEqual([]);
  });

  test("its words tell no format", () => {
    expect(
      flowOf("Till calls https://ledger.example/soap/xml after every sale."),
    ).not.toHaveProperty("format");
    expect(
      flowOf("Till calls the SOAP service at https://ledger.example/ws with an XML body."),
    ).toMatchObject({ format: "XML body" });
  });
});

describe("a queue's name needs no code where its word stands in front", () => {
  test.each([
    ["Sales are put on the queue SALES.IN of the manager QM1.", "SALES.IN"],
    ["Till publishes to the topic till.sales.v1 (Kafka).", "till.sales.v1"],
    ["Till drops messages into queue TILL_SALES_IN.", "TILL_SALES_IN"],
  ])("%s", (sentence, name) => {
    const { resources } = tillLedger(`## Till → Ledger\n\n${sentence}\n`).contract;
    expect(resources).toMatchObject([{ kind: "queue", name }]);
    expect(flowOf(sentence)?.events).toEqual([{ name }]);
  });

  test.each([
    "The topic is till.sales, say some.",
    "Till streams audio/video to the player.",
    "We use queue-based integration, e.g. a queue.",
    "Failed sales go to the queue till.sales.dlq.",
    "A queue would be till.sales.",
    "Messages on topics and/or queues are sent.",
    "Ledger sends receipts to the queue ledger.receipts.",
  ])("but none is named in “%s”", (sentence) => {
    expect(tillLedger(`## Till → Ledger\n\n${sentence}\n`).contract.resources).toEqual([]);
  });
});

test("an address alone behind the word for it needs no more words", () => {
  const flow = flowOf(`Endpoint: ${address}`);
  expect(flow?.endpoints).toEqual([{ url: address }]);
  expect(flow).not.toHaveProperty("purpose");
  expect(flowOf("Documentation: https://ledger.example/docs")?.endpoints).toEqual([]);
});
