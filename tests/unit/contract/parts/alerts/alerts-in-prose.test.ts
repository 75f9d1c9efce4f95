import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const alerts = (text: string) => tillLedger(`## Alerts\n\n${text}`).contract.monitoring?.alerts;

describe("in Spanish the article is a part of the verb's word", () => {
  test.each([
    ["Si la cola crece, se avisa al equipo de logística.", "equipo de logística"],
    ["Cuando la cola crece, se notifica por correo al equipo de logística.", "equipo de logística"],
    ["Si la cola crece, se llama a la guardia de Caja.", "la guardia de Caja"],
    [
      "Si la cola crece, se avisa al departamento de compras por correo.",
      "departamento de compras",
    ],
  ])("%s", (sentence, who) => {
    expect(alerts(sentence)).toMatchObject({ when: "la cola crece", who });
  });

  test.each([
    "Si la cola crece, se avisa al cliente.",
    "Si la cola crece, no se avisa al equipo de logística.",
    "Antes se avisaba al equipo de logística.",
  ])("%s", (sentence) => {
    expect(alerts(sentence)?.who).toBeUndefined();
  });
});

describe("who is told may stand behind the condition", () => {
  test.each([
    [
      "Alert if queue depth > 500 for 10 min, goes to erp-ops@corp.example by mail and to Ledger IT's pager.",
      { when: "queue depth > 500 for 10 min", who: "erp-ops@corp.example" },
    ],
    [
      "Alert when the lag exceeds 5 min, goes to #pay in Slack.",
      { when: "the lag exceeds 5 min", who: "#pay" },
    ],
    [
      "Alarm if no sale arrives for an hour, pages the on-call of Finance.",
      { when: "no sale arrives for an hour", who: "the on-call of Finance" },
    ],
  ])("%s", (text, told) => {
    expect(alerts(text)).toMatchObject(told);
  });

  test.each([
    "Alert if the queue is full, which goes to show that it is too small.",
    "Alert if the queue is full, goes to nobody, not yet.",
    "Alert if the queue is full, the backlog goes to Ledger.",
  ])("%s", (text) => {
    expect(alerts(text)).not.toHaveProperty("who");
  });
});

describe("who is told may stand behind a colon", () => {
  test.each([
    [
      "Alert when the queue is older than an hour: #stock-oncall.",
      { when: "the queue is older than an hour", who: "#stock-oncall" },
    ],
    ["Alert if lag > 5 min: page Store on-call", { when: "lag > 5 min", who: "Store on-call" }],
    [
      "Alert if no file has come by 05:30: goes to ops@shop.example",
      { when: "no file has come by 05:30", who: "ops@shop.example" },
    ],
    [
      "Alarm, wenn die Queue älter als eine Stunde ist: #lager-bereitschaft",
      { when: "die Queue älter als eine Stunde ist", who: "#lager-bereitschaft" },
    ],
    [
      "Alert when a batch is rejected: Store on-call, then Finance",
      { when: "a batch is rejected", who: "Store on-call" },
    ],
  ])("%s", (text, told) => {
    expect(alerts(text)).toEqual(told);
  });

  test.each([
    ["Alert if the answer is one of these: 500, 503", "the answer is one of these: 500"],
    ["Alert if a ticket says: support asked for", "a ticket says: support asked for"],
    ["Alert when the level is: #high", "the level is: #high"],
    ["Alert if the job's state is one of: @failed", "the job's state is one of: @failed"],
    ["Alarm, wenn der Status lautet: #gesperrt", "der Status lautet: #gesperrt"],
    ["Alert if the queue is full: #3 of the list", "the queue is full: #3 of the list"],
    ["Alert if the queue is full: nobody on-call", "the queue is full: nobody on-call"],
  ])("not: %s", (text, when) => {
    expect(alerts(text)).toEqual({ when });
  });
});

describe("a message that goes to somebody on duty is an alert", () => {
  test.each([
    [
      "If a message is stuck an SMS goes to the duty phone.",
      { when: "a message is stuck", who: "the duty phone" },
    ],
    [
      "If it drops below 5, the Till operations desk gets an SMS.",
      { when: "it drops below 5", who: "the Till operations desk" },
    ],
    [
      "When the file is missing, an e-mail goes to ops@shop.example and to the vendor.",
      { when: "the file is missing", who: "ops@shop.example" },
    ],
  ])("%s", (text, told) => {
    expect(alerts(text)).toMatchObject(told);
  });

  test.each([
    "If the order is late, the customer gets an e-mail.",
    "An e-mail goes to finance each day.",
    "When the day ends, an e-mail goes to nobody.",
    "In future, if it drops, the night desk gets an SMS.",
  ])("not: %s", (text) => {
    expect(alerts(text)).toBeUndefined();
  });
});

describe("a German condition may begin with its verb", () => {
  test("all of it is when somebody is told", () => {
    expect(
      alerts("Fehlt die Datei um 05:00, geht eine E-Mail an den Betrieb (betrieb@x.example)."),
    ).toEqual({ when: "Fehlt die Datei um 05:00", who: "den Betrieb" });
  });

  test.each(["Ist etwas unklar, hilft das Handbuch.", "Kommt Zeit, kommt Rat."])(
    "not: %s",
    (text) => {
      expect(alerts(text)).toBeUndefined();
    },
  );
});
