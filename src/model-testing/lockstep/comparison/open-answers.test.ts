import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ourChoices } from "../../../domain/choices";
import { defaultArrangement } from "../../../port/default-data/default-arrangement";
import type { Act } from "../../bindings/binding";
import { KnownThings } from "../history/known-things";
import { Occurrences } from "./occurrences";
import { OpenAnswers } from "./open-answers";

const arrangement = defaultArrangement(1);
const who = "northwind-admin-agent";
const accepted = { outcome: "accepted", result: {} } as const;
const refused = { outcome: "rejected", reason: "not-at-this-step" } as const;
const withoutRole = { outcome: "rejected", reason: "role-not-permitted" } as const;
const act = (action: "new-customer.review" | "new-customer.cancel" | "partnership.done"): Act => ({
  who,
  action,
  args: {},
});

function opened(past: readonly Act[] = []): OpenAnswers {
  const known = new KnownThings(arrangement);
  const occurrences = new Occurrences(arrangement, known, ourChoices);
  for (const each of past) occurrences.learn(each, accepted);
  return new OpenAnswers(occurrences, known, ourChoices);
}

describe("an answer to an action is left open", () => {
  test("if an order is cancelled before its review", () => {
    assert.equal(opened().detour(act("new-customer.cancel"), refused, accepted), "leave-out");
  });

  test("if Done is answered while nothing is open", () => {
    assert.equal(opened().detour(act("partnership.done"), refused, accepted), "leave-out");
  });

  test("but not if an order on its review cannot be cancelled", () => {
    const answers = opened([act("new-customer.review")]);

    assert.equal(answers.detour(act("new-customer.cancel"), accepted, refused), undefined);
  });

  test("but not if the person has no role for it", () => {
    assert.equal(opened().detour(act("new-customer.cancel"), withoutRole, accepted), undefined);
  });

  test("but not if both answers come to the same", () => {
    assert.equal(opened().detour(act("new-customer.cancel"), refused, withoutRole), undefined);
  });
});
