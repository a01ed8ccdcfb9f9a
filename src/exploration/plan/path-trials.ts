import { type PersonKind, personKinds } from "../../../machines/machine-model";
import type { Language } from "../../domain/language";
import { stageFor } from "../bindings/stage";
import type { Path } from "../criteria/path";
import type { Move } from "../execution/player";
import type { Subject } from "../execution/subject";
import { usualRole } from "./cell";
import { groundsOf, trialTitle } from "./describe-trial";
import type { Trial } from "./trial";
import type { Way } from "./ways";

/** The paths that a criterion asks for, as checks: `machine:<id>/<criterion>/<number>`. */
export function pathTrials(
  subject: Subject,
  { name: criterion }: Pick<Way, "name">,
  paths: Iterable<Path>,
  { seed, language }: { readonly seed: number; readonly language: Language },
): readonly Trial[] {
  const { model } = subject;
  const players = [{ subject, stage: stageFor({ role: usualRole, seed }) }];
  const trials: Trial[] = [];
  for (const path of paths) {
    const moves = path.map(({ sample, kind }): Move => ({ player: 0, sample, kind: kindNamed(kind) }));
    const number = trials.length + 1;
    const last = path.at(-1);
    const ending = last && model.describeEvent(subject.sample(last.sample), language);
    const check = {
      id: `machine:${model.id}/${criterion}/${number}`,
      source: "machine" as const,
      title: trialTitle(criterion, number, model.title[language], moves.length, ending, language),
      ...groundsOf(players, moves),
      where: `machines/${model.id}.machine.ts`,
    };
    trials.push({ check, players, moves });
  }
  return trials;
}

function kindNamed(name: string | undefined): PersonKind | undefined {
  return personKinds.find((kind) => kind === name);
}
