import type { Choices } from "../../../domain/choices";
import { listedRoles } from "../../../domain/role";
import type { ActionName } from "../../../port/actions";
import type { ActAnswer } from "../../../port/answers";
import type { ArrangedPerson } from "../../../port/arrangement";
import type { InProcessImplementation, Reset } from "../../../port/implementation";
import { actionRefusals } from "../../../port/refusals";
import { Draw } from "../world/draw";
import { drawArrangement, type WorldSize } from "../world/draw-arrangement";
import { Texts } from "../world/texts";
import { ActionChooser } from "./action-chooser";
import { actOf, type Command } from "./command";
import { type ArgumentSource, drawArguments } from "./draw-arguments";
import { KnownThings } from "./known-things";
import { Opening } from "./opening";
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

/** A colleague does one of so many recent commands, too. */
const imitated = 6;

/** The number of ways in which a command to be refused is made wrong, to choose from. */
const variants = 6;

/** Reasons that many random commands meet. In the choice of refusals they count as if they had occurred so often already. */
const commonReasons: Readonly<Record<string, number>> = {
  "not-a-provider": 9,
  "not-a-reseller": 9,
  "unknown-customer": 5,
  "unknown-subscription": 5,
  "not-at-this-step": 5,
  "not-self-service": 5,
  "role-not-permitted": 4,
};

/** Reasons that hold for all people of a company's side. */
const reasonsOfSide: ReadonlySet<unknown> = new Set(["not-a-provider", "not-a-reseller"]);

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
  /** The number of refusals for each reason, of each action and of all. */
  private readonly refusals = new Map<string, number>();
  private active: readonly ArrangedPerson[] = [];
  private latest: Command | undefined;
  private readonly opening: Opening;
  private isOpen = true;
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
    this.chooser = new ActionChooser(terms.admits);
    this.opening = new Opening(this.source, terms.customersFirst);
    this.reference.reset(this.reset);
  }

  run(): History {
    for (let step = 0; step < this.terms.length; step++) {
      if (step % 25 === 0) this.active = this.drawActive();
      const again = this.secondClick();
      this.add(again ?? this.tryOpening() ?? this.tryNext());
      this.isRepeated = again !== undefined;
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
    // Two people of one company, the first provider's most often: it comes to have most of the customers.
    const [first] = providers;
    const company = this.draw.chance(0.5) ? first?.id : this.draw.one(providers).id;
    const colleagues = ours.filter(({ organisation }) => organisation === company);
    const pair = this.draw.some(this.draw.chance(0.7) && colleagues.length > 1 ? colleagues : ours, 2);
    return [...pair, ...this.draw.some(theirs, 1), ...this.draw.some(strangers, 1)];
  }

  private tryNext(): Tried {
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
      if (tried.answer.outcome === "accepted") break;
    }
    if (tried?.answer.outcome === "accepted") next.done();
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
    const { who, action, args } = this.draw.one(this.commands.slice(-imitated));
    const colleague = this.colleagueOf(who);
    const { customer, subscription } = args;
    const same = { ...(customer ? { customer } : {}), ...(subscription ? { subscription } : {}) };
    const others = { ...drawArguments(this.source, action, colleague), ...same };
    const chosen = this.draw.chance(0.5) ? args : others;
    const command = { key: this.commands.length, who: colleague, action, args: chosen };
    return this.try(command, this.reference);
  }

  private colleagueOf(who: string): string {
    const company = this.source.known.companyOf(who);
    const isColleague = ({ id, organisation }: ArrangedPerson) => organisation === company && id !== who;
    const colleagues = this.active.filter(isColleague);
    return colleagues.length === 0 ? who : this.draw.one(colleagues).id;
  }

  private add(tried: Tried): void {
    const { command, answer } = tried;
    this.reference = tried.at;
    this.commands.push(command);
    const act = actOf(command, (name) => this.source.known.idOf(name));
    this.source.known.take(command, act, answer, this.reference);
    if (answer.outcome === "accepted") this.chooser.accepted(act.who, act.action);
    else for (const key of [refusalOf(tried), reasonOf(tried)]) this.countRefusal(key);
    this.latest = command;
    this.wasAccepted = answer.outcome === "accepted";
  }

  /** Of two possible commands, the one whose action can be refused for more reasons that this history has not shown. */
  private drawToSpoil(): Command {
    const [one, other] = [this.tryPossible(this.copy()).command, this.tryPossible(this.copy()).command];
    const unseen = ({ action }: Command) =>
      actionRefusals[action].filter((reason) => !this.refusals.has(`${action} ${reason}`)).length;
    return unseen(other) > unseen(one) ? other : one;
  }

  private countRefusal(key: string): void {
    this.refusals.set(key, (this.refusals.get(key) ?? 0) + 1);
  }

  private try(command: Command, at: InProcessImplementation): Tried {
    const { who, action, args } = actOf(command, (name) => this.source.known.idOf(name));
    const answer = at.act(who, action, args);
    const isOthers = answer.outcome === "rejected" && reasonsOfSide.has(answer.reason);
    if (isOthers) this.chooser.isOthers(this.sideOf(who), action);
    return { command, at, answer };
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
    const command = this.draw.chance(repeatedShare) ? this.drawAgain() : this.drawToSpoil();
    let at = this.copy();
    const refused: Tried[] = [];
    for (let variant = 0; variant < variants; variant++) {
      const tried = this.try(spoiledCommand(this.source, command), at);
      if (tried.answer.outcome === "rejected") refused.push(tried);
      else at = this.copy();
    }
    const [first, ...others] = refused;
    if (first === undefined) return this.try(command, this.reference);
    const times = (each: Tried) => {
      const [own, ofReason] = [refusalOf(each), reasonOf(each)].map((key) => this.refusals.get(key) ?? 0);
      return (own ?? 0) + (ofReason ?? 0) + (commonReasons[reasonOf(each)] ?? 0);
    };
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
    // The providers' people come first in the list, and have most to do.
    const active = draw.chance(0.4) ? this.active.slice(0, 2) : this.active;
    const who = (draw.chance(0.85) ? draw.one(active) : draw.one(people)).id;
    const action = this.chooser.choose(draw, who, this.sideOf(who));
    return { key: this.commands.length, who, action, args: drawArguments(this.source, action, who) };
  }

  private sideOf(who: string): string {
    const company = this.source.known.companyOf(who);
    return this.source.arrangement.providers.some(({ id }) => id === company) ? "provider" : "reseller";
  }
}

function reasonOf({ answer }: Tried): string {
  return answer.outcome === "rejected" ? `${answer.reason ?? ""}` : "";
}

/** Commands of one action that are refused for one reason are alike. */
function refusalOf({ command, answer }: Tried): string {
  return `${command.action} ${answer.outcome === "rejected" ? answer.reason : ""}`;
}
