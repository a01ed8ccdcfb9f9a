import type { Choices } from "../../../domain/choices";
import type { ActionName } from "../../../port/actions";
import type { ActAnswer } from "../../../port/answers";
import type { ArrangedPerson } from "../../../port/arrangement";
import type { InProcessImplementation, Reset } from "../../../port/implementation";
import { Draw } from "../world/draw";
import { drawArrangement, type WorldSize } from "../world/draw-arrangement";
import { Texts } from "../world/texts";
import { ActionChooser } from "./action-chooser";
import { colleagueOf, drawActive, sideOf } from "./active-people";
import { actOf, type Command } from "./command";
import { type ArgumentSource, drawArguments } from "./draw-arguments";
import { KnownThings } from "./known-things";
import { OpenQuestions } from "./open-questions";
import { Opening } from "./opening";
import { isOtherSides, RefusalCounts } from "./refusal-counts";
import { argumentsAbout, followingAction } from "./same-thing";
import { spoiledCommand, withWrongArgument } from "./spoil-command";

/** The commands of a history, and the reset before the first of them. */
export interface History {
  readonly reset: Reset;
  readonly commands: readonly Command[];
}

export interface HistoryTerms {
  readonly seed: number;
  readonly size: WorldSize;
  readonly length: number;
  /** The most customers that come into being before anything else is likely. */
  readonly customersFirst: number;
  readonly choices: Choices;
  readonly admits: (action: ActionName) => boolean;
}

/** Creates a reference that makes these choices. */
export type CreateReference = (choices: Choices) => InProcessImplementation;

/** The share of commands that are to be refused. */
const refusedShare = 0.25;

/** The share of commands that belong to the opening as long as it lasts, and the most draws for one of them. */
const openingShare = 0.8;
const openingDraws = 8;

/** The share of commands that repeat the action before. */
const repeatedShare = 0.08;

/** The share of accepted commands that are done again at once, as by a second click or by a colleague; less with each time. */
const secondClick = 0.3;

/** The share of refusals that follow a step at once and are like it but for what is wrong: they must not undo it. */
const interruptedShare = 0.5;

/** A colleague does one of so many recent commands, too. */
const imitated = 6;

/** The number of ways in which a command to be refused is made wrong, to choose from. */
const variants = 6;

/**
 * A command, the reference that has performed it, and its answer. A reference that refuses is as it was before. The answer is
 * undefined, and the command not performed, if the choices leave it open.
 */
interface Tried {
  readonly command: Command;
  readonly at: InProcessImplementation;
  readonly answer: ActAnswer | undefined;
}

/** The most draws for one command. */
const maximumDraws = 25;

/** Draws a history with the reference alone: it says which commands are possible. Equal terms give equal histories. */
export function drawHistory(terms: HistoryTerms, createReference: CreateReference): History {
  return new HistoryDrawing(terms, createReference(terms.choices)).run();
}

class HistoryDrawing {
  private readonly draw: Draw;
  private readonly source: ArgumentSource;
  private readonly reset: Reset;
  private readonly chooser: ActionChooser;
  private readonly commands: Command[] = [];
  private readonly refusals = new RefusalCounts();
  private readonly openQuestions: OpenQuestions;
  private active: readonly ArrangedPerson[] = [];
  private latest: Command | undefined;
  private readonly opening: Opening;
  private isOpen = true;
  /** The step that was just followed by a refusal of its like. The person goes on with the next step. */
  private interrupted: Command | undefined;
  private wasAccepted = false;
  private isRepeated = false;
  private readonly repeated = new Map<ActionName, number>();

  constructor(
    private readonly terms: HistoryTerms,
    private reference: InProcessImplementation,
  ) {
    this.draw = new Draw(terms.seed);
    const texts = new Texts(this.draw);
    const arrangement = drawArrangement(this.draw, texts, terms.size);
    this.reset = { seed: terms.seed, arrangement, clock: "2026-01-05T09:00:00Z" };
    const known = new KnownThings(arrangement);
    const { choices, admits } = terms;
    this.source = { draw: this.draw, texts, arrangement, known, choices, admits };
    this.openQuestions = new OpenQuestions(choices, arrangement, known);
    this.chooser = new ActionChooser(terms.admits);
    this.opening = new Opening(this.source, terms.customersFirst);
    this.reference.reset(this.reset);
  }

  run(): History {
    for (let step = 0; step < this.terms.length; step++) {
      if (step % 25 === 0) this.active = drawActive(this.source);
      const again = this.secondClick();
      const { command, at, answer } = again ?? this.tryOpening() ?? this.tryNext();
      if (answer === undefined) continue;
      this.add(command, at, answer);
      this.isRepeated = again !== undefined;
    }
    return { reset: this.reset, commands: this.commands };
  }

  private tryNext(): Tried {
    const { interrupted } = this;
    this.interrupted = undefined;
    const next = interrupted && followingAction(interrupted.action);
    if (interrupted !== undefined && next !== undefined && this.source.admits(next))
      return this.try(this.about(interrupted, next, interrupted.who), this.reference);
    return this.draw.chance(refusedShare) ? this.tryImpossible() : this.tryPossible(this.reference);
  }

  /** The next step of the opening, most of the time while there is one. */
  private tryOpening(): Tried | undefined {
    if (this.isOpen && !this.draw.chance(openingShare)) return undefined;
    const next = this.opening.next();
    this.isOpen = next !== undefined;
    if (next === undefined) return undefined;
    const { who, action } = next;
    let tried: Tried | undefined;
    for (let draws = 0; draws < openingDraws; draws++) {
      const args = { ...drawArguments(this.source, action, who), ...next.args };
      tried = this.try({ key: this.commands.length, who, action, args }, this.reference);
      if (tried.answer?.outcome === "accepted") break;
    }
    if (tried?.answer?.outcome === "accepted") next.done();
    else next.giveUp();
    return tried;
  }

  /** The command before once more, by the same person or by a colleague. */
  private secondClick(): Tried | undefined {
    const { latest } = this;
    if (latest === undefined || this.isRepeated || !this.wasAccepted) return undefined;
    const times = this.repeated.get(latest.action) ?? 0;
    if (!this.draw.chance(secondClick / (1 + times))) return undefined;
    this.repeated.set(latest.action, times + 1);
    const key = this.commands.length;
    return this.draw.chance(0.5) ? this.try({ ...latest, key }, this.reference) : this.imitation();
  }

  /** A recent command about the same thing by a colleague, with the same details or others. */
  private imitation(): Tried {
    const recent = this.draw.one(this.commands.slice(-imitated));
    const colleague = colleagueOf(recent.who, this.active, this.source);
    const others = this.about(recent, recent.action, colleague);
    return this.try(this.draw.chance(0.5) ? { ...others, args: recent.args } : others, this.reference);
  }

  private about(recent: Command, action: ActionName, who: string): Command {
    return { key: this.commands.length, who, action, args: argumentsAbout(this.source, recent, action, who) };
  }

  private add(command: Command, at: InProcessImplementation, answer: ActAnswer): void {
    this.reference = at;
    this.commands.push(command);
    const act = actOf(command, (name) => this.source.known.idOf(name));
    this.openQuestions.learn(act);
    this.source.known.take(command, act, answer, this.reference);
    if (answer.outcome === "accepted") this.chooser.accepted(act.who, act.action);
    else this.refusals.add({ command, answer });
    this.latest = command;
    this.wasAccepted = answer.outcome === "accepted";
  }

  /** The action before once more, a step that was just taken, or another possible command. */
  private drawSpoilable(): Command {
    this.interrupted = undefined;
    if (this.draw.chance(repeatedShare)) return this.drawAgain();
    if (this.latest === undefined || !this.wasAccepted || !this.draw.chance(interruptedShare))
      return this.drawToSpoil();
    this.interrupted = this.latest;
    return { ...this.latest, key: this.commands.length };
  }

  /** Of two possible commands, the one whose action can be refused for more reasons that this history has not shown. */
  private drawToSpoil(): Command {
    const [one, other] = [this.tryPossible(this.copy()).command, this.tryPossible(this.copy()).command];
    return this.refusals.unseen(other.action) > this.refusals.unseen(one.action) ? other : one;
  }

  private try(command: Command, at: InProcessImplementation): Tried {
    const act = actOf(command, (name) => this.source.known.idOf(name));
    if (this.openQuestions.isAsked(act)) return { command, at, answer: undefined };
    const { who, action, args } = act;
    const answer = at.act(who, action, args);
    if (isOtherSides(answer)) this.chooser.isOthers(sideOf(who, this.source), action);
    return { command, at, answer };
  }

  /** A command that is accepted, or the last of many that are not. Now and then it is much the same as the one before. */
  private tryPossible(at: InProcessImplementation): Tried {
    let tried = this.try(this.draw.chance(repeatedShare) ? this.drawAgain() : this.drawPossible(), at);
    for (let draws = 1; draws < maximumDraws && tried.answer?.outcome !== "accepted"; draws++)
      tried = this.try(this.drawPossible(), at);
    return tried;
  }

  /** An acceptable command made wrong in one respect. Of several, the one that is refused for the rarest reason. */
  private tryImpossible(): Tried {
    const command = this.drawSpoilable();
    const spoiled = this.interrupted === undefined ? spoiledCommand : withWrongArgument;
    let at = this.copy();
    const refused: Tried[] = [];
    for (let variant = 0; variant < variants; variant++) {
      const tried = this.try(spoiled(this.source, command), at);
      if (tried.answer?.outcome === "rejected") refused.push(tried);
      else at = this.copy();
    }
    const chosen = this.interrupted === undefined ? this.refusals.rarest(refused) : refused[0];
    return chosen === undefined ? this.try(command, this.reference) : { ...chosen, at: this.reference };
  }

  private copy(): InProcessImplementation {
    return this.reference.fork?.() ?? this.reference;
  }

  /** The same person's action once more, with the same arguments or others. */
  private drawAgain(): Command {
    if (this.latest === undefined) return this.drawPossible();
    const { who, action, args: before } = this.latest;
    const args = this.draw.chance(0.5) ? before : drawArguments(this.source, action, who);
    return { key: this.commands.length, who, action, args };
  }

  private drawPossible(): Command {
    const { draw } = this;
    const { people } = this.source.arrangement;
    // The providers' people come first in the list, and have most to do.
    const active = draw.chance(0.4) ? this.active.slice(0, 2) : this.active;
    const who = (draw.chance(0.85) ? draw.one(active) : draw.one(people)).id;
    const action = this.chooser.choose(draw, who, sideOf(who, this.source));
    return { key: this.commands.length, who, action, args: drawArguments(this.source, action, who) };
  }
}
