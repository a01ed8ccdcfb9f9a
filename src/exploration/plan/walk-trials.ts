import type { Language } from "../../domain/language";
import type { Capability } from "../../port/capabilities";
import { randomWalk } from "../product/random-walk";
import { playersOf } from "../product/worlds";
import { groundsOf, trialTitle } from "./describe-trial";
import type { Trial } from "./trial";

interface WalkPlan {
  readonly walks: number;
  readonly length: number;
  readonly seed: number;
  readonly language: Language;
  readonly readings: boolean;
  readonly claims: (capability: Capability) => boolean;
}

/** A quarter of the inputs is refused: so many that refusals mix with everything, so few that machines get ahead. */
const refusedShare = 0.25;

/** Walks through worlds of several machines: `machine:world-<n>/walks/<number>`. */
export function walkTrials({ walks, length, seed, language, readings, claims }: WalkPlan): readonly Trial[] {
  const worlds = [playersOf(0, seed, readings), playersOf(1, seed, readings)];
  return Array.from({ length: walks }, (_, index): Trial => {
    const world = index % worlds.length;
    const players = worlds[world] ?? [];
    const moves = randomWalk(players, {
      length,
      refused: refusedShare,
      seed: seed * 1_000_003 + index,
      admits: (subject, sample, ruling) =>
        ruling.kind !== "infeasible" &&
        (readings || ruling.readings.length === 0) &&
        !subject.spends(sample, readings) &&
        claims(subject.needs(sample)),
    });
    const number = index + 1;
    const name = language === "en" ? "several machines at once" : "多個狀態機同時進行";
    const machines = [...new Set(players.map(({ subject }) => subject.model.id))];
    const check = {
      id: `machine:world-${world + 1}/walks/${number}`,
      source: "machine" as const,
      title: trialTitle("walks", number, name, moves.length, undefined, language),
      ...groundsOf(players, moves),
      where: `machines/${machines[0] ?? ""}.machine.ts`,
    };
    return { check, players, moves };
  }).filter(({ moves }) => moves.length > 0);
}
