import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { defaultArrangement } from "../../port/default-data/default-arrangement";
import { driverOf } from "../../testing/walkthroughs/test-driver";
import { createNonconformant } from "./create-nonconformant";
import { skippingRule } from "./part-mutators";
import { refusedButExecuted } from "./report-as-refused";

const portal = () =>
  createNonconformant({
    name: "refuses-and-lists",
    change: refusedButExecuted("partnership.accept", skippingRule("enrolmentAndAccountPrecedeWork")),
  });

function accepted() {
  const driver = driverOf(portal(), defaultArrangement(1));
  driver.does("northwind-sales-agent", "partnership.request", {});
  const link = driver.sees("northwind-sales-agent", "partnership-request", {})?.link ?? "";
  return { driver, link };
}

describe("refusedButExecuted", () => {
  test("refuses with the reference's reason and executes the action", () => {
    const { link, driver } = accepted();

    const reason = driver.isRefused("proseware-global-admin", "partnership.accept", { link });

    assert.equal(reason, "not-enrolled");
    assert.equal(driver.sees("northwind-sales-agent", "indirect-resellers", {}).length, 1);
  });

  test("accepts what the reference accepts", () => {
    const { link, driver } = accepted();

    driver.does("fabrikam-global-admin", "partnership.accept", { link });

    assert.equal(driver.sees("northwind-sales-agent", "indirect-resellers", {}).length, 1);
  });

  test("refuses in a fork, too", () => {
    const { link, driver } = accepted();

    const reason = driver.fork().isRefused("proseware-global-admin", "partnership.accept", { link });

    assert.equal(reason, "not-enrolled");
  });
});
