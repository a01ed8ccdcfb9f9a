import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ourChoices } from "../../domain/choices";
import type { Language } from "../../domain/language";
import type { Implementation } from "../../port/implementation";
import { inProcess } from "../../port/in-process";
import { createReference } from "../../reference/reference-implementation";
import { openImplementation } from "../../targets/open-target";
import type { Decision } from "../../verdicts/check";
import type { RunContext } from "../../verdicts/check-source";
import { defaultSettings, noReadings } from "../../verdicts/run-settings";
import { testPlan } from "../plan/test-plan";
import { historyKinds } from "./history/history-kinds";
import { lockstepSource } from "./lockstep-source";
import { planHistories } from "./plan-histories";

const context = (more: Partial<RunContext> = {}): RunContext => ({
  ...defaultSettings,
  target: "reference",
  hello: createReference().hello(),
  failFast: false,
  signal: new AbortController().signal,
  ...more,
});

const small = (count: number) =>
  new Set(Array.from({ length: count }, (_, n) => `machine:lockstep/small/${n + 1}`));

async function decisionsOn(
  open: () => Promise<Implementation>,
  more: Partial<RunContext> = {},
  chosen = small(6),
): Promise<readonly Decision[]> {
  const decisions: Decision[] = [];
  await lockstepSource(open).run(context(more), chosen, (decision) => decisions.push(decision));
  return decisions;
}

/** The reference behind a wrapper that changes its answers to one action. */
function refusingFor(
  reason: "unknown-link" | "role-not-permitted",
  { declares, times = Number.POSITIVE_INFINITY }: { readonly declares: boolean; readonly times?: number },
): () => Promise<Implementation> {
  let left = times;
  return async () => {
    const { inProcess: _, ...original } = inProcess(createReference());
    return {
      ...original,
      hello: async () => {
        const hello = await original.hello();
        return { ...hello, capabilities: { ...hello.capabilities, reasons: declares } };
      },
      act: async (who, action, args) => {
        const answer = await original.act(who, action, args);
        if (answer.outcome !== "rejected" || left <= 0) return answer;
        left--;
        return { outcome: "rejected", reason };
      },
    };
  };
}

describe("the plan of histories", () => {
  const inDefault = historyKinds.reduce((sum, { histories }) => sum + histories, 0);

  test("is part of the default plan and of the criterion lockstep, and of no other", () => {
    const counts = [null, "lockstep", "grid"].map(
      (criterion) => planHistories(context({ criterion })).histories.length,
    );
    assert.deepEqual(counts, [inDefault, inDefault, 0]);
  });

  test("is empty for a run that judges by the page alone", () => {
    assert.deepEqual(planHistories(context({ readings: noReadings })).histories, []);
  });

  test("shares a budget of steps with the machines", () => {
    const terms = context({ budget: { steps: 4000 } });
    const { histories, leftOut, steps } = planHistories(terms);
    const { suites } = testPlan(terms);
    const walked = suites.flatMap(({ testCases }) => testCases.map((testCase) => testCase.steps.length));
    const cells = suites.reduce((sum, suite) => sum + suite.cells.length, 0);

    assert.ok(steps > 500 && steps <= 1000);
    assert.equal(histories.length + (leftOut[0]?.checks ?? 0), inDefault);
    assert.ok(walked.reduce((sum, length) => sum + length, 0) + cells + steps <= 4000);
  });

  test("has the same ids in both languages", () => {
    const [en, zh] = (["en", "zh-TW"] as const).map(
      (language) => planHistories(context({ language })).histories,
    );
    assert.deepEqual(
      en?.map(({ check }) => check.id),
      zh?.map(({ check }) => check.id),
    );
    assert.notEqual(en?.[0]?.check.title, zh?.[0]?.check.title);
  });
});

describe("lockstep", () => {
  test("decides each history once, and all pass on the reference", async () => {
    const decisions = await decisionsOn(() => openImplementation("reference"));
    assert.deepEqual(
      decisions.map(({ outcome }) => outcome),
      Array.from({ length: 6 }, () => "pass"),
    );
  });

  for (const [language, words] of [
    ["en", ["When ", "Then "]],
    ["zh-TW", ["當 ", "那麼 "]],
  ] as const) {
    test(`reports a divergence as a short scenario in ${language}`, async () => {
      const [failure] = await failuresOf("nonconformant:bought-licences-replace-the-old-ones", language);
      assert.equal(failure?.requirement, "licences-can-be-added");
      for (const word of words)
        assert.ok(
          failure.steps.some((step) => step.startsWith(word)),
          failure.steps.join("\n"),
        );
      assert.ok(failure.steps.length < 20);
      assert.ok(failure.exchanges.length > 0);
    });
  }

  test("fails a refusal for a reason that is not true, if reasons are declared", async () => {
    const decisions = await decisionsOn(refusingFor("unknown-link", { declares: true }));
    const [failure] = decisions.filter(({ outcome }) => outcome === "fail");
    assert.match(failure?.observed ?? "", /unknown-link|link/);
  });

  test("notes such a refusal if no reasons are declared", async () => {
    const decisions = await decisionsOn(refusingFor("unknown-link", { declares: false }));
    assert.ok(decisions.every(({ outcome }) => outcome === "pass"));
    assert.match(decisions[0]?.note ?? "", /another reason/);
  });

  test("reports what does not happen again as unstable", async () => {
    const decisions = await decisionsOn(refusingFor("unknown-link", { declares: true, times: 1 }));
    const [failure, ...others] = decisions.filter(({ outcome }) => outcome === "fail");
    assert.match(failure?.note ?? "", /^Unstable/);
    assert.deepEqual(others, []);
  });

  test("passes another choice if it is unknown what the target chose", async () => {
    const readings = {
      ...defaultSettings.readings,
      "reading-024": { choice: null, source: "learned" as const },
    };
    const open = () =>
      openImplementation("reference", { readings: { ...ourChoices, "reading-024": "adds" } });
    const decisions = await decisionsOn(open, { readings }, small(30));
    assert.ok(decisions.every(({ outcome }) => outcome === "pass"));
  });
});

async function failuresOf(target: string, language: Language): Promise<readonly Decision[]> {
  const decisions = await decisionsOn(() => openImplementation(target), { language }, small(30));
  return decisions.filter(({ outcome }) => outcome === "fail");
}
