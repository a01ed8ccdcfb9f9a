import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { capabilitiesOf } from "../../assertions/claims";
import { type Choices, ourChoices } from "../../domain/choices";
import { actions } from "../../port/actions";
import type { Arrangement } from "../../port/arrangement";
import type { Implementation, Reset } from "../../port/implementation";
import { observations } from "../../port/observations";
import { createReference } from "../../reference/reference-implementation";
import { otherChoices } from "../../reference/switches";
import { conformingVariants, namedFaults } from "../../targets/mutant-targets";
import { openImplementation } from "../../targets/open-target";
import { InProcessSession } from "../execution/in-process-session";
import { PortSession } from "../execution/port-session";
import type { Divergence } from "./comparison/compare-answers";
import { drawHistory, type History } from "./history/draw-history";
import { historyKinds, seedOf } from "./history/history-kinds";
import { traceOf } from "./history/trace";
import { runWithDetours, type TracedHistory } from "./run-history";

const reference = (choices: Choices) => createReference({ readings: choices });

async function tracerFor(implementation: Implementation, choices: Choices) {
  const claims = capabilitiesOf(await implementation.hello());
  const admits = (what: keyof typeof observations) => claims(observations[what].needs);
  return (history: History) => traceOf(history, { choices, admits }, reference);
}

/** Implementations that claim the same get the same histories. */
const traced = new Map<string, readonly TracedHistory[]>();

async function tracedFor(
  implementation: Implementation,
  choices: Choices,
  seed = 1,
): Promise<readonly TracedHistory[]> {
  const hello = await implementation.hello();
  const key = JSON.stringify([hello.capabilities, choices, seed]);
  const known = traced.get(key);
  if (known !== undefined) return known;
  const claims = capabilitiesOf(hello);
  const admits = (name: keyof typeof actions) => claims(actions[name].needs);
  const trace = await tracerFor(implementation, choices);
  const drawn = historyKinds.flatMap((kind) =>
    Array.from({ length: Math.ceil(kind.histories / 2) }, (_, number) => {
      const terms = { ...kind, seed: seedOf(seed, kind, number), choices, admits };
      const history = drawHistory(terms, reference);
      return { history, trace: trace(history) };
    }),
  );
  traced.set(key, drawn);
  return drawn;
}

async function firstDivergence(
  target: Implementation,
  histories: readonly TracedHistory[],
): Promise<Divergence | undefined> {
  const hello = await target.hello();
  const open = (reset: Reset) =>
    target.inProcess === undefined
      ? new PortSession(target, hello, reset, () => {})
      : new InProcessSession(target.inProcess, hello, reset);
  const terms = { claims: capabilitiesOf(hello), isPipelining: false, signal: { aborted: false }, open };
  for (const history of histories) {
    const retrace = await tracerFor(target, history.trace.choices);
    const { divergence } = await runWithDetours(history, { ...terms, retrace });
    if (divergence !== undefined) return divergence;
  }
  return undefined;
}

/** A person of a reseller that nothing keeps from accepting a request. */
function qualifiedPersonIn({ people, resellers }: Arrangement): string {
  const able = resellers.filter(({ enrolled, account }) => enrolled && account).map(({ id }) => id);
  const person = people.find(
    ({ organisation, roles }) => able.includes(organisation) && roles.includes("global-admin"),
  );
  return person?.id ?? "";
}

describe("a history", () => {
  for (const [name, choices] of Object.entries({ ours: ourChoices, others: otherChoices })) {
    test(`shows no divergence between two references that make ${name === "ours" ? "our" : "other"} choices`, async () => {
      const target = await openImplementation("reference", { readings: choices });
      assert.equal(await firstDivergence(target, await tracedFor(target, choices, 2)), undefined);
    });
  }

  for (const { target } of conformingVariants()) {
    test(`shows no divergence in ${target}`, async () => {
      const implementation = await openImplementation(target);
      assert.equal(
        await firstDivergence(implementation, await tracedFor(implementation, ourChoices)),
        undefined,
      );
    });
  }

  test("lets a link of no request lead nowhere before anything else is asked", async () => {
    const choices: Choices = { ...ourChoices, "reading-016": "no-effect" };
    const inner = await openImplementation("reference", { readings: choices });
    const shown: string[] = [];
    let qualified = "";
    const target: Implementation = {
      hello: () => inner.hello(),
      reset: (reset) => {
        shown.length = 0;
        qualified = qualifiedPersonIn(reset.arrangement);
        return inner.reset(reset);
      },
      bye: () => inner.bye(),
      act: (who, action, args) => {
        const link = "link" in args ? String(args.link) : undefined;
        const isKnown = link === undefined || shown.some((answer) => answer.includes(link));
        return inner.act(isKnown ? who : qualified, action, args);
      },
      observe: async (who, what, args) => {
        const answer = await inner.observe(who, what, args);
        if (what === "partnership-request") shown.push(JSON.stringify(answer));
        return answer;
      },
    };

    assert.equal(await firstDivergence(target, await tracedFor(inner, choices)), undefined);
  });

  test("has few customers in a small world and many in a large one", async () => {
    const histories = await tracedFor(await openImplementation("reference"), ourChoices);
    const customers = histories.map(({ trace }) => trace.known.customers.length);
    assert.ok(Math.max(...customers) >= 30, `${customers}`);
    assert.ok(customers.filter((count) => count > 0 && count < 5).length >= 5, `${customers}`);
  });

  test("shows a divergence in nearly every faulty implementation", async () => {
    const histories = await tracedFor(await openImplementation("reference"), ourChoices);
    const missed: string[] = [];
    for (const { target } of namedFaults()) {
      const found = await firstDivergence(await openImplementation(target), histories);
      if (found === undefined) missed.push(target);
    }
    assert.ok(missed.length < namedFaults().length * 0.15, missed.join(", "));
  });
});
