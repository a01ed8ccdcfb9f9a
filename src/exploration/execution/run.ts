import type { AnyMachineSnapshot } from "xstate";
import { claimsOf } from "../../expectation/claims";
import type { Finding } from "../../expectation/finding";
import { findingOf } from "../../expectation/finding-of";
import type { ObserveAnswer } from "../../port/answers";
import type { RequirementSlug } from "../../requirements/requirements";
import type { Act } from "../bindings/act";
import type { Enactment, Handed } from "../bindings/binding";
import { mergePictures, type Picture } from "../bindings/picture";
import { wrongSight } from "./compare-sights";
import { type ExpectedSight, expectedSights } from "./expected-sights";
import { answerFinding } from "./judge-answer";
import { judgeHand } from "./judge-hand";
import { onlookersOf, viewersOf } from "./onlookers";
import type { Move, Player } from "./player";
import { handsOf } from "./prepare";
import { blamedPhase, fine, type Report } from "./report";
import { type Ground, groundOf, type Ruling } from "./ruling";
import type { Session } from "./session";
import type { Sight } from "./sight";
import { changeBetween, sameAnswers, sweepOf } from "./sweep";
import type { Terms } from "./view";

interface Standing {
  readonly state: number;
  readonly enactment: Enactment;
}

interface Swept {
  readonly sights: readonly Sight[];
  readonly answers: readonly ObserveAnswer[];
}

/** A world in which machines are played: where each of them stands, and what must be seen. */
export class Run {
  private expected: readonly ExpectedSight[] | undefined;
  private swept: Swept | undefined;

  private constructor(
    readonly session: Session,
    readonly players: readonly Player[],
    readonly terms: Terms,
    private standings: readonly Standing[],
  ) {}

  /** Resets the world and prepares what every machine needs; a report where that is not to be had. */
  static async begin(session: Session, players: readonly Player[], readings: boolean): Promise<Run | Report> {
    try {
      await session.reset();
      const hands = handsOf(session);
      const standings: Standing[] = [];
      for (const { subject, stage } of players)
        standings.push({ state: 0, enactment: await subject.binding.given(stage, hands) });
      const run = new Run(session, players, { claims: claimsOf(session.hello), readings }, standings);
      const opening = await run.observe(undefined, undefined);
      return opening.finding === undefined ? run : { ...opening, phase: blamedPhase(opening) };
    } catch (thrown) {
      return { ...fine, finding: findingOf(thrown), about: "given", phase: "prerequisite" };
    }
  }

  state(player: number): number {
    return this.standings[player]?.state ?? 0;
  }

  /** A run that goes on from here on its own; undefined where the implementation cannot be copied. */
  fork(): Run | undefined {
    const session = this.session.fork();
    if (session === undefined) return undefined;
    const run = new Run(session, this.players, this.terms, this.standings);
    run.expected = this.expected;
    run.swept = this.swept;
    return run;
  }

  ruling({ player, sample, kind }: Move): Ruling {
    return this.player(player).subject.ruling(this.state(player), sample, kind);
  }

  /** Tries one input and looks at what came of it. A run with a finding is not to be continued. */
  async attempt(move: Move): Promise<Report> {
    const ruling = this.ruling(move);
    if (ruling.kind === "infeasible") return fine;
    try {
      const report =
        ruling.kind === "accepted" ? await this.accept(move, ruling) : await this.refuse(move, ruling);
      return report.finding === undefined ? report : { ...report, readings: ruling.readings };
    } catch (thrown) {
      return { ...fine, finding: findingOf(thrown) };
    }
  }

  /** What a move asks of the port. */
  actOf({ player, sample, kind }: Move): Act {
    const { subject, stage } = this.player(player);
    const { event } = subject.sample(sample);
    return this.standing(player).enactment.act(event, subject.person(sample, kind, stage));
  }

  private async refuse(move: Move, ruling: Ruling & { kind: "refused" }): Promise<Report> {
    if (this.session.nearby) this.swept ??= await this.sweep();
    const act = this.actOf(move);
    const pending = this.session.act(act);
    const answer = pending instanceof Promise ? await pending : pending;
    const finding = answerFinding(act.action, answer, ruling, this.terms);
    const report: Report = { ...fine, finding, requirement: finding && ruling.requirement };
    if (finding !== undefined && finding.kind !== "other-reason") return report;
    const observed = await this.unchanged(ruling);
    return observed.finding === undefined ? report : observed;
  }

  /** Nearby everything is looked at again, elsewhere what the machines speak of. */
  private async unchanged(ruling: Ground): Promise<Report> {
    if (this.swept === undefined) return this.observe(ruling.requirement, undefined);
    const { sights, answers } = this.swept;
    const after = await this.session.lookAll(sights);
    if (sameAnswers(answers, after)) return fine;
    const finding = changeBetween(sights, answers, after);
    return { ...fine, finding, requirement: ruling.requirement, about: "change" };
  }

  /** Everything that anybody concerned can see; to be compared with a later sweep while nothing is accepted. */
  async sweep(): Promise<Swept> {
    const customers = this.picture().customers;
    const sights = sweepOf(onlookersOf(this.players), customers, this.terms.claims);
    return { sights, answers: await this.session.lookAll(sights) };
  }

  /** Whether nothing has changed since an earlier sweep. */
  async changedSince({ sights, answers }: Swept): Promise<Finding | undefined> {
    const after = await this.session.lookAll(sights);
    return sameAnswers(answers, after) ? undefined : changeBetween(sights, answers, after);
  }

  private async accept(move: Move, ruling: Ruling & { kind: "accepted" }): Promise<Report> {
    const act = this.actOf(move);
    const pending = this.session.act(act);
    const answer = pending instanceof Promise ? await pending : pending;
    const { requirement } = ruling;
    const finding = answerFinding(act.action, answer, ruling, this.terms);
    if (finding !== undefined || answer.outcome !== "accepted") return { ...fine, finding, requirement };
    const before = this.snapshot(move.player);
    const { subject } = this.player(move.player);
    const hand = this.standing(move.player).enactment.handed?.(subject.sample(move.sample).event, before);
    const wrongHand = hand && judgeHand(subject.model.id, hand, answer.result);
    if (wrongHand !== undefined) return wrongHand;
    await this.moveOn(move, act, answer.result, before);
    const observed = await this.observe(requirement, move.player);
    return observed.finding === undefined ? this.tidy(move, act) : observed;
  }

  /** Takes the machine to its next state. */
  private async moveOn(
    { player, sample }: Move,
    { who }: Act,
    handed: Handed,
    before: AnyMachineSnapshot,
  ): Promise<void> {
    const { subject } = this.player(player);
    const { event } = subject.sample(sample);
    const { enactment, state } = this.standing(player);
    const peeked = enactment.peek?.(event);
    const learnt = peeked === undefined ? {} : await handsOf(this.session).look(who, peeked, {});
    const next = enactment.after(event, { ...handed, ...learnt }, before);
    const moved = { state: subject.target(state, sample), enactment: next };
    this.standings = this.standings.map((standing, index) => (index === player ? moved : standing));
    this.expected = undefined;
    this.swept = undefined;
  }

  /** Puts away what the move has left open and is no part of its machine; nothing must be left of it. */
  private async tidy({ player, sample }: Move, { who }: Act): Promise<Report> {
    const { subject } = this.player(player);
    const tidying = this.standing(player).enactment.tidy?.(subject.sample(sample).event, who);
    if (tidying === undefined || subject.spends(sample, this.terms.readings)) return fine;
    for (const act of tidying.acts) {
      const accepted = { kind: "accepted", requirement: undefined, readings: [] } as const;
      const finding = answerFinding(act.action, await this.session.act(act), accepted, this.terms);
      if (finding !== undefined) return { ...fine, finding, phase: "prerequisite" };
    }
    return this.observe(groundOf(subject.model.id, [tidying]).requirement, undefined);
  }

  /** What the machines speak of, compared with what their states mean. */
  private async observe(
    requirement: RequirementSlug | undefined,
    player: number | undefined,
  ): Promise<Report> {
    this.expected ??= expectedSights(this.picture(), viewersOf(this.players), this.terms);
    const looking = this.session.lookAll(this.expected);
    const answers = looking instanceof Promise ? await looking : looking;
    const wrong = wrongSight(this.expected, answers, this.terms.claims);
    if (wrong === undefined) return fine;
    const { finding, sight } = wrong;
    const blamed = player === undefined ? undefined : this.blamed(player, sight);
    return { ...fine, finding, requirement: sight.blames ?? blamed ?? requirement, about: sight.what };
  }

  /** What a colleague or another company sees wrong is the fault of the step, not of the state to which it leads. */
  private blamed(player: number, { what, person }: Sight): RequirementSlug | undefined {
    const { subject, stage } = this.player(player);
    if (person !== stage.actor) return undefined;
    const slug = subject.binding.blames(what, this.snapshot(player));
    return slug === undefined ? undefined : groundOf(subject.model.id, [{ requirement: slug }]).requirement;
  }

  private picture(): Picture {
    return mergePictures(
      this.standings.map(({ enactment }, player) => enactment.picture(this.snapshot(player))),
    );
  }

  private snapshot(player: number): AnyMachineSnapshot {
    return this.player(player).subject.snapshot(this.state(player));
  }

  private standing(player: number): Standing {
    const found = this.standings[player];
    if (found === undefined) throw new RangeError(`There is no player ${player}.`);
    return found;
  }

  private player(player: number): Player {
    const found = this.players[player];
    if (found === undefined) throw new RangeError(`There is no player ${player}.`);
    return found;
  }
}
