import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { choiceTable, ourChoices, readingIds } from "../../domain/choices";
import { inProcess } from "../../port/in-process";
import { createReference } from "../../reference/reference-implementation";
import { choicesFrom, learnReadings } from "./learn-readings";

describe("learnReadings", () => {
  test("finds the suite's own choices in the reference", async () => {
    const reference = inProcess(createReference());
    const learned = await learnReadings(reference, { hello: await reference.hello(), seed: 1 });
    assert.deepEqual(
      learned.map(({ reading }) => reading),
      readingIds,
    );
    assert.deepEqual(choicesFrom(learned), ourChoices);
    assert.ok(learned.every(({ status, evidence }) => status === "learned" && evidence.length === 1));
  });

  for (const reading of readingIds) {
    for (const choice of choiceTable[reading].slice(1)) {
      test(`finds ${choice} for ${reading}`, async () => {
        const other = inProcess(createReference({ readings: { [reading]: choice } }));
        const terms = { hello: await other.hello(), seed: 1, only: [reading] };
        const [learned] = await learnReadings(other, terms);
        assert.equal(learned?.choice, choice);
      });
    }
  }

  test("tells a link that has no effect any more from one that still has, even if unknown links are accepted", async () => {
    const readings = { "reading-016": "no-effect", "reading-038": "latest-draft" } as const;
    const other = inProcess(createReference({ readings }));
    const [learned] = await learnReadings(other, {
      hello: await other.hello(),
      seed: 1,
      only: ["reading-038"],
    });

    assert.equal(learned?.choice, "latest-draft");
  });

  test("learns nothing of open work from a portal whose new drafts propose the latest text", async () => {
    const reference = inProcess(createReference());
    let latest: { readonly text: string; readonly link: string } | null = null;
    const proposing = {
      ...reference,
      act: (async (who, action, args) => {
        if (action === "partnership.edit" && "text" in args)
          latest = { text: args.text, link: /https:\S+/.exec(args.text)?.[0] ?? "" };
        return reference.act(who, action, args);
      }) as typeof reference.act,
      observe: (async (who, what, args) =>
        what === "partnership-request" && latest !== null
          ? { outcome: "observed", value: latest }
          : reference.observe(who, what, args)) as typeof reference.observe,
    };
    const terms = { hello: await reference.hello(), seed: 1, only: ["reading-004"] } as const;

    const [learned] = await learnReadings(proposing, terms);

    assert.equal(learned?.choice, null);
  });

  test("learns the choices of a portal whose links lead nowhere before they are sent", async () => {
    const reference = inProcess(createReference());
    let isSent = false;
    const careful = {
      ...reference,
      reset: (terms: Parameters<typeof reference.reset>[0]) => {
        isSent = false;
        return reference.reset(terms);
      },
      act: (async (who, action, args) => {
        isSent ||= action === "partnership.open-in-email";
        if (action === "partnership.accept" && !isSent)
          return { outcome: "rejected", reason: "unknown-link" };
        return reference.act(who, action, args);
      }) as typeof reference.act,
    };

    const learned = await learnReadings(careful, { hello: await reference.hello(), seed: 1 });

    assert.deepEqual(choicesFrom(learned), ourChoices);
  });

  test("tells an emptied MPN ID from an unknown one that is recorded", async () => {
    const other = inProcess(createReference({ readings: { "reading-008": "recorded" } }));
    const [learned] = await learnReadings(other, {
      hello: await other.hello(),
      seed: 1,
      only: ["reading-042"],
    });

    assert.equal(learned?.choice, "refused");
  });

  const halves = [
    {
      reading: "reading-001",
      choice: "any-person",
      refused: "customers",
      by: "northwind-helpdesk-agent",
    },
    { reading: "reading-010", choice: "whole-customer", refused: "subscription.rename", by: "litware" },
    { reading: "reading-041", choice: "all", refused: "customer", by: "litware" },
    { reading: "reading-044", choice: "name-refused", refused: "new-customer.give-details", by: "northwind" },
    { reading: "reading-051", choice: "purchases", refused: "subscription.upgrade", by: "fabrikam" },
  ] as const;
  for (const { reading, choice, refused, by } of halves) {
    test(`learns nothing for ${reading} from a portal that makes the choice ${choice} by half`, async () => {
      const whole = inProcess(createReference({ readings: { [reading]: choice } }));
      let isAsked = reading !== "reading-044";
      const isRefused = (who: string, name: string): boolean => {
        if (name !== refused || !who.startsWith(by)) return false;
        const before = isAsked;
        // The first customer is a new one.
        isAsked = true;
        return before;
      };
      const refusal = { outcome: "rejected", reason: "not-associated" } as const;
      const half = {
        ...whole,
        act: (async (who, action, args) =>
          isRefused(who, action) ? refusal : whole.act(who, action, args)) as typeof whole.act,
        observe: (async (who, what, args) =>
          isRefused(who, what) ? refusal : whole.observe(who, what, args)) as typeof whole.observe,
      };

      const [learned] = await learnReadings(half, { hello: await whole.hello(), seed: 1, only: [reading] });

      assert.deepEqual([learned?.status, learned?.choice], ["unclear", null]);
    });
  }

  test("learns nothing for reading-031 from a portal in which licences are orders and upgrades are none", async () => {
    const whole = inProcess(createReference({ readings: { "reading-031": "every-purchase" } }));
    let upgrades = 0;
    const half = {
      ...whole,
      reset: (terms: Parameters<typeof whole.reset>[0]) => {
        upgrades = 0;
        return whole.reset(terms);
      },
      act: (async (who, action, args) => {
        const answer = await whole.act(who, action, args);
        if (action === "subscription.upgrade" && answer.outcome === "accepted") upgrades += 1;
        return answer;
      }) as typeof whole.act,
      observe: (async (who, what, args) => {
        const answer = await whole.observe(who, what, args);
        if (what !== "orders" || answer.outcome !== "observed" || !Array.isArray(answer.value)) return answer;
        return { outcome: "observed", value: answer.value.slice(upgrades) };
      }) as typeof whole.observe,
    };

    const terms = { hello: await whole.hello(), seed: 1, only: ["reading-031"] } as const;
    const [learned] = await learnReadings(half, terms);

    assert.deepEqual([learned?.status, learned?.choice], ["unclear", null]);
  });

  test("does not ask for what the implementation does not claim", async () => {
    const reference = inProcess(createReference());
    const hello = await reference.hello();
    const reduced = { ...hello, capabilities: { ...hello.capabilities, incentives: false } };
    const [credit] = await learnReadings(reference, { hello: reduced, seed: 1, only: ["reading-023"] });
    assert.deepEqual([credit?.status, credit?.choice], ["absent", null]);
  });

  test("calls unclear what is answered now so, now otherwise", async () => {
    const reference = inProcess(createReference());
    let resets = 0;
    const changing = {
      ...reference,
      reset: (terms: Parameters<typeof reference.reset>[0]) => {
        resets += 1;
        return reference.reset(terms);
      },
      act: ((who, action, args) =>
        action === "partnership.accept" && resets % 2 === 0
          ? Promise.resolve({ outcome: "accepted", result: {} })
          : reference.act(who, action, args)) as typeof reference.act,
    };
    const terms = { hello: await reference.hello(), seed: 1, only: ["reading-016"] } as const;
    const [strayLinks] = await learnReadings(changing, terms);
    assert.equal(strayLinks?.status, "unclear");
    assert.deepEqual(
      strayLinks?.evidence.map(({ choice }) => choice),
      ["refused", "no-effect"],
    );
  });

  test("survives an implementation that fails while it is asked", async () => {
    const reference = inProcess(createReference());
    const failing = { ...reference, act: () => Promise.reject(new Error("connection lost")) };
    const terms = { hello: await reference.hello(), seed: 1, only: ["reading-003"] } as const;
    const [again] = await learnReadings(failing, terms);
    assert.deepEqual([again?.status, again?.evidence[0]?.failed], ["unclear", "connection lost"]);
  });
});
