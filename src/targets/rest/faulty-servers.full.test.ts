import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findFault } from "../../mutants/named/catalogue";
import { referenceParts } from "../../reference/reference-parts";
import { checkSources } from "../../runner/planning/check-sources";
import { verify } from "../../runner/verify";
import { createSandbox } from "../../sandbox/create-sandbox";
import { defaultWorld } from "../../sandbox/world/default-world";
import { listenWithFault, wireFaults } from "../../testing/sandbox/faulty-wire";

// The features find these faults alone; the machines would take minutes for each.
const features = checkSources().slice(0, 1);

/** Named faults that can be seen over the REST API. */
const named = [
  "mpn-id-needs-no-partnership",
  "page-shows-the-first-partner-only",
  "page-shows-the-latest-partner-only",
  "resellers-outside-the-program-become-partners",
  "resellers-without-account-become-partners",
  "accepted-reseller-is-not-listed",
  "newer-partner-replaces-the-older",
  "mpn-id-is-taken-and-forgotten",
  "oldest-subscription-takes-the-reseller",
  "all-subscriptions-take-the-reseller",
  "support-contact-is-set-on-all-subscriptions",
  "designating-one-clears-the-others",
  "buys-one-licence-too-few",
  "bought-licences-replace-the-old-ones",
  "bought-licences-are-lost",
  "licences-go-to-the-oldest-subscription",
  "last-licence-cannot-be-bought",
  "upgrade-changes-nothing",
  "upgrades-are-refused",
  "oldest-subscription-is-upgraded",
  "upgrade-drops-the-support-contact",
];

/** A faulty implementation may refuse the customers of the default world. */
const world = { ...defaultWorld(), partnerships: [], customers: [] };

async function judge(url: string, only: readonly string[]) {
  return verify({ against: `rest+${url}/v1`, only, readings: "ours", sources: features, out: null });
}

describe("a faulty server of the REST API is found and the right requirement blamed", () => {
  for (const name of named) {
    test(name, async () => {
      const fault = findFault(name);
      assert.ok(fault, `${name} is no named fault`);
      const sandbox = await createSandbox({ parts: fault.change(referenceParts()), world });
      try {
        const summary = await judge(sandbox.url, [fault.requirement]);
        assert.ok(
          summary.failures.some(({ requirement }) => requirement === fault.requirement),
          JSON.stringify(summary.failures[0]),
        );
      } finally {
        await sandbox.close();
      }
    });
  }

  for (const fault of wireFaults) {
    test(fault.name, async () => {
      const server = await listenWithFault(fault);
      try {
        const only = [
          "licences-can-be-added",
          "credentials-gone-after-closing",
          "customers-filtered-by-reseller",
        ];
        const summary = await judge(server.url, only);
        assert.notEqual(summary.outcome, "pass");
        assert.ok(
          JSON.stringify(summary).includes(fault.blamed),
          JSON.stringify(summary.failures.slice(0, 2)),
        );
      } finally {
        await server.close();
      }
    });
  }
});
