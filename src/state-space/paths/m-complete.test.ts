import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { partnershipFixture, partnershipFixtureSamples } from "../../bench/partnership-fixture";
import { wizardFixture, wizardFixtureSamples } from "../../bench/wizard-fixture";
import { compile } from "../compile";
import { criteria } from "./criteria";
import { type Fsm, minimised, observedFsm } from "./fsm";
import { acknowledgement, fullState, type Observability, page } from "./observability";
import { randomNumbers } from "./random-numbers";

const size = (subscriptions: number) => ({ subscriptions, licences: 1, resellers: 1 });
const partnership = compile(partnershipFixture, partnershipFixtureSamples);
const wizard = compile(wizardFixture(size(1)), wizardFixtureSamples(size(1)));
const widerWizard = compile(wizardFixture(size(2)), wizardFixtureSamples(size(2)));
const methods = ["w", "wp", "hsi", "h"] as const;

const sequencesOf = (method: (typeof methods)[number], observe: Observability, extra = 0) =>
  [...criteria[method].plan(partnership, { observe, extra }).paths()].map((path) =>
    path.map(({ sample }) => sample),
  );

/** True if a sequence detects a difference. */
function kills(fsm: Fsm, mutant: Fsm, sequences: readonly (readonly number[])[]): boolean {
  return sequences.some((sequence) => {
    let [a, b] = [fsm.initial, mutant.initial];
    return sequence.some((input) => {
      const [x, y] = [a * fsm.inputs + input, b * mutant.inputs + input];
      a = fsm.next[x] ?? 0;
      b = mutant.next[y] ?? 0;
      return fsm.output[x] !== mutant.output[y];
    });
  });
}

function areEqual(fsm: Fsm, mutant: Fsm): boolean {
  const seen = new Set<number>();
  const open: [number, number][] = [[fsm.initial, mutant.initial]];
  for (const [a, b] of open) {
    for (let input = 0; input < fsm.inputs; input++) {
      const [x, y] = [a * fsm.inputs + input, b * mutant.inputs + input];
      if (fsm.output[x] !== mutant.output[y]) return false;
      const pair: [number, number] = [fsm.next[x] ?? 0, mutant.next[y] ?? 0];
      const key = pair[0] * mutant.states + pair[1];
      if (seen.has(key)) continue;
      seen.add(key);
      open.push(pair);
    }
  }
  return true;
}

/** Transfer faults: one transition has a wrong target and the right output, so that only later steps detect it. */
function* transferFaults(fsm: Fsm): Generator<Fsm> {
  for (const [at, target] of fsm.next.entries()) {
    for (let wrong = 0; wrong < fsm.states; wrong++) {
      if (wrong === target) continue;
      const next = fsm.next.slice();
      next[at] = wrong;
      yield { ...fsm, next };
    }
  }
}

/** An additional state: one transition leads to a copy of its target that differs in one step. */
function* extraStateFaults(fsm: Fsm, count: number): Generator<Fsm> {
  const random = randomNumbers(11);
  const below = (limit: number) => Math.floor(random() * limit);
  for (let made = 0; made < count; made++) {
    const at = below(fsm.next.length);
    const original = fsm.next[at] ?? 0;
    const next = new Int32Array(fsm.next.length + fsm.inputs);
    const output = new Int32Array(fsm.output.length + fsm.inputs);
    next.set(fsm.next);
    output.set(fsm.output);
    for (let input = 0; input < fsm.inputs; input++) {
      next[fsm.next.length + input] = fsm.next[original * fsm.inputs + input] ?? 0;
      output[fsm.next.length + input] = fsm.output[original * fsm.inputs + input] ?? 0;
    }
    next[at] = fsm.states;
    next[fsm.next.length + below(fsm.inputs)] = below(fsm.states);
    yield { ...fsm, states: fsm.states + 1, next, output };
  }
}

for (const method of methods) {
  describe(method, () => {
    for (const observe of [fullState, page, acknowledgement]) {
      test(`finds every wrong target with observability ${observe.name}`, () => {
        const fsm = observedFsm(partnership, observe);
        const sequences = sequencesOf(method, observe);
        let survivors = 0;
        for (const mutant of transferFaults(fsm)) {
          if (!kills(fsm, mutant, sequences) && !areEqual(fsm, mutant)) survivors++;
        }

        assert.equal(survivors, 0);
      });
    }

    test("finds every extra state if extra is 1", () => {
      const fsm = observedFsm(partnership, page);
      const sequences = sequencesOf(method, page, 1);
      let survivors = 0;
      for (const mutant of extraStateFaults(fsm, 60)) {
        if (!areEqual(fsm, mutant) && !kills(fsm, mutant, sequences)) survivors++;
      }

      assert.equal(survivors, 0);
    });
  });
}

describe("hsi", () => {
  test("needs at most as many tests as an independent generator published for the same machines", () => {
    const tests = (space: typeof partnership, observe: Observability) =>
      criteria.hsi.plan(space, { observe }).counts().paths;

    assert.ok(tests(partnership, page) <= 518);
    assert.ok(tests(partnership, fullState) <= 582);
    assert.ok(tests(wizard, page) <= 1244);
    assert.ok(tests(widerWizard, page) <= 5052);
  });
});

describe("minimised", () => {
  test("merges exactly the indistinguishable states", () => {
    const fsm = observedFsm(partnership, page);

    assert.equal(fsm.states, 17);
    assert.ok(areEqual(minimised(fsm), fsm));
    assert.equal(observedFsm(partnership, fullState).states, 30);
    assert.equal(observedFsm(partnership, acknowledgement).states, 14);
  });
});
