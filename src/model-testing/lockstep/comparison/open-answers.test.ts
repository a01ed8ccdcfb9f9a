import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ourChoices, type ReadingId } from "../../../domain/choices";
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

function opened(past: readonly Act[] = [], unclear: readonly ReadingId[] = []): OpenAnswers {
  const known = new KnownThings(arrangement);
  const occurrences = new Occurrences(arrangement, known, ourChoices);
  for (const each of past) occurrences.learn(each, accepted);
  return new OpenAnswers(occurrences, known, { choices: ourChoices, unclear });
}

describe("an answer to an action is left open", () => {
  test("if an order is cancelled before its review", () => {
    assert.equal(opened().detour(act("new-customer.cancel"), refused, accepted), "leave-out");
  });

  test("if Done is answered while nothing is open", () => {
    assert.equal(opened().detour(act("partnership.done"), refused, accepted), "leave-out");
  });

  test("if it is unclear how many resellers a link serves, and one has followed it", () => {
    const accept = (who: string): Act => ({ who, action: "partnership.accept", args: { link: "a link" } });
    const past = [accept("fabrikam-global-admin")];
    const answerOf = (answers: OpenAnswers) =>
      answers.detour(accept("litware-global-admin"), accepted, {
        outcome: "rejected",
        reason: "unknown-link",
      });

    assert.equal(answerOf(opened(past, ["reading-003"])), "leave-out");
    assert.equal(answerOf(opened([], ["reading-003"])), undefined);
    assert.equal(answerOf(opened(past)), undefined);
  });

  test("if a support contact is submitted that was selected before one for another subscription", () => {
    const select = (subscription: string): Act => ({
      who,
      action: "subscription.choose-support-contact",
      args: { subscription, reseller: "fabrikam" },
    });
    const submit: Act = { who, action: "subscription.submit-support-contact", args: { subscription: "s-1" } };
    const nothing = { outcome: "rejected", reason: "nothing-selected" } as const;

    assert.equal(opened([select("s-1"), select("s-2")]).detour(submit, nothing, accepted), "leave-out");
    assert.equal(opened([select("s-2")]).detour(submit, nothing, accepted), undefined);
  });

  test("if the present support contact cannot be selected again", () => {
    const select = (reseller: string): Act => ({
      who,
      action: "subscription.choose-support-contact",
      args: { subscription: "s-1", reseller },
    });
    const submit: Act = { who, action: "subscription.submit-support-contact", args: { subscription: "s-1" } };
    const answers = opened([select("fabrikam"), submit]);
    const nothing = { outcome: "rejected", reason: "nothing-selected" } as const;

    assert.equal(answers.detour(select("fabrikam"), accepted, nothing), "leave-out");
    assert.equal(answers.detour(select("litware"), accepted, nothing), undefined);
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
