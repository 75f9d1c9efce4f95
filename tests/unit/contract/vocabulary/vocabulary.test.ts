import { describe, expect, test } from "vitest";
import {
  columnIndex,
  isColumn,
  labelKeyOf,
  normaliseHeading,
  sectionKeyOf,
  withoutNumbering,
} from "../../../../src/contract/vocabulary/vocabulary.ts";

test.each([
  ["2a. Auth & Security:", "auth and security"],
  ["⚠️ Error Handling", "error handling"],
  ["1️⃣ Overview", "overview"],
  ["§ 4 Change-Log", "change log"],
  ["IV. Notes!", "notes"],
  ["一、概述", "概述"],
  ["Option 1: API Endpoint", "api endpoint"],
  ["Consumer(s)", "consumer"],
  ["Consumidor(es) de datos", "consumidor de datos"],
  ["Variants (s)", "variants s"],
  ["Retries(n)ow", "retries n ow"],
])("%s is compared as “%s”", (title, words) => {
  expect(normaliseHeading(title)).toBe(words);
});

test.each(["3rd party", "2FA for shops", "S3 buckets"])("%s has no number in front", (title) => {
  expect(withoutNumbering(title)).toBe(title);
});

describe("headings are known by their words", () => {
  test.each([
    ["Authentication & Security", "authentication"],
    ["Auth", "authentication"],
    ["History", "change-log"],
    ["Monitoring & on-call", "monitoring"],
    ["Rollback Plan (draft)", "rollback-plan"],
    ["Out of Scope", "non-goals"],
    ["Fehlerbehandlung", "error-handling"],
    ["Registro de cambios", "change-log"],
    ["认证与安全", "authentication"],
    ["5. Passwords etc.", "authentication"],
    ["Passwords", "authentication"],
    ["Secrets", "authentication"],
    ["Certificates", "authentication"],
    ["Failure", "error-handling"],
    ["Störung", "error-handling"],
    ["Dashboards & alerts", "monitoring"],
    ["Watch", "what-to-monitor"],
    ["Dataset", "data-flow"],
    ["Worum geht es?", "overview"],
    ["Ausrollen", "deployment"],
    ["Zurück", "rollback-plan"],
    ["Passwörter", "authentication"],
    ["Contraseñas", "authentication"],
    ["密码", "authentication"],
    ["Shared", "shared-resources"],
    ["4. Shared stuff", "shared-resources"],
    ["Shared things", "shared-resources"],
    ["Common resources", "shared-resources"],
    ["Gemeinsames", "shared-resources"],
    ["Recursos comunes", "shared-resources"],
    ["公共资源", "shared-resources"],
  ])("%s", (title, key) => {
    expect(sectionKeyOf(title)).toBe(key);
  });

  test.each(["The weather", "Alerting the press", ""])(
    "“%s” is no section of a contract",
    (title) => {
      expect(sectionKeyOf(title)).toBeUndefined();
    },
  );
});

describe("labels are known by their words", () => {
  test.each([
    ["Maintained By", "maintainers"],
    ["What happens if Ledger is unavailable?", "unavailable"],
    ["If Till is down", "unavailable"],
    ["Was passiert, wenn das Lager ausfällt?", "unavailable"],
    ["¿Qué pasa si Caja no está disponible?", "unavailable"],
    ["如果总账不可用会怎样？", "unavailable"],
    ["Sheet Name/ID", "sheet"],
    ["Häufigkeit", "frequency"],
    ["Standard", "format"],
    ["Ersatz", "fallback"],
    ["Passwords etc.", "credentialsLocation"],
    ["Passwörter usw.", "credentialsLocation"],
    ["Contraseñas y demás", "credentialsLocation"],
    ["Retries etc.", "retry"],
  ])("%s", (label, key) => {
    expect(labelKeyOf(label)).toBe(key);
  });

  test("a rollback case is no outage", () => {
    expect(labelKeyOf("If Till breaks")).toBeUndefined();
  });
});

describe("columns are known by their headers", () => {
  test("the earliest word of the meaning wins, wherever it stands", () => {
    expect(columnIndex(["Details", "Change"], "change")).toBe(1);
  });

  test("a header in another language counts", () => {
    expect(columnIndex(["Fecha", "Versión"], "version")).toBe(1);
  });

  test("a header may mean two things", () => {
    expect(isColumn("Name", "event") && isColumn("Name", "name")).toBe(true);
    expect(isColumn("Colour", "name")).toBe(false);
  });
});
