import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { defaultArrangement } from "../../port/default-data/default-arrangement";
import { driverOf } from "../../testing/walkthroughs/test-driver";
import { createNonconformant } from "./create-nonconformant";
import { skippingRule } from "./part-mutators";
import { refusedButDone } from "./report-as-refused";

const portal = () =>
  createNonconformant({
    name: "refuses-and-lists",
    change: refusedButDone("partnership.accept", skippingRule("enrolmentPrecedesPartnership")),
  });

function accepted() {
  const driver = driverOf(portal(), defaultArrangement(1));
  driver.does("northwind-sales-agent", "partnership.request", {});
  const link = driver.sees("northwind-sales-agent", "partnership-request", {})?.link ?? "";
  return { driver, link };
}

describe("refusedButDone", () => {
  test("says no with the reference's reason, and does it", () => {
    const { link, driver } = accepted();

    const reason = driver.isRefused("proseware-global-admin", "partnership.accept", { link });

    assert.equal(reason, "not-enrolled");
    assert.equal(driver.sees("northwind-sales-agent", "indirect-resellers", {}).length, 1);
  });

  test("says yes where the reference does", () => {
    const { link, driver } = accepted();

    driver.does("fabrikam-global-admin", "partnership.accept", { link });

    assert.equal(driver.sees("northwind-sales-agent", "indirect-resellers", {}).length, 1);
  });

  test("a fork says no just as well", () => {
    const { link, driver } = accepted();

    const reason = driver.fork().isRefused("proseware-global-admin", "partnership.accept", { link });

    assert.equal(reason, "not-enrolled");
  });
});
