import type { AnyMachineSnapshot } from "xstate";
import { capabilitiesOf } from "../../assertions/claims";
import type { Finding } from "../../assertions/finding";
import { findingOf } from "../../assertions/finding-of";
import type { ObserveAnswer } from "../../port/answers";
import type { RequirementSlug } from "../../register/requirements";
import type { Act } from "../bindings/act";
import type { ActionResult, BoundMachine } from "../bindings/binding";
import { type ExpectedState, mergeExpectedStates } from "../bindings/expected-state";
import { checkResult } from "./check-result";
import { firstMismatch } from "./compare-observations";
import { type ExpectedObservation, expectedObservations } from "./expected-observations";
import { type Basis, basisOf, type ExpectedOutcome } from "./expected-outcome";
import { changeBetween, fullObservation, sameAnswers } from "./full-observation";
import { answerFinding } from "./judge-answer";
import type { MachineInstance, TestStep } from "./machine-instance";
import type { ObservationQuery } from "./observation-query";
import { fullObserversOf, observersOf } from "./observers";
import { setupDriver } from "./prepare";
import { blamedPhase, passed, type Report } from "./report";
import type { Session } from "./session";
import type { ExpectationTerms } from "./view";

interface Standing {
  readonly state: number;
  readonly boundMachine: BoundMachine;
}

interface FullObservation {
  readonly queries: readonly ObservationQuery[];
  readonly answers: readonly ObserveAnswer[];
}

/** A world in which machines are played: where each of them stands, and what must be seen. */
export class Run {
  private expected: readonly ExpectedObservation[] | undefined;
  private everythingObserved: FullObservation | undefined;

  private constructor(
    readonly session: Session,
    readonly instances: readonly MachineInstance[],
    readonly terms: ExpectationTerms,
    private standings: readonly Standing[],
  ) {}

  /** Resets the world and prepares what every machine needs; a report where that is not to be had. */
  static async begin(
    session: Session,
    instances: readonly MachineInstance[],
    readings: boolean,
  ): Promise<Run | Report> {
    try {
      await session.reset();
      const driver = setupDriver(session);
      const standings: Standing[] = [];
      for (const { subject, actors } of instances)
        standings.push({ state: 0, boundMachine: await subject.binding.given(actors, driver) });
      const run = new Run(session, instances, { claims: capabilitiesOf(session.hello), readings }, standings);
      const opening = await run.observe(undefined, undefined);
      return opening.finding === undefined ? run : { ...opening, phase: blamedPhase(opening) };
    } catch (thrown) {
      return { ...passed, finding: findingOf(thrown), about: "given", phase: "prerequisite" };
    }
  }

  state(instance: number): number {
    return this.standings[instance]?.state ?? 0;
  }

  /** A run that goes on from here on its own; undefined where the implementation cannot be copied. */
  fork(): Run | undefined {
    const session = this.session.fork();
    if (session === undefined) return undefined;
    const run = new Run(session, this.instances, this.terms, this.standings);
    run.expected = this.expected;
    run.everythingObserved = this.everythingObserved;
    return run;
  }

  ruling({ instance, sample, kind }: TestStep): ExpectedOutcome {
    return this.instance(instance).subject.ruling(this.state(instance), sample, kind);
  }

  /** Tries one input and looks at what came of it. A run with a finding is not to be continued. */
  async attempt(testStep: TestStep): Promise<Report> {
    const ruling = this.ruling(testStep);
    if (ruling.kind === "infeasible") return passed;
    try {
      const report =
        ruling.kind === "accepted"
          ? await this.accept(testStep, ruling)
          : await this.refuse(testStep, ruling);
      return report.finding === undefined ? report : { ...report, readings: ruling.readings };
    } catch (thrown) {
      return { ...passed, finding: findingOf(thrown) };
    }
  }

  /** What a move asks of the port. */
  actOf({ instance, sample, kind }: TestStep): Act {
    const { subject, actors } = this.instance(instance);
    const { event } = subject.sample(sample);
    return this.standing(instance).boundMachine.act(event, subject.person(sample, kind, actors));
  }

  private async refuse(testStep: TestStep, ruling: ExpectedOutcome & { kind: "refused" }): Promise<Report> {
    if (this.session.nearby) this.everythingObserved ??= await this.observeAll();
    const act = this.actOf(testStep);
    const pending = this.session.act(act);
    const answer = pending instanceof Promise ? await pending : pending;
    const finding = answerFinding(act.action, answer, ruling, this.terms);
    const report: Report = { ...passed, finding, requirement: finding && ruling.requirement };
    if (finding !== undefined && finding.kind !== "other-reason") return report;
    const observed = await this.unchanged(ruling);
    return observed.finding === undefined ? report : observed;
  }

  /** Nearby everything is looked at again, elsewhere what the machines speak of. */
  private async unchanged(ruling: Basis): Promise<Report> {
    if (this.everythingObserved === undefined) return this.observe(ruling.requirement, undefined);
    const { queries, answers } = this.everythingObserved;
    const after = await this.session.lookAll(queries);
    if (sameAnswers(answers, after)) return passed;
    const finding = changeBetween(queries, answers, after);
    return { ...passed, finding, requirement: ruling.requirement, about: "change" };
  }

  /** Everything that anybody concerned can see; to be compared with a later sweep while nothing is accepted. */
  async observeAll(): Promise<FullObservation> {
    const customers = this.expectedState().customers;
    const queries = fullObservation(fullObserversOf(this.instances), customers, this.terms.claims);
    return { queries, answers: await this.session.lookAll(queries) };
  }

  /** Whether nothing has changed since an earlier sweep. */
  async changedSince({ queries, answers }: FullObservation): Promise<Finding | undefined> {
    const after = await this.session.lookAll(queries);
    return sameAnswers(answers, after) ? undefined : changeBetween(queries, answers, after);
  }

  private async accept(testStep: TestStep, ruling: ExpectedOutcome & { kind: "accepted" }): Promise<Report> {
    const act = this.actOf(testStep);
    const pending = this.session.act(act);
    const answer = pending instanceof Promise ? await pending : pending;
    const { requirement } = ruling;
    const finding = answerFinding(act.action, answer, ruling, this.terms);
    if (finding !== undefined || answer.outcome !== "accepted") return { ...passed, finding, requirement };
    const before = this.snapshot(testStep.instance);
    const { subject } = this.instance(testStep.instance);
    const expectedResult = this.standing(testStep.instance).boundMachine.handed?.(
      subject.sample(testStep.sample).event,
      before,
    );
    const wrongResult = expectedResult && checkResult(subject.model.id, expectedResult, answer.result);
    if (wrongResult !== undefined) return wrongResult;
    await this.stepOn(testStep, act, answer.result, before);
    const observed = await this.observe(requirement, testStep.instance);
    return observed.finding === undefined ? this.tidy(testStep, act) : observed;
  }

  /** Takes the machine to its next state. */
  private async stepOn(
    { instance, sample }: TestStep,
    { who }: Act,
    handed: ActionResult,
    before: AnyMachineSnapshot,
  ): Promise<void> {
    const { subject } = this.instance(instance);
    const { event } = subject.sample(sample);
    const { boundMachine, state } = this.standing(instance);
    const readBackResult = boundMachine.readBack?.(event);
    const learnt =
      readBackResult === undefined ? {} : await setupDriver(this.session).look(who, readBackResult, {});
    const next = boundMachine.after(event, { ...handed, ...learnt }, before);
    const stepped = { state: subject.target(state, sample), boundMachine: next };
    this.standings = this.standings.map((standing, index) => (index === instance ? stepped : standing));
    this.expected = undefined;
    this.everythingObserved = undefined;
  }

  /** Puts away what the move has left open and is no part of its machine; nothing must be left of it. */
  private async tidy({ instance, sample }: TestStep, { who }: Act): Promise<Report> {
    const { subject } = this.instance(instance);
    const cleanUp = this.standing(instance).boundMachine.tidy?.(subject.sample(sample).event, who);
    if (cleanUp === undefined || subject.endsRunWithoutReadings(sample, this.terms.readings)) return passed;
    for (const act of cleanUp.acts) {
      const accepted = { kind: "accepted", requirement: undefined, readings: [] } as const;
      const finding = answerFinding(act.action, await this.session.act(act), accepted, this.terms);
      if (finding !== undefined) return { ...passed, finding, phase: "prerequisite" };
    }
    return this.observe(basisOf(subject.model.id, [cleanUp]).requirement, undefined);
  }

  /** What the machines speak of, compared with what their states mean. */
  private async observe(
    requirement: RequirementSlug | undefined,
    instance: number | undefined,
  ): Promise<Report> {
    this.expected ??= expectedObservations(this.expectedState(), observersOf(this.instances), this.terms);
    const looking = this.session.lookAll(this.expected);
    const answers = looking instanceof Promise ? await looking : looking;
    const wrong = firstMismatch(this.expected, answers, this.terms.claims);
    if (wrong === undefined) return passed;
    const { finding, query } = wrong;
    const blamed = instance === undefined ? undefined : this.blamed(instance, query);
    return { ...passed, finding, requirement: query.blames ?? blamed ?? requirement, about: query.what };
  }

  /** What a colleague or another company sees wrong is the fault of the step, not of the state to which it leads. */
  private blamed(instance: number, { what, person }: ObservationQuery): RequirementSlug | undefined {
    const { subject, actors } = this.instance(instance);
    if (person !== actors.actor) return undefined;
    const slug = subject.binding.blames(what, this.snapshot(instance));
    return slug === undefined ? undefined : basisOf(subject.model.id, [{ requirement: slug }]).requirement;
  }

  private expectedState(): ExpectedState {
    return mergeExpectedStates(
      this.standings.map(({ boundMachine }, instance) => boundMachine.expectedState(this.snapshot(instance))),
    );
  }

  private snapshot(instance: number): AnyMachineSnapshot {
    return this.instance(instance).subject.snapshot(this.state(instance));
  }

  private standing(instance: number): Standing {
    const found = this.standings[instance];
    if (found === undefined) throw new RangeError(`There is no player ${instance}.`);
    return found;
  }

  private instance(instance: number): MachineInstance {
    const found = this.instances[instance];
    if (found === undefined) throw new RangeError(`There is no player ${instance}.`);
    return found;
  }
}
