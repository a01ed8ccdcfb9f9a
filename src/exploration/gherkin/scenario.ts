import type { Language } from "../../domain/language";
import type { ObservationName } from "../../port/observations";
import type { Act } from "../bindings/act";
import type { Enactment } from "../bindings/binding";
import { mergePictures, type Picture } from "../bindings/picture";
import { viewersOf } from "../execution/onlookers";
import type { Move, Player } from "../execution/player";
import { isOutsider, type Ruling } from "../execution/ruling";
import { Correspondence } from "./correspondence";
import { deedSentence } from "./deed-sentence";
import { givenSentences } from "./given-sentences";
import { PaperWorld, subscriptionOnPaper } from "./paper-world";
import { type Concerned, reasonInWords } from "./reason-in-words";
import { sightSentences } from "./sight-sentences";
import type { Manner } from "./verbs";
import { companyInWords, isCustomer, resellerOfMpnId, subscriptionInWords } from "./words";

/** A script in the house's sentences. */
export interface Scenario {
  readonly given: readonly string[];
  /** What is done last; undefined where nothing is done at all. */
  readonly deed: string | undefined;
  readonly outcome: readonly string[];
}

/** What the house has no sentence for. */
export interface Untold {
  readonly missing: string;
}

interface Standing {
  readonly state: number;
  readonly enactment: Enactment;
}

interface Telling {
  readonly language: Language;
  /** What is looked at in the end; everything that the house can say where nothing is chosen. */
  readonly about?: ObservationName | undefined;
}

/** Machines as they stand on paper before anything is tried. */
export interface Opening {
  readonly players: readonly Player[];
  readonly standings: readonly Standing[];
  readonly paper: PaperWorld;
}

/** Prepares on paper what the machines need. */
export async function openOnPaper(players: readonly Player[]): Promise<Opening> {
  const paper = PaperWorld.blank();
  const standings: Standing[] = [];
  for (const { subject, stage } of players)
    standings.push({ state: 0, enactment: await subject.binding.given(stage, paper.hands()) });
  return { players, standings, paper };
}

/**
 * Plays moves on paper and tells them: what was there, what had been done, what is done now, and what must come of it. Nothing
 * but the models is asked.
 */
export function tellScenario(
  opening: Opening,
  moves: readonly Move[],
  { language, about }: Telling,
): Scenario | Untold {
  const story = new Story(opening, language);
  for (const [index, move] of moves.entries()) {
    const missing = story.tell(move, moves.slice(index + 1));
    if (missing !== undefined) return { missing };
  }
  return story.end(about);
}

class Story {
  private readonly players: readonly Player[];
  private readonly paper: PaperWorld;
  private standings: readonly Standing[];
  private readonly given: string[];
  private deed: string | undefined;
  private refusal: string | undefined;
  /** What upgraded subscriptions are called now. */
  private readonly upgraded = new Map<string, string>();
  private readonly mail: Correspondence;

  constructor(
    { players, standings, paper }: Opening,
    private readonly language: Language,
  ) {
    this.players = players;
    this.standings = standings;
    this.paper = paper.copy();
    this.given = [...givenSentences(this.picture(), language)];
    this.mail = new Correspondence(language);
  }

  /** Undefined once the move is told; what could not be said otherwise. */
  tell(move: Move, later: readonly Move[]): string | undefined {
    const { player, sample, kind } = move;
    const isLast = later.length === 0;
    const { subject, stage } = this.playerAt(player);
    const ruling = subject.ruling(this.standing(player).state, sample, kind);
    if (ruling.kind === "infeasible") return undefined;
    const { event } = subject.sample(sample);
    const act = this.standing(player).enactment.act(event, subject.person(sample, kind, stage));
    const accepted = ruling.kind === "accepted";
    const told = deedSentence(act, mannerOf(accepted, isLast), this.language);
    if (told === undefined) return subject.model.describeEvent(subject.sample(sample), this.language);
    this.given.push(...this.mail.before(act));
    const sentence = this.underPresentName(told, act);
    if (isLast) this.deed = sentence;
    else this.given.push(sentence);
    if (accepted) {
      this.moveOn(move, act);
      this.given.push(...this.mail.after(act, this.answering(later)));
    } else if (isLast) this.refusal = this.refusalOf(ruling, act, kind);
    return undefined;
  }

  /** A subscription is called by the offer that it has now; on paper it keeps the name of the first. */
  private underPresentName(sentence: string, { args }: Act): string {
    const present = "subscription" in args ? this.upgraded.get(args.subscription) : undefined;
    if (present === undefined || !("subscription" in args)) return sentence;
    const [old, fresh] = [args.subscription, present].map((name) => subscriptionInWords(name, this.language));
    return sentence.replace(old ?? "", fresh ?? "");
  }

  end(about: ObservationName | undefined): Scenario {
    const { given } = this;
    const deed = this.deed;
    if (this.refusal !== undefined) {
      const nothing = this.language === "en" ? "nothing has changed" : "沒有任何變更";
      return { given, deed, outcome: [this.refusal, nothing] };
    }
    const picture = this.picture();
    const sentences = viewersOf(this.players).flatMap((viewer) =>
      viewer.sees
        .filter((what) => about === undefined || what === about)
        .flatMap((what) => sightSentences(what, viewer, picture, this.language)),
    );
    const accepted = this.language === "en" ? "it is accepted" : "操作獲得接受";
    const nothingDone = deed === undefined ? [] : [accepted];
    return { given, deed, outcome: sentences.length === 0 ? nothingDone : [...new Set(sentences)] };
  }

  /** The resellers who follow a link later on. */
  private answering(later: readonly Move[]): ReadonlySet<string> {
    const people = later.flatMap(({ player, sample, kind }) => {
      const { subject, stage } = this.playerAt(player);
      const isAnswer = subject.sample(sample).event.type === "partnership.accept";
      return isAnswer ? subject.person(sample, kind, stage) : [];
    });
    return new Set(people.map((person) => person.split("-")[0] ?? ""));
  }

  private moveOn({ player, sample }: Move, act: Act): void {
    const { subject } = this.playerAt(player);
    const { event } = subject.sample(sample);
    const { enactment, state } = this.standing(player);
    const handed = this.paper.act(act.who, act.action, act.args);
    if (act.action === "subscription.upgrade" && "offer" in act.args && "subscription" in act.args) {
      const [company = ""] = act.args.subscription.split("/");
      this.upgraded.set(act.args.subscription, subscriptionOnPaper(company, act.args.offer));
    }
    const peeked = enactment.peek?.(event);
    const learnt = peeked === undefined ? {} : this.paper.look(act.who, peeked, {});
    const next = enactment.after(event, { ...handed, ...learnt }, subject.snapshot(state));
    const moved = { state: subject.target(state, sample), enactment: next };
    this.standings = this.standings.map((standing, index) => (index === player ? moved : standing));
  }

  /** Of several true reasons an outsider's own is told: the state is not that person's. */
  private refusalOf(ruling: Ruling & { kind: "refused" }, act: Act, kind: Move["kind"]): string {
    const isOutsiders = kind !== undefined && isOutsider(kind);
    const reason = ruling.reasons.at(isOutsiders ? -1 : 0) ?? "not-at-this-step";
    const words = reasonInWords(reason, concernedIn(act, this.language), this.language);
    return this.language === "en" ? `it is refused, for ${words}` : `操作遭到拒絕，因為${words}`;
  }

  private picture(): Picture {
    return mergePictures(
      this.standings.map(({ enactment, state }, player) =>
        enactment.picture(this.playerAt(player).subject.snapshot(state)),
      ),
    );
  }

  private standing(player: number): Standing {
    const found = this.standings[player];
    if (found === undefined) throw new RangeError(`There is no player ${player}.`);
    return found;
  }

  private playerAt(player: number): Player {
    const found = this.players[player];
    if (found === undefined) throw new RangeError(`There is no player ${player}.`);
    return found;
  }
}

function mannerOf(accepted: boolean, isLast: boolean): Manner {
  if (!accepted) return isLast ? "attempt" : "failed";
  return isLast ? "present" : "past";
}

function concernedIn({ who, args }: Act, language: Language): Concerned {
  const named = "reseller" in args && args.reseller !== undefined ? args.reseller : undefined;
  const byNumber = "mpnId" in args ? resellerOfMpnId(args.mpnId) : undefined;
  const reseller = companyInWords(named ?? byNumber ?? who.split("-")[0] ?? "", language);
  const customer = "customer" in args ? args.customer : "Contoso";
  return { reseller, customer: isCustomer(customer) ? customer : undefined };
}
