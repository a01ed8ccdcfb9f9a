import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { houseArrangement } from "../../arrangement/house-arrangement";
import { tourOf } from "../rehearsal/tour";
import { createNonconformant } from "./create-nonconformant";
import { refusedButDone } from "./refused-but-done";
import { skippingRule } from "./replacing";

const portal = () =>
  createNonconformant({
    name: "refuses-and-lists",
    change: refusedButDone("partnership.accept", skippingRule("enrolmentPrecedesPartnership")),
  });

function accepted() {
  const tour = tourOf(portal(), houseArrangement(1));
  tour.does("northwind-sales-agent", "partnership.request", {});
  const link = tour.sees("northwind-sales-agent", "partnership-request", {})?.link ?? "";
  return { tour, link };
}

describe("refusedButDone", () => {
  test("says no with the reference's reason, and does it", () => {
    const { link, tour } = accepted();

    const reason = tour.isRefused("proseware-global-admin", "partnership.accept", { link });

    assert.equal(reason, "not-enrolled");
    assert.equal(tour.sees("northwind-sales-agent", "indirect-resellers", {}).length, 1);
  });

  test("says yes where the reference does", () => {
    const { link, tour } = accepted();

    tour.does("fabrikam-global-admin", "partnership.accept", { link });

    assert.equal(tour.sees("northwind-sales-agent", "indirect-resellers", {}).length, 1);
  });

  test("a fork says no just as well", () => {
    const { link, tour } = accepted();

    const reason = tour.fork().isRefused("proseware-global-admin", "partnership.accept", { link });

    assert.equal(reason, "not-enrolled");
  });
});
