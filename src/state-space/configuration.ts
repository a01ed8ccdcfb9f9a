import type { AnyMachineSnapshot, AnyStateMachine, AnyStateNode, StateValue } from "xstate";
import { ExplorationProblem } from "./exploration-problem";
import { childrenOf, inDocumentOrder, isAtomic } from "./state-nodes";

export type History = Readonly<Record<string, AnyStateNode[]>>;

/** A set of active nodes with the recorded history and a flag for the final configuration. */
export interface Configuration {
  readonly id: number;
  readonly nodes: ReadonlySet<AnyStateNode>;
  readonly history: History;
  readonly done: boolean;
  readonly value: StateValue;
  /** An XState snapshot in this configuration. Its context is a placeholder. */
  readonly template: AnyMachineSnapshot;
  readonly name: string;
}

/** The configurations found so far. Nodes are stored in document order, so that equal configurations have equal keys. */
export class Configurations {
  readonly all: Configuration[] = [];
  private readonly byKey = new Map<string, Configuration>();

  constructor(private readonly machine: AnyStateMachine) {}

  intern(nodes: ReadonlySet<AnyStateNode>, history: History, done: boolean): Configuration {
    const ordered = inDocumentOrder(nodes);
    const key = `${ordered.map(({ order }) => order).join()}|${historyKey(history)}|${done}`;
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const fresh = this.create(ordered, history, done);
    this.byKey.set(key, fresh);
    this.all.push(fresh);
    return fresh;
  }

  private create(ordered: AnyStateNode[], history: History, done: boolean): Configuration {
    const nodes = new Set(ordered);
    const value = stateValueOf(this.machine.root, nodes);
    const name = nameOf(ordered, history, this.machine.root);
    refuseRacingTimers(this.machine, ordered, name);
    refuseInconsistency(this.machine, nodes, name);
    const resolved: AnyMachineSnapshot = this.machine.resolveState({
      value,
      context: {},
      historyValue: { ...history },
    });
    const template = Object.assign(resolved, { _nodes: ordered, value, status: done ? "done" : "active" });
    return { id: this.all.length, nodes, history, done, value, template, name };
  }
}

function historyKey(history: History): string {
  return Object.keys(history)
    .sort()
    .map((id) => `${id}=${inDocumentOrder(history[id] ?? []).map(({ order }) => order)}`)
    .join(";");
}

function stateValueOf(node: AnyStateNode, active: ReadonlySet<AnyStateNode>): StateValue {
  if (node.type === "parallel") {
    return Object.fromEntries(childrenOf(node).map((child) => [child.key, stateValueOf(child, active)]));
  }
  const child = childrenOf(node).find((candidate) => active.has(candidate));
  if (child === undefined) return {};
  return isAtomic(child) ? child.key : { [child.key]: stateValueOf(child, active) };
}

function nameOf(ordered: readonly AnyStateNode[], history: History, root: AnyStateNode): string {
  const leaves = ordered.filter((node) => isAtomic(node) && node !== root).map(({ path }) => path.join("."));
  const recorded = Object.entries(history).map(
    ([id, nodes]) => `${id.slice(root.id.length + 1)} = ${nodes.map(({ path }) => path.join(".")).join("+")}`,
  );
  return [leaves.join(" + ") || root.id, ...recorded].join(", ");
}

/** A single pending timer is explored as an event. The order of two pending timers is unknown, so they are refused. */
function refuseRacingTimers(machine: AnyStateMachine, nodes: readonly AnyStateNode[], name: string): void {
  const delays = new Set(nodes.flatMap((node) => node.after.map(({ delay }) => String(delay))));
  if (delays.size < 2) return;
  throw new ExplorationProblem(
    { machine: machine.id, state: `"${name}"` },
    `two timers run at once (${[...delays].join(" and ")}); write them as events, so that their order is stated.`,
  );
}

/** Through history, XState can enter children without their parent. Its behaviour from such a state is undefined. */
function refuseInconsistency(machine: AnyStateMachine, nodes: ReadonlySet<AnyStateNode>, name: string): void {
  const orphan = [...nodes].find(({ parent }) => parent !== undefined && !nodes.has(parent));
  if (orphan === undefined) return;
  throw new ExplorationProblem(
    { machine: machine.id, state: `"${name}"` },
    `XState has entered "${orphan.path.join(".")}" but not its parent, so the state is inconsistent.`,
  );
}
