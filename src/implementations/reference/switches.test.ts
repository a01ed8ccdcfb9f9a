import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { houseArrangement } from "../../arrangement/house-arrangement";
import { readings } from "../../requirements/readings";
import { createReference } from "./reference-implementation";
import { type ReadingSwitch, switchTable } from "./switches";
import { detailsOf, type Tour, tourOf } from "./tour";

const agent = "northwind-admin-agent";
const lines = [{ offer: "office", licences: 1 }];

/** Fabrikam has the account of a customer with Office and Azure; Litware is Azure's reseller and Office's support contact. */
function sold(tour: Tour) {
  for (const reseller of ["fabrikam", "litware", "adatum"]) tour.becomePartners("northwind", reseller);
  const order = {
    who: agent,
    accountReseller: "fabrikam",
    lines: [...lines, { offer: "azure", licences: 1 }],
  };
  const { customer, subscriptions } = tour.addCustomer(order);
  const [subscription = "", azure = ""] = subscriptions;
  tour.does(agent, "subscription.set-reseller", { subscription: azure, mpnId: "2345678" });
  tour.does(agent, "subscription.set-support-contact", { subscription, reseller: "litware" });
  return { customer, subscription, azure };
}

function atDetails(tour: Tour): void {
  tour.becomePartners("northwind", "fabrikam");
  tour.does(agent, "order.start", { reseller: "fabrikam" });
}

function atLines(tour: Tour): void {
  atDetails(tour);
  tour.does(agent, "order.give-details", detailsOf("Contoso"));
}

function linkOf(tour: Tour): string {
  tour.does(agent, "partnership.request", {});
  return tour.sees(agent, "partnership-request", {})?.link ?? "";
}

/** What shows whether a reading is followed, and what it shows with the reading and without it. */
interface Probe {
  readonly ask: (tour: Tour) => unknown;
  readonly followed: unknown;
  readonly left: unknown;
}

const probes: Partial<Record<ReadingSwitch, Probe>> = {
  "reading-001": {
    ask: (tour) => tour.isRefused("northwind-no-role", "partnership.request", {}),
    followed: "role-not-permitted",
    left: "accepted",
  },
  "reading-002": {
    ask: (tour) => tour.isRefused("fabrikam-sales-agent", "partnership.accept", { link: linkOf(tour) }),
    followed: "role-not-permitted",
    left: "accepted",
  },
  "reading-003": {
    ask: (tour) => {
      tour.becomePartners("northwind", "fabrikam");
      return tour.isRefused("fabrikam-global-admin", "partnership.accept", { link: linkOf(tour) });
    },
    followed: "accepted",
    left: "not-at-this-step",
  },
  "reading-004": {
    ask: (tour) => {
      atDetails(tour);
      return tour.isRefused(agent, "order.start", { reseller: "fabrikam" });
    },
    followed: "accepted",
    left: "not-at-this-step",
  },
  "reading-005": {
    ask: (tour) => {
      atLines(tour);
      return [
        tour.isRefused(agent, "partnership.done", {}),
        tour.isRefused(agent, "order.give-details", detailsOf("Tailspin")),
        tour.isRefused(agent, "order.submit", {}),
      ];
    },
    followed: ["not-at-this-step", "not-at-this-step", "not-at-this-step"],
    left: ["accepted", "accepted", "not-at-this-step"],
  },
  "reading-006": {
    ask: (tour) => {
      atLines(tour);
      return [
        tour.isRefused(agent, "order.choose-subscriptions", { lines: [{ offer: "intune", licences: 0 }] }),
        tour.isRefused(agent, "order.choose-subscriptions", { lines: [{ offer: "intune", licences: 1 }] }),
      ];
    },
    followed: ["licences-out-of-range", "licences-out-of-range"],
    left: ["licences-out-of-range", "accepted"],
  },
  "reading-007": {
    ask: (tour) => {
      const { subscription } = sold(tour);
      const answer = tour.isRefused(agent, "subscription.set-reseller", { subscription, mpnId: "3456789" });
      return [answer, tour.sees("adatum-sales-agent", "incentives", {}).length];
    },
    followed: ["agreement-not-active", 0],
    left: ["accepted", 0],
  },
  "reading-008": {
    ask: (tour) => {
      const { subscription } = sold(tour);
      return tour.isRefused(agent, "subscription.set-reseller", { subscription, mpnId: "9999999" });
    },
    followed: "unknown-mpn-id",
    left: "accepted",
  },
  "reading-009": {
    ask: (tour) => {
      const { subscription } = sold(tour);
      return tour.isRefused(agent, "subscription.set-reseller", { subscription, mpnId: "7654321" });
    },
    followed: "accepted",
    left: "unknown-mpn-id",
  },
  "reading-010": {
    ask: (tour) => {
      const { customer } = sold(tour);
      return tour.isRefused("litware-sales-agent", "customer.manage", { customer, phone: "1" });
    },
    followed: "not-associated",
    left: "accepted",
  },
  "reading-011": {
    ask: (tour) => {
      const { subscription } = sold(tour);
      return tour.isRefused("litware-sales-agent", "subscription.manage", { subscription, nickname: "" });
    },
    followed: "not-associated",
    left: "accepted",
  },
  "reading-012": {
    ask: (tour) => {
      const { azure } = sold(tour);
      return tour.isRefused(agent, "subscription.upgrade", { subscription: azure, offer: "office" });
    },
    followed: "not-an-upgrade",
    left: "accepted",
  },
  "reading-013": {
    ask: (tour) => tour.mayNotSee("wingtip-sales-agent", "customer", { customer: sold(tour).customer }),
    followed: "unknown-customer",
    left: "not-associated",
  },
  "reading-014": {
    ask: (tour) => {
      const { customer } = sold(tour);
      return [
        tour.isRefused("fabrikam-sales-agent", "azure-account.manage", { customer, note: "" }),
        tour.isRefused(agent, "tenant-owner.grant", { customer, reseller: "litware" }),
      ];
    },
    followed: ["not-tenant-owner", "not-associated"],
    left: ["accepted", "accepted"],
  },
  "reading-015": {
    ask: (tour) => {
      atLines(tour);
      tour.does(agent, "order.choose-subscriptions", { lines });
      const { customer } = tour.does(agent, "order.submit", {});
      const colleague = tour.sees("northwind-sales-agent", "credentials", { customer }) !== null;
      return [colleague, tour.sees("wingtip-sales-agent", "credentials", { customer })];
    },
    followed: [false, null],
    left: [true, null],
  },
  "reading-016": {
    ask: (tour) => [
      tour.isRefused("fabrikam-global-admin", "partnership.accept", { link: "none" }),
      tour.sees(agent, "indirect-resellers", {}).length,
    ],
    followed: ["unknown-link", 0],
    left: ["accepted", 0],
  },
  "reading-017": {
    ask: (tour) => [
      tour.isRefused("proseware-global-admin", "partnership.accept", { link: linkOf(tour) }),
      tour.isRefused(agent, "order.start", { reseller: "proseware" }),
    ],
    followed: ["not-enrolled", "no-partnership"],
    left: ["accepted", "not-enrolled"],
  },
  "reading-018": {
    ask: (tour) => {
      atLines(tour);
      tour.does(agent, "order.choose-subscriptions", { lines });
      tour.does(agent, "order.submit", {});
      const before = tour.sees(agent, "customers", {}).length;
      tour.does(agent, "order.done", {});
      return [before, tour.sees(agent, "customers", {}).length];
    },
    followed: [1, 1],
    left: [0, 1],
  },
  "reading-019": {
    ask: (tour) => {
      atDetails(tour);
      return tour.isRefused(agent, "order.give-details", { ...detailsOf("Contoso"), company: "" });
    },
    followed: "details-incomplete",
    left: "accepted",
  },
  "reading-020": {
    ask: (tour) => {
      atLines(tour);
      return tour.isRefused(agent, "order.choose-subscriptions", { lines: [] });
    },
    followed: "nothing-selected",
    left: "accepted",
  },
  "reading-023": {
    ask: (tour) => {
      sold(tour);
      return tour.sees("fabrikam-sales-agent", "incentives", {}).length;
    },
    followed: 0,
    left: 1,
  },
};

describe("switches of the reference", () => {
  const ids = Object.keys(switchTable) as ReadingSwitch[];

  test("there is one for every reading", () => {
    assert.deepEqual(
      ids,
      readings.map(({ id }) => id),
    );
  });

  for (const id of ids.filter((each) => switchTable[each].without !== null)) {
    test(`${id} makes the difference that the table tells`, () => {
      const asked = (reading: boolean) =>
        probes[id]?.ask(tourOf(createReference({ readings: { [id]: reading } }), houseArrangement(1)));

      assert.notEqual(probes[id], undefined);
      assert.deepEqual(asked(true), probes[id]?.followed);
      assert.deepEqual(asked(false), probes[id]?.left);
    });
  }
});
