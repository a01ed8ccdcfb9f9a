import type { CheckRecord } from "../record/run-record";
import { effortOf, isScenario, kindOf } from "./kind-of-check";
import { abstractStep, type Story, storyOf } from "./story";

/** Checks that fail in the same way. */
interface Group {
  readonly story: Story;
  readonly requirement: string | null;
  readonly shown: CheckRecord;
  readonly checks: CheckRecord[];
}

function easier(one: CheckRecord, other: CheckRecord): CheckRecord {
  return effortOf(other) < effortOf(one) ? other : one;
}

/** Groups failed checks by outcome, cause, blamed requirement, kind and story. */
function groupsOf(failed: readonly CheckRecord[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const record of failed) {
    const { outcome, cause, requirement } = record.decision;
    const story = storyOf(record);
    const key = JSON.stringify([outcome, cause, requirement, isScenario(record), story]);
    const known = groups.get(key);
    known?.checks.push(record);
    const checks = known?.checks ?? [record];
    groups.set(key, { story, requirement, checks, shown: easier(known?.shown ?? record, record) });
  }
  return [...groups.values()];
}

/** Scenarios before cells before walks, then fewest steps, then most checks. */
function byReadability(one: Group, other: Group): number {
  return effortOf(one.shown) - effortOf(other.shown) || other.checks.length - one.checks.length;
}

function isSame(one: string, other: string): boolean {
  return one !== "" && one === other;
}

/** Returns true if two groups have one cause: the same requirement, refusal or lines, or the same difference after the same action or in the same observation. */
function isSameCause(one: Group, other: Group): boolean {
  if (one.shown.decision.outcome !== other.shown.decision.outcome) return false;
  if (isSame(one.requirement ?? "", other.requirement ?? "")) return true;
  const [story, next] = [one.story, other.story];
  if (isSame(story.refusal, next.refusal) || isSame(story.lines, next.lines)) return true;
  if (story.direction !== next.direction) return false;
  return isSame(story.action, next.action) || isSame(story.subject, next.subject);
}

/** Returns true if a check of a machine fails only after the action at which an easier check fails: a consequence. */
function isConsequence(group: Group, { story: { action } }: Group): boolean {
  if (action === "" || isScenario(group.shown)) return false;
  return group.shown.decision.steps.some((step) => abstractStep(step) === action);
}

const isHistory = ({ shown }: Group) => kindOf(shown) === "history";

/**
 * Joins clusters of histories alone with the first other one that has the same cause. Easier groups are placed first, so that a group
 * which connects two clusters may come after both.
 */
function joinHistories(clusters: readonly Group[][]): readonly Group[][] {
  const joined: Group[][] = [];
  for (const cluster of clusters) {
    const same = cluster.every(isHistory)
      ? joined.find((each) => each.some((one) => cluster.some((other) => isSameCause(one, other))))
      : undefined;
    if (same === undefined) joined.push(cluster);
    else same.push(...cluster);
  }
  return joined;
}

/** Clusters failed checks by cause. The clusters, and the groups within each, are in the order in which they are easiest to read. */
export function clusterFailures(failed: readonly CheckRecord[]): readonly (readonly CheckRecord[])[] {
  const clusters: Group[][] = [];
  for (const group of [...groupsOf(failed)].sort(byReadability)) {
    const own =
      clusters.find((cluster) => cluster.some((each) => isSameCause(each, group))) ??
      clusters.find((cluster) => cluster.some((each) => isConsequence(group, each)));
    if (own === undefined) clusters.push([group]);
    else own.push(group);
  }
  return joinHistories(clusters).map((cluster) => cluster.flatMap(({ checks }) => checks));
}
