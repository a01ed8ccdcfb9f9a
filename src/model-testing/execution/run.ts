import type { AnyMachineSnapshot } from "xstate";
import { capabilitiesOf } from "../../assertions/claims";
import type { Finding } from "../../assertions/finding";
import { findingOf } from "../../assertions/finding-of";
import type { RequirementSlug } from "../../register/requirements";
import type { Assumptions } from "../bindings/assumptions";
import type { Act, ActionResult, BoundMachine } from "../bindings/binding";
import { type ExpectedState, mergeExpectedStates } from "../bindings/expected-state";
import { basisOf, type ExpectedOutcome } from "../model/expected-outcome";
import { fullObserversOf, observersOf } from "../model/observers";
import type { MachineInstance, TestStep } from "../model/test-step";
import { firstMismatch } from "./compare-observations";
import { type ExpectedObservation, expectedObservations } from "./expected-observations";
import { changeBetween, type FullObservation, fullObservationQueries, sameAnswers } from "./full-observation";
import { answerFinding, resultReport } from "./judge-answer";
import { asAnswer, blamedPhase, passed, type Report } from "./report";
import { type ObservationQuery, type Session, setupDriver } from "./session";
import type { ExpectationTerms } from "./view";

interface InstanceState {
  readonly state: number;
  readonly boundMachine: BoundMachine;
}

/** A run of machine instances in one session: the current state of each, and the expected observations. */
export class Run {
  private expectations: readonly ExpectedObservation[] | undefined;
  /** The full observation of the current state, made before its first refusal. */
  private baseline: FullObservation | undefined;

  private constructor(
    readonly session: Session,
    readonly instances: readonly MachineInstance[],
    readonly terms: ExpectationTerms,
    private states: readonly InstanceState[],
  ) {}

  /** Resets the session and performs the setup of every machine. Returns a report if that fails. */
  static async begin(
    session: Session,
    instances: readonly MachineInstance[],
    assumptions: Assumptions,
  ): Promise<Run | Report> {
    try {
      await session.reset();
      const driver = setupDriver(session, assumptions);
      const states: InstanceState[] = [];
      for (const { machine, actors } of instances)
        states.push({ state: 0, boundMachine: await machine.binding.given(actors, driver) });
      const run = new Run(session, instances, { claims: capabilitiesOf(session.hello), assumptions }, states);
      const initial = await run.observe(undefined, undefined);
      return initial.finding === undefined ? run : { ...initial, phase: blamedPhase(initial) };
    } catch (thrown) {
      return { ...passed, finding: findingOf(thrown), about: "given", phase: "prerequisite" };
    }
  }

  state(instance: number): number {
    return this.current(instance).state;
  }

  /** An independent run from the current state, or undefined if the implementation cannot be copied. */
  fork(): Run | undefined {
    const session = this.session.fork();
    if (session === undefined) return undefined;
    const run = new Run(session, this.instances, this.terms, this.states);
    run.expectations = this.expectations;
    run.baseline = this.baseline;
    return run;
  }

  /** Attempts one input and judges the outcome. After a finding the run must not be continued. */
  async attempt(step: TestStep): Promise<Report> {
    const { instance, sample, kind } = step;
    const expected = this.instance(instance).machine.expectedOutcome(this.state(instance), sample, kind);
    if (expected.kind === "infeasible") return passed;
    try {
      const report =
        expected.kind === "accepted" ? await this.accept(step, expected) : await this.refuse(step, expected);
      return report.finding === undefined ? report : { ...report, readings: expected.readings };
    } catch (thrown) {
      return { ...passed, finding: findingOf(thrown) };
    }
  }

  private actOf({ instance, sample, kind }: TestStep): Act {
    const { machine, actors } = this.instance(instance);
    const { event } = machine.sample(sample);
    return this.current(instance).boundMachine.act(event, machine.person(sample, kind, actors));
  }

  private async refuse(step: TestStep, expected: ExpectedOutcome & { kind: "refused" }): Promise<Report> {
    if (this.session.observesEverything) this.baseline ??= await this.observeFully();
    const act = this.actOf(step);
    const pending = this.session.act(act);
    const answer = pending instanceof Promise ? await pending : pending;
    const { requirement } = expected;
    const finding = answerFinding(act.action, answer, expected, this.terms);
    const report: Report = { ...passed, finding, requirement: finding && requirement };
    if (finding !== undefined && finding.kind !== "other-reason") return report;
    const unchanged = await this.observeUnchanged(requirement);
    if (unchanged.finding === undefined) return report;
    return expected.orAccepted ? asAnswer(unchanged) : unchanged;
  }

  /** Compares all observations with the baseline; without a baseline, only those that the machines describe. */
  private async observeUnchanged(requirement: RequirementSlug | undefined): Promise<Report> {
    if (this.baseline === undefined) return this.observe(requirement, undefined);
    const finding = await this.changedSince(this.baseline);
    return finding === undefined ? passed : { ...passed, finding, requirement, about: "change" };
  }

  /** Observes all that the people concerned can see, to compare it later while nothing is accepted. */
  async observeFully(): Promise<FullObservation> {
    const { customers } = this.expectedState();
    const queries = fullObservationQueries(fullObserversOf(this.instances), customers, this.terms.claims);
    return { queries, answers: await this.session.observeAll(queries) };
  }

  /** Returns a finding if an observation has changed since then. */
  async changedSince({ queries, answers }: FullObservation): Promise<Finding | undefined> {
    const after = await this.session.observeAll(queries);
    return sameAnswers(answers, after) ? undefined : changeBetween(queries, answers, after);
  }

  private async accept(step: TestStep, expected: ExpectedOutcome & { kind: "accepted" }): Promise<Report> {
    const act = this.actOf(step);
    const pending = this.session.act(act);
    const answer = pending instanceof Promise ? await pending : pending;
    const { requirement } = expected;
    const finding = answerFinding(act.action, answer, expected, this.terms);
    if (finding !== undefined || answer.outcome !== "accepted") return { ...passed, finding, requirement };
    const before = this.snapshot(step.instance);
    const { machine } = this.instance(step.instance);
    const { event } = machine.sample(step.sample);
    const expectedResult = this.current(step.instance).boundMachine.expectedResult?.(event, before);
    const wrongResult = expectedResult && resultReport(machine.model.id, expectedResult, answer.result);
    if (wrongResult !== undefined) return wrongResult;
    const ends = machine.endsRun(this.state(step.instance), step.sample, this.terms.assumptions);
    await this.goToTarget(step, act, answer.result, before);
    const observed = await this.observe(requirement, step.instance);
    return ends || observed.finding !== undefined ? observed : this.cleanUp(step, act);
  }

  /** Takes the machine to its next state. */
  private async goToTarget(
    { instance, sample }: TestStep,
    { who }: Act,
    result: ActionResult,
    before: AnyMachineSnapshot,
  ): Promise<void> {
    const { machine } = this.instance(instance);
    const { event } = machine.sample(sample);
    const { boundMachine, state } = this.current(instance);
    const name = boundMachine.readBack?.(event);
    const readBack =
      name === undefined
        ? {}
        : await setupDriver(this.session, this.terms.assumptions).observe(who, name, {});
    const next = boundMachine.next(event, { ...result, ...readBack }, before);
    const changed = { state: machine.target(state, sample), boundMachine: next };
    this.states = this.states.map((each, index) => (index === instance ? changed : each));
    this.expectations = undefined;
    this.baseline = undefined;
  }

  /** Closes what the step opened outside its machine, and checks that nothing is left of it. */
  private async cleanUp({ instance, sample }: TestStep, { who }: Act): Promise<Report> {
    const { machine } = this.instance(instance);
    const cleanUp = this.current(instance).boundMachine.cleanUp?.(machine.sample(sample).event, who);
    if (cleanUp === undefined) return passed;
    for (const act of cleanUp.acts) {
      const accepted = { kind: "accepted", requirement: undefined, readings: [] } as const;
      const finding = answerFinding(act.action, await this.session.act(act), accepted, this.terms);
      if (finding !== undefined) return { ...passed, finding, phase: "prerequisite" };
    }
    return this.observe(basisOf(machine.model.id, [cleanUp]).requirement, undefined);
  }

  /** Compares the observations that the machines describe with their current states. */
  private async observe(
    requirement: RequirementSlug | undefined,
    instance: number | undefined,
  ): Promise<Report> {
    this.expectations ??= expectedObservations(this.expectedState(), observersOf(this.instances), this.terms);
    const pending = this.session.observeAll(this.expectations);
    const answers = pending instanceof Promise ? await pending : pending;
    const mismatch = firstMismatch(this.expectations, answers, this.terms.claims);
    if (mismatch === undefined) return passed;
    const { finding, query } = mismatch;
    const blamed = instance === undefined ? undefined : this.blamed(instance, query);
    return { ...passed, finding, requirement: query.blames ?? blamed ?? requirement, about: query.what };
  }

  /** Wrong observations by a colleague or another company are blamed on the step, not on the state that it leads to. */
  private blamed(instance: number, { what, person }: ObservationQuery): RequirementSlug | undefined {
    const { machine, actors } = this.instance(instance);
    if (person !== actors.actor) return undefined;
    const slug = machine.binding.blames(what, this.snapshot(instance));
    return slug === undefined ? undefined : basisOf(machine.model.id, [{ requirement: slug }]).requirement;
  }

  private expectedState(): ExpectedState {
    return mergeExpectedStates(
      this.states.map(({ boundMachine }, instance) => boundMachine.expectedState(this.snapshot(instance))),
    );
  }

  private snapshot(instance: number): AnyMachineSnapshot {
    return this.instance(instance).machine.snapshot(this.state(instance));
  }

  private current(instance: number): InstanceState {
    return elementAt(this.states, instance);
  }

  private instance(instance: number): MachineInstance {
    return elementAt(this.instances, instance);
  }
}

function elementAt<Element>(elements: readonly Element[], instance: number): Element {
  const found = elements[instance];
  if (found === undefined) throw new RangeError(`There is no machine instance ${instance}.`);
  return found;
}
