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
import { type ArgumentSource, drawArguments, spoiledArguments } from "./draw-arguments";
import { KnownThings } from "./known-things";

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
  private active: readonly ArrangedPerson[] = [];

  constructor(
    private readonly terms: HistoryTerms,
    private reference: InProcessImplementation,
  ) {
    this.draw = new Draw(terms.seed);
    const texts = new Texts(this.draw);
    const arrangement = drawArrangement(this.draw, texts, terms.size);
    this.reset = { seed: terms.seed, arrangement, clock: "2026-01-05T09:00:00Z" };
    const known = new KnownThings(arrangement);
    this.source = { draw: this.draw, texts, arrangement, known, choices: terms.choices };
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

  /** The few people who act for a while, so that their work makes progress. */
  private drawActive(): readonly ArrangedPerson[] {
    const { people, providers } = this.source.arrangement;
    const mayAct = people.filter(({ roles }) => listedRoles.some((role) => roles.includes(role)));
    const isProviders = ({ organisation }: ArrangedPerson) => providers.some(({ id }) => id === organisation);
    const [ours, theirs] = [mayAct.filter(isProviders), mayAct.filter((person) => !isProviders(person))];
    return [...this.draw.some(ours, 2), ...this.draw.some(theirs, this.draw.between(1, 2))];
  }

  private addOne(wished: ActAnswer["outcome"]): void {
    let tried:
      | { readonly command: Command; readonly at: InProcessImplementation; readonly answer: ActAnswer }
      | undefined;
    for (let draws = 0; draws < maximumDraws && tried?.answer.outcome !== wished; draws++) {
      const command = wished === "accepted" ? this.drawPossible() : this.drawImpossible();
      const at = this.reference.fork?.() ?? this.reference;
      const { who, action, args } = actOf(command, (name) => this.source.known.idOf(name));
      tried = { command, at, answer: at.act(who, action, args) };
    }
    if (tried === undefined) return;
    this.reference = tried.at;
    this.commands.push(tried.command);
    const act = actOf(tried.command, (name) => this.source.known.idOf(name));
    this.source.known.take(tried.command, act, tried.answer, this.reference);
    if (tried.answer.outcome !== "accepted") return;
    this.chooser.accepted(act.who, act.action);
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

  /** A possible command of which the person or one argument is changed. */
  private drawImpossible(): Command {
    const command = this.drawPossible();
    const { draw } = this;
    if (draw.chance(0.4)) return { ...command, who: draw.one(this.source.arrangement.people).id };
    return { ...command, args: spoiledArguments(this.source, command.action, command.args) };
  }
}
