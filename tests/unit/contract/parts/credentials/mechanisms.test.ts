import { describe, expect, it } from "vitest";
import { tillLedger } from "../../read-text.ts";

const kafkaAndGrpc = `## Till → Ledger

Kafka topic \`sales.v1\`, one message a sale.

## Ledger → Till

gRPC \`ledger.v1.Close/Get\`, called every morning.
`;

function credentials(security: string, flows = kafkaAndGrpc) {
  const { contract } = tillLedger(`${flows}\n## Security\n\n${security}`);
  return contract.flows.map(({ authentication }) => authentication);
}

describe("two ways to sign in, told by transport", () => {
  it("gives each flow what is said of its own transport, and nothing of the other's", () => {
    expect(
      credentials(
        "Kafka: SASL/SCRAM, user `svc-till`; passwords in Vault `secret/kafka`. gRPC: mTLS, certificates renewed every 30 days.",
      ),
    ).toEqual([
      {
        method: "Kafka: SASL/SCRAM, user `svc-till`",
        credentialsLocation: "passwords in Vault `secret/kafka`.",
      },
      {
        method: "gRPC: mTLS, certificates renewed every 30 days.",
        rotationPolicy: "gRPC: mTLS, certificates renewed every 30 days.",
      },
    ]);
  });

  it("knows a call over HTTP from its address, and a broker without a word for how one signs in", () => {
    const flows = `## Till → Ledger

JSON via the RabbitMQ exchange \`till.sales\`, on every sale.

## Ledger → Till

Till pulls \`GET https://ledger.example/api/prices\` every 2 minutes.
`;
    const [broker, api] = [
      "RabbitMQ user `till`, password in Vault kv/till/rabbit, rotated quarterly.",
      "The REST API uses a bearer token, kept in kv/till/api and rotated monthly.",
    ];
    expect(credentials(`${broker} ${api}`, flows)).toEqual([
      {
        method: broker,
        credentialsLocation: "RabbitMQ user `till`, password in Vault kv/till/rabbit",
        rotationPolicy: "quarterly",
      },
      {
        method: api,
        credentialsLocation: "The REST API uses a bearer token, kept in kv/till/api",
        rotationPolicy: "monthly",
      },
    ]);
  });

  it("tells all of them where the flow's transport isn't known, and takes no part out of any", () => {
    const flows =
      "## Till → Ledger\n\nSales of the day.\n\n## Ledger → Till\n\nPrices, every morning.\n";
    const text =
      "SFTP: an SSH key, kept in Vault. The REST API uses a bearer token, rotated monthly.";
    expect(credentials(text, flows)).toEqual([{ method: text }, { method: text }]);
  });

  it("tells all of them where the flow uses both", () => {
    const flows = `${kafkaAndGrpc}\nThe topic \`closes\` on Kafka has the same.\n`;
    const text = "Kafka: SASL, password in Vault. gRPC: mTLS, renewed monthly.";
    expect(credentials(text, flows)[1]).toEqual({ method: text });
  });

  it("takes what says API for a flow of calls that names no transport, and no queue's", () => {
    const text = "- API: bearer token\n- Kafka: SASL/SCRAM";
    const flows =
      "## Till → Ledger\n\nSales are published to Kafka topic `sales`.\n\n## Ledger → Till\n\nLedger calls `PUT /stock`.\n";
    expect(credentials(text, flows)).toEqual([
      { method: "Kafka: SASL/SCRAM" },
      { method: "API: bearer token" },
    ]);
    expect(credentials(text, flows.replace("calls", "takes messages, and calls"))[1]).toEqual({
      method: "API: bearer token; Kafka: SASL/SCRAM",
    });
  });

  it("knows a share, or a bucket, in front of a colon", () => {
    const flows =
      "| From | To | What | How |\n|--|--|--|--|\n| Till | Ledger | Sales | CSV file on the share `\\\\till\\out` |\n| Ledger | Till | Prices | `PUT https://till.example/prices` |\n";
    const [share, api] = [
      "The share: Till writes with `svc-till`, passwords are in Vault.",
      "The API: bearer token.",
    ];
    expect(credentials(`- ${share}\n- ${api}`, flows)).toEqual([
      { method: share, credentialsLocation: share },
      { method: api },
    ]);
    const user = "The database user is `svc-till`.";
    expect(credentials(`${user} The API: bearer token.`, flows)).toEqual([
      { method: "The API: bearer token." },
      { method: "The API: bearer token." },
    ]);
  });

  it("adds what is said of both in a paragraph of its own", () => {
    const [own] = credentials(
      "Kafka: SASL/SCRAM. gRPC: mTLS.\n\nAll secrets are kept in Vault and rotated every 90 days.",
    );
    expect(own).toEqual({
      method: "Kafka: SASL/SCRAM.",
      credentialsLocation: "All secrets are kept in Vault",
      rotationPolicy: "every 90 days",
    });
  });

  it("is not two because keys of an API and a second transport are spoken of", () => {
    const [own] = credentials(
      "Till signs in with an API key. API keys are kept in Vault. SFTP isn't used.",
    );
    expect(own).toEqual({
      method: "Till signs in with an API key. API keys are kept in Vault.",
      credentialsLocation: "API keys are kept in Vault.",
    });
  });

  it("is one where one transport alone is named", () => {
    const [own, back] = credentials("Kafka: SASL/SCRAM. The password is kept in Vault.");
    expect(own).toEqual({
      method: "Kafka: SASL/SCRAM.",
      credentialsLocation: "The password is kept in Vault.",
    });
    expect(back).toEqual(own);
  });
});
