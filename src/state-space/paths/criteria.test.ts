import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { partnershipFixture, partnershipFixtureSamples } from "../../bench/partnership-fixture";
import { wizardFixture, wizardFixtureSamples } from "../../bench/wizard-fixture";
import { turnstileSpace } from "../../testing/turnstile";
import { compile } from "../compile";
import type { StateSpace } from "../state-space";
import { transitionOf } from "../successor";
import { criteria } from "./criteria";
import { type CriterionId, criterionIds } from "./criterion-id";
import type { Path } from "./path";
import type { PlanOptions } from "./plan";
import { reachOf } from "./reach";

const small = { subscriptions: 1, licences: 1, resellers: 1 };
const spaces: Readonly<Record<string, StateSpace>> = {
  turnstile: turnstileSpace(),
  partnership: compile(partnershipFixture, partnershipFixtureSamples),
  wizard: compile(wizardFixture(small), wizardFixtureSamples(small)),
};
const samplesOf = (path: Path) => path.map(({ sample }) => sample).join();
const planned = (id: CriterionId, space: StateSpace, options: PlanOptions = {}) => [
  ...criteria[id].plan(space, options).paths(),
];
const inTurnstile = (id: CriterionId, options?: PlanOptions) => {
  const space = turnstileSpace();
  return planned(id, space, options).map((path) =>
    path.map(({ sample }) => space.samples[sample]?.type).join(" "),
  );
};

/** Too many for a unit test: 282 million on the wizard. */
const isEndless = (id: CriterionId, name: string) => id === "prime" && name !== "turnstile";

for (const [name, space] of Object.entries(spaces)) {
  for (const id of criterionIds.filter((each) => !isEndless(each, name))) {
    describe(`${id} on the ${name}`, () => {
      const plan = criteria[id].plan(space, {});
      const paths = [...plan.paths()];

      test("counts exactly what it enumerates", () => {
        const steps = paths.reduce((sum, path) => sum + path.length, 0);

        assert.deepEqual(plan.counts(), { paths: paths.length, steps, atLeast: false });
      });

      test("starts every path in the initial state and follows the model", () => {
        for (const path of paths) {
          assert.equal(path[0]?.from, 0);
          for (const [index, { from, to, sample, accepted, kind }] of path.entries()) {
            if (index > 0) assert.equal(from, path[index - 1]?.to);
            const at = transitionOf(space, from, sample);
            if (kind === undefined || kind === "anyone") assert.equal(accepted, at >= 0);
            assert.equal(to, accepted ? space.targetOf[at] : from);
          }
        }
      });

      test("enumerates the same paths again", () => {
        assert.deepEqual([...plan.paths()].map(samplesOf), paths.map(samplesOf));
      });

      if (!["walks", "grid"].includes(id)) {
        test("has no path that is a prefix of another", () => {
          const texts = paths.map((path) => `${samplesOf(path)},`).sort();
          const beginning = texts.find((text, index) => texts[index + 1]?.startsWith(text));

          assert.equal(beginning, undefined);
        });
      }
    });
  }
}

for (const id of [
  "all-transitions",
  "tour",
  "n-switch",
  "round-trip",
  "grid",
  "w",
  "wp",
  "hsi",
  "h",
] as const) {
  test(`${id} takes every transition`, () => {
    for (const space of Object.values(spaces)) {
      assert.equal(reachOf(space, planned(id, space)).transitions, space.transitions);
    }
  });
}

describe("all-states", () => {
  test("ends at the leaves of the shortest-path tree", () => {
    assert.deepEqual(inTurnstile("all-states"), [
      "coin retire",
      "coin push coin push",
      "coin push coin retire",
    ]);
  });
});

describe("event-cases", () => {
  test("goes to the nearest state that accepts a sample and lists samples that no state accepts", () => {
    assert.deepEqual(inTurnstile("event-cases"), ["coin push", "coin retire"]);
    assert.deepEqual(criteria["event-cases"].plan(turnstileSpace(), {}).infeasible, [
      { what: "kick", because: "no reachable state accepts it" },
    ]);
  });
});

describe("n-switch", () => {
  test("contains every pair of consecutive transitions", () => {
    const space = spaces.partnership ?? turnstileSpace();
    const pairs = new Set(
      planned("n-switch", space).flatMap((path) =>
        path
          .slice(1)
          .map(({ from, sample }, index) => `${path[index]?.from} ${path[index]?.sample} ${from} ${sample}`),
      ),
    );
    let expected = 0;
    for (const target of space.targetOf) {
      expected += (space.offsets[target + 1] ?? 0) - (space.offsets[target] ?? 0);
    }

    assert.equal(pairs.size, expected);
  });

  test("is all-transitions for n = 0", () => {
    const space = spaces.wizard ?? turnstileSpace();

    assert.deepEqual(
      planned("n-switch", space, { n: 0 }).map(samplesOf),
      planned("all-transitions", space).map(samplesOf),
    );
  });

  test("counts what it enumerates for every n", () => {
    for (const n of [0, 1, 2, 3]) {
      for (const space of Object.values(spaces)) {
        const plan = criteria["n-switch"].plan(space, { n });
        assert.equal(plan.counts().paths, [...plan.paths()].length);
      }
    }
  });
});

describe("simple", () => {
  test("finds as many paths as published for the same machines", () => {
    const { partnership, wizard } = spaces;
    assert.ok(partnership && wizard);

    assert.deepEqual(criteria.simple.plan(partnership, {}).counts(), {
      paths: 68,
      steps: 446,
      atLeast: false,
    });
    assert.deepEqual(criteria.simple.plan(wizard, {}).counts().paths, 12);
  });

  test("reports that it stopped counting", () => {
    assert.equal(criteria.simple.plan(turnstileSpace(), { budget: 2 }).counts().atLeast, true);
  });
});

describe("prime", () => {
  test("contains cycles, which simple paths never do", () => {
    const space = compile(
      wizardFixture({ subscriptions: 0, licences: 0, resellers: 0 }),
      [{ type: "new" }, { type: "cancel" }],
      { bare: true },
    );
    const cycles = planned("prime", space).filter((path) => path.at(-1)?.to === 0);

    assert.ok(cycles.length > 0);
    assert.equal(planned("simple", space).filter((path) => path.at(-1)?.to === 0).length, 0);
  });
});

describe("grid", () => {
  test("tries every sample in every state with every actor kind and lists infeasible cells", () => {
    const space = turnstileSpace();
    const kinds = {
      names: ["guest", "guard"],
      permission: (kind: string, sample: number) =>
        sample === 3 && kind === "guest"
          ? { infeasible: "guests have no key" }
          : kind === "guard"
            ? "may"
            : "refused",
      infeasible: (state: number) => (space.isFinal(state) ? "it is gone" : undefined),
    } as const;
    const plan = criteria.grid.plan(space, { kinds });
    const cells = reachOf(space, plan.paths()).cells;
    const finals = [...Array(space.states).keys()].filter((state) => space.isFinal(state)).length;

    assert.equal(cells, (space.states - finals) * (4 * 2 - 1));
    assert.equal(plan.infeasible.length, 1 + finals * 4);
    for (const path of plan.paths()) {
      for (const { kind, accepted } of path) if (kind === "guest") assert.equal(accepted, false);
    }
  });
});

describe("guards", () => {
  test("covers both outcomes and lists those that never occur", () => {
    assert.deepEqual(
      criteria.guards.plan(turnstileSpace(), {}).infeasible.map(({ what }) => what),
      ['isBroken of kick in "locked" is true'],
    );
  });
});

describe("requirements", () => {
  test("covers every requirement once and lists unreachable ones", () => {
    assert.deepEqual(inTurnstile("requirements"), ["coin push"]);
    assert.deepEqual(
      criteria.requirements.plan(turnstileSpace(), {}).infeasible.map(({ what }) => what),
      ["kick-opens"],
    );
  });
});

describe("tour", () => {
  test("tries each refusal once with refusals", () => {
    for (const space of Object.values(spaces)) {
      const finals = [...Array(space.states).keys()].filter((state) => space.isFinal(state)).length;
      const plan = criteria.tour.plan(space, { refusals: true });
      const { transitions, cells } = reachOf(space, plan.paths());

      assert.equal(transitions, space.transitions);
      assert.equal(cells, (space.states - finals) * space.samples.length);
      assert.ok(plan.counts().steps <= 1.5 * cells, "one and a half steps an attempt");
    }
  });

  test("needs no more steps than all-transitions", () => {
    for (const space of Object.values(spaces)) {
      const tour = criteria.tour.plan(space, {}).counts();
      assert.ok(tour.steps <= criteria["all-transitions"].plan(space, {}).counts().steps);
    }
  });
});
