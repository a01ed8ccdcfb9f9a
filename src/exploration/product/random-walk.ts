import type { PersonKind } from "../../../machines/machine-model";
import type { RefusalReason } from "../../domain/refusal-reason";
import { randomNumbers } from "../criteria/random-numbers";
import type { Move, Player } from "../execution/player";
import type { Ruling } from "../execution/ruling";
import type { Subject } from "../execution/subject";

export interface WalkTerms {
  readonly length: number;
  /** The share of inputs that are to be refused. */
  readonly refused: number;
  readonly seed: number;
  /** Whether a step may rest on this. */
  readonly admits: (subject: Subject, sample: number, ruling: Ruling) => boolean;
}

/** People who have nothing open on any machine of a world. */
const bystanders: readonly (PersonKind | undefined)[] = [
  undefined,
  "helpdesk-agent",
  "billing-admin",
  "no-role",
  "resellers-person",
  "other-providers-person",
];

/** In a world of several machines another provider has partners, and orders, of its own: then only this keeps it out. */
const keepsOthersOut: readonly RefusalReason[] = ["unknown-customer", "unknown-subscription"];

/** A random walk over all machines of a world at once, planned with the models alone: the same seed gives the same moves. */
export function randomWalk(players: readonly Player[], terms: WalkTerms): readonly Move[] {
  const random = randomNumbers(terms.seed);
  const states = players.map(() => 0);
  const moves: Move[] = [];
  const pick = <Thing>(things: readonly Thing[]): Thing | undefined =>
    things[Math.floor(random() * things.length)];
  while (moves.length < terms.length) {
    const player = Math.floor(random() * players.length);
    const subject = players[player]?.subject;
    if (subject === undefined) break;
    const state = states[player] ?? 0;
    const refused = random() < terms.refused;
    const chosen = refused
      ? pick(refusedInputs(subject, state, pick(bystanders), terms))
      : pick(acceptedInputs(subject, state, terms));
    if (chosen === undefined) continue;
    moves.push({ player, ...chosen });
    if (!refused) states[player] = subject.target(state, chosen.sample);
  }
  return moves;
}

type Input = Pick<Move, "sample" | "kind">;

function acceptedInputs(subject: Subject, state: number, { admits }: WalkTerms): readonly Input[] {
  return [...subject.samples.keys()].flatMap((sample): readonly Input[] => {
    const ruling = subject.ruling(state, sample);
    return ruling.kind === "accepted" && admits(subject, sample, ruling) ? [{ sample }] : [];
  });
}

function refusedInputs(
  subject: Subject,
  state: number,
  kind: PersonKind | undefined,
  { admits }: WalkTerms,
): readonly Input[] {
  return [...subject.samples.keys()].flatMap((sample): readonly Input[] => {
    const ruling = subject.ruling(state, sample, kind);
    if (ruling.kind !== "refused" || !admits(subject, sample, ruling)) return [];
    const isSafe =
      kind !== "other-providers-person" || ruling.reasons.every((each) => keepsOthersOut.includes(each));
    return isSafe ? [{ sample, kind }] : [];
  });
}
