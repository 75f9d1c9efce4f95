/** What people type, and the page of the demo they want: found by reading the contracts, not by asking the search. */
export interface Query {
  /** Typed as is. */
  typed: string;
  /** The page that answers it, as its address below the site's base. */
  wanted: string;
}

const system = (typed: string, id: string): Query => ({ typed, wanted: `systems/${id}/` });
const resource = (typed: string, id: string): Query => ({ typed, wanted: `resources/${id}/` });
const owner = (typed: string, id: string): Query => ({ typed, wanted: `owners/${id}/` });
const contract = (typed: string, id: string): Query => ({ typed, wanted: `contracts/${id}/` });

export const queries: readonly Query[] = [
  // A system, by its name, another of its names, and with a slip of the finger.
  system("ledger", "ledger"),
  system("point of sale", "till"),
  system("DWH", "data-warehouse"),
  system("OMS", "orders"),
  system("webshop", "web-shop"),
  system("Legder", "ledger"),
  system("warehosue", "warehouse"),
  system("suplier portal", "supplier-portal"),

  // A resource, by what stands in a configuration, a query or the browser's address.
  resource("COUNT_SHEETS_FOLDER_ID", "count-sheets"),
  resource("1RbL2lcZvfxxnP98rUJcYv5Y-hpWFeNxI-12As5vWfHc", "takings-exceptions"),
  resource("1RbL2lcZ", "takings-exceptions"),
  resource(
    "https://docs.google.com/spreadsheets/d/1Y7HHHt3hjyt7H5WYESSoFhQ5LlbGbPjSFcYiWlCO9Yr/edit#gid=0",
    "weekly-labour-budget",
  ),
  resource("finance_dw.journal_entries", "finance-dw-journal-entries"),
  resource("order_events", "orders-core-order-events"),
  resource("shop opening hours", "shop-opening-hours"),
  resource("s3://ledger-dropbox", "ledger-dropbox"),
  resource("warehouse.dispatched", "warehouse-dispatched"),
  resource("who writes finance_dw.settlements", "finance-dw-settlements"),
  resource("who reads crm_profiles?", "crm-profiles"),

  // A contract, by its two systems.
  contract("till ledger", "retail/till-ledger"),
  contract("Payroll to Bank Gateway", "finance/payroll-bank-gateway"),
  contract("webshop stock", "commerce/web-shop-stock"),

  // Its interface: endpoints, headers, fields, events.
  contract("POST /v2/journal", "retail/till-ledger"),
  contract("/v3/payment-intents", "commerce/web-shop-payments"),
  contract("https://ledger.fernway.example/v2/days/S014/2026-09-13", "retail/till-ledger"),
  contract("/hooks/recounts", "retail/shelf-scan-stock"),
  contract("X-Fernway-Signature", "commerce/web-shop-payments"),
  contract("clientHandle", "commerce/web-shop-payments"),
  contract("client handle", "commerce/web-shop-payments"),
  contract("camt.053 statement", "finance/payments-bank-gateway"),

  // What somebody on call has in front of them: an error, a metric, a command, a secret's path.
  contract("409 insufficient_points", "retail/till-loyalty"),
  contract('"yesterday not confirmed"', "retail/till-ledger"),
  contract("till_spool_oldest_seconds", "retail/till-ledger"),
  contract("stockctl import-counts", "retail/shelf-scan-stock"),
  contract("kv/finance/payments/webhook-signing", "commerce/web-shop-payments"),
  contract("rollback till loyalty", "retail/till-loyalty"),

  // Who owns it, and what it is about.
  owner("Yusuf Karim", "yusuf-karim"),
  owner("Stock & Availability", "stock-and-availability"),
  contract("e-invoicing", "supply/supplier-portal-ledger"),
  contract("reverse-etl", "data/crm-data-warehouse"),
];

/** Questions, and the section that says it: the first of those shown of the first page. */
export const sectionQueries: readonly { typed: string; section: string }[] = [
  { typed: "what breaks if stock is down", section: "systems/stock/#if-down" },
  { typed: "who is on call for ledger", section: "systems/ledger/#people" },
  { typed: "who owns till", section: "systems/till/#people" },
  { typed: "store-tech-oncall", section: "owners/[a-z-]+/#contacts" },
  { typed: "rollback till ledger", section: "contracts/retail/till-ledger/#rollback-plan" },
  { typed: "rollback till", section: "contracts/[a-z/-]+/#rollback-plan" },
  {
    typed: "who writes finance_dw.settlements",
    section: "resources/finance-dw-settlements/#writers",
  },
  { typed: "who reads crm_profiles?", section: "resources/crm-profiles/#readers" },
  { typed: "who writes stock levels", section: "resources/stock-levels-shop/#writers" },
  { typed: "who writes to the ledger", section: "systems/ledger/#takes" },
  {
    typed: "kv/supply/carrier-hub/swiftdrop",
    section: "contracts/supply/orders-carrier-hub-swiftdrop/#authentication-[a-z-]+",
  },
  {
    typed: "kv/data/data-warehouse/crm-client",
    section: "contracts/data/crm-data-warehouse/#authentication-[a-z-]+",
  },
  { typed: "rotation overdue", section: "contracts/[a-z/-]+/#atlas-author" },
  { typed: "local testing", section: "contracts/[a-z/-]+/#local-testing" },
];

/** What is in no contract and close to nothing that is. */
export const unanswerable: readonly string[] = ["zzzqqq", "1RbX9qqLcZ", "qxjv", "ledger zzzqqq"];
