import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import type { Language } from "../../domain/language";
import { findFault } from "../../mutants/named/catalogue";
import { referenceParts } from "../../reference/reference-parts";
import { checkSources } from "../../runner/planning/check-sources";
import { verify } from "../../runner/verify";
import { createSandbox } from "../../sandbox/create-sandbox";
import { defaultWorld } from "../../sandbox/world/default-world";
import { skipWithoutBrowser as skip } from "../../testing/browser";
import { listenWithPageFault, pageFaults } from "../../testing/sandbox/faulty-pages";

const features = checkSources().slice(0, 1);

/** Named faults that can be seen on pages. */
const named = [
  "mpn-id-needs-no-partnership",
  "page-shows-the-first-partner-only",
  "page-shows-the-latest-partner-only",
  "accepted-reseller-is-not-listed",
  "newer-partner-replaces-the-older",
  "mpn-id-is-taken-and-forgotten",
  "all-subscriptions-take-the-reseller",
  "support-contact-is-set-on-all-subscriptions",
  "buys-one-licence-too-few",
  "bought-licences-are-lost",
  "upgrade-changes-nothing",
  "oldest-subscription-is-upgraded",
];

/** A faulty implementation may refuse the customers of the default world. */
const world = { ...defaultWorld(), partnerships: [], customers: [] };

async function findsAndShows(url: string, only: string, blamed: string, language: Language): Promise<void> {
  const out = mkdtempSync(join(tmpdir(), "twotier-pages-"));
  try {
    const against = `pages+${url}/pages`;
    const summary = await verify({
      against,
      only: [only],
      readings: "ours",
      sources: features,
      language,
      out,
    });
    assert.notEqual(summary.exit, 0);
    assert.ok(JSON.stringify(summary).includes(blamed), JSON.stringify(summary.failures.slice(0, 2)));
    assert.ok(readdirSync(join(out, "browser")).some((name) => name.endsWith(".png")));
  } finally {
    rmSync(out, { recursive: true });
  }
}

describe("a faulty web portal is found, the right requirement blamed and the page shown", () => {
  for (const name of named) {
    test(name, { skip }, async () => {
      const fault = findFault(name);
      assert.ok(fault, `${name} is no named fault`);
      const sandbox = await createSandbox({ parts: fault.change(referenceParts()), world });
      try {
        await findsAndShows(sandbox.url, fault.requirement, `"requirement":"${fault.requirement}"`, "en");
      } finally {
        await sandbox.close();
      }
    });
  }

  for (const fault of pageFaults) {
    test(fault.name, { skip }, async () => {
      const server = await listenWithPageFault(fault);
      try {
        await findsAndShows(server.url, fault.only, fault.blamed, fault.language);
      } finally {
        await server.close();
      }
    });
  }
});
