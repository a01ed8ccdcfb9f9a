import type { Choices } from "../../../domain/choices";
import { listedRoles } from "../../../domain/role";
import type { ActionName } from "../../../port/actions";
import type { ActAnswer } from "../../../port/answers";
import type { ArrangedPerson } from "../../../port/arrangement";
import type { InProcessImplementation, Reset } from "../../../port/implementation";
import { Draw } from "../world/draw";
import { drawArrangement, type WorldSize } from "../world/draw-arrangement";
import { Texts } from "../world/texts";
import { ActionChooser } from "./action-chooser";
import { actOf, type Command } from "./command";
import { type ArgumentSource, drawArguments } from "./draw-arguments";
import { KnownThings } from "./known-things";
import { spoiledCommand } from "./spoil-command";

/** The commands of a history, and the reset before the first of them. */
export interface History {
  readonly reset: Reset;
  readonly commands: readonly Command[];
}

export interface HistoryTerms {
  readonly seed: number;
  readonly size: WorldSize;
  readonly length: number;
  /** So many customers come into being before anything else is likely. */
  readonly customersFirst: number;
  readonly choices: Choices;
  readonly admits: (action: ActionName) => boolean;
}

/** Creates a reference that makes these choices. */
export type CreateReference = (choices: Choices) => InProcessImplementation;

/** The share of commands that are to be refused. */
const refusedShare = 0.25;

/** As long as there are fewer customers than the history is about. */
const refusedShareAtFirst = 0.1;

/** The share of commands that repeat the action before. */
const repeatedShare = 0.08;

/** The number of ways in which a command to be refused is made wrong, to choose from. */
const variants = 4;

/** A command, the reference that has performed it, and its answer. A reference that refuses is as it was before. */
interface Tried {
  readonly command: Command;
  readonly at: InProcessImplementation;
  readonly answer: ActAnswer;
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
  /** The number of refusals of each action for each reason. */
  private readonly refusals = new Map<string, number>();
  private active: readonly ArrangedPerson[] = [];
  private latest: Command | undefined;

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
    this.chooser = new ActionChooser(terms.admits);
    this.reference.reset(this.reset);
  }

  run(): History {
    for (let step = 0; step < this.terms.length; step++) {
      const share = this.hasCustomers() ? refusedShare : refusedShareAtFirst;
      const wished = this.draw.chance(share) ? "rejected" : "accepted";
      if (step % 25 === 0) this.active = this.drawActive();
      this.addOne(wished);
    }
    return { reset: this.reset, commands: this.commands };
  }

  /** The few people who act for a while, so that their work makes progress; one of a company that is no partner yet. */
  private drawActive(): readonly ArrangedPerson[] {
    const { people, providers } = this.source.arrangement;
    const mayAct = people.filter(({ roles }) => listedRoles.some((role) => roles.includes(role)));
    const isProviders = ({ organisation }: ArrangedPerson) => providers.some(({ id }) => id === organisation);
    const [ours, theirs] = [mayAct.filter(isProviders), mayAct.filter((person) => !isProviders(person))];
    const partners = new Set([...this.source.known.partners.values()].flat());
    const strangers = theirs.filter(({ organisation }) => !partners.has(organisation));
    return [...this.draw.some(ours, 2), ...this.draw.some(theirs, 1), ...this.draw.some(strangers, 1)];
  }

  private addOne(wished: ActAnswer["outcome"]): void {
    const tried = wished === "accepted" ? this.tryPossible(this.reference) : this.tryImpossible();
    const { command, answer } = tried;
    this.reference = tried.at;
    this.commands.push(command);
    const act = actOf(command, (name) => this.source.known.idOf(name));
    this.source.known.take(command, act, answer, this.reference);
    if (answer.outcome === "accepted") this.chooser.accepted(act.who, act.action);
    else this.refusals.set(refusalOf(tried), (this.refusals.get(refusalOf(tried)) ?? 0) + 1);
    this.latest = command;
  }

  private try(command: Command, at: InProcessImplementation): Tried {
    const { who, action, args } = actOf(command, (name) => this.source.known.idOf(name));
    return { command, at, answer: at.act(who, action, args) };
  }

  /** A command that is accepted, or the last of many that are not. Now and then it is much the same as the one before. */
  private tryPossible(at: InProcessImplementation): Tried {
    let tried = this.try(this.draw.chance(repeatedShare) ? this.drawAgain() : this.drawPossible(), at);
    for (let draws = 1; draws < maximumDraws && tried.answer.outcome !== "accepted"; draws++)
      tried = this.try(this.drawPossible(), at);
    return tried;
  }

  /** An acceptable command made wrong in one respect. Of several, the one that is refused for the rarest reason. */
  private tryImpossible(): Tried {
    const { command } = this.draw.chance(repeatedShare)
      ? { command: this.drawAgain() }
      : this.tryPossible(this.copy());
    let at = this.copy();
    const refused: Tried[] = [];
    for (let variant = 0; variant < variants; variant++) {
      const tried = this.try(spoiledCommand(this.source, command), at);
      if (tried.answer.outcome === "rejected") refused.push(tried);
      else at = this.copy();
    }
    const [first, ...others] = refused;
    if (first === undefined) return this.try(command, this.reference);
    const times = (each: Tried) => this.refusals.get(refusalOf(each)) ?? 0;
    const rarest = others.reduce((least, each) => (times(each) < times(least) ? each : least), first);
    return { ...rarest, at: this.reference };
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
    const who = (draw.chance(0.85) ? draw.one(this.active) : draw.one(people)).id;
    const action = this.chooser.choose(draw, who, !this.hasCustomers());
    return { key: this.commands.length, who, action, args: drawArguments(this.source, action, who) };
  }

  private hasCustomers(): boolean {
    return this.source.known.customers.length >= this.terms.customersFirst;
  }
}

/** Commands of one action that are refused for one reason are alike. */
function refusalOf({ command, answer }: Tried): string {
  return `${command.action} ${answer.outcome === "rejected" ? answer.reason : ""}`;
}
