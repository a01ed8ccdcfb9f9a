import type { AnyStateMachine, EventObject } from "xstate";

/** The effect of one action on the model. Actions with outside effects only (log, emit, custom functions) have none. */
export type Effect =
  | { readonly kind: "assign"; readonly assignment: unknown; readonly params: unknown; readonly name: string }
  | { readonly kind: "raise"; readonly event: EventObject };

/** Thrown for an action that only XState can execute. */
export class Uncompilable extends Error {
  override readonly name = "Uncompilable";
}

const harmless = new Set(["xstate.log", "xstate.emit", "xstate.cancel"]);

/** Returns the effects of actions in order. Throws Uncompilable. */
export function effectsOf(machine: AnyStateMachine, actions: readonly unknown[]): Effect[] {
  return actions.flatMap((action) => effectOf(machine, action));
}

function effectOf(machine: AnyStateMachine, action: unknown): Effect[] {
  const name = nameOf(action);
  const implementations: Readonly<Record<string, unknown>> = machine.implementations.actions;
  const resolved: unknown = name === undefined ? action : implementations[name];
  if (!isBuiltIn(resolved) || harmless.has(resolved.type)) return [];
  const params: unknown =
    typeof action === "object" && action !== null ? propertyOf(action, "params") : undefined;
  if (resolved.type === "xstate.assign") {
    const assignment = propertyOf(resolved, "assignment");
    return [{ kind: "assign", assignment, params, name: name ?? "(inline)" }];
  }
  if (resolved.type === "xstate.raise") return raised(machine, resolved);
  throw new Uncompilable(resolved.type);
}

function raised(machine: AnyStateMachine, action: object): Effect[] {
  const event = propertyOf(action, "event");
  const delay = propertyOf(action, "delay");
  if (!isEvent(event)) throw new Uncompilable("a raised event that is computed");
  if (delay === undefined) return [{ kind: "raise", event }];
  // The timer of an `after` transition. Its event is one of the samples.
  if (event.type.startsWith("xstate.after.") && isKnownDelay(machine, delay)) return [];
  throw new Uncompilable("an event raised later");
}

function isKnownDelay(machine: AnyStateMachine, delay: unknown): boolean {
  if (typeof delay === "number") return true;
  return typeof delay === "string" && machine.implementations.delays[delay] !== undefined;
}

function nameOf(action: unknown): string | undefined {
  if (typeof action === "string") return action;
  const type = typeof action === "object" && action !== null ? propertyOf(action, "type") : undefined;
  return typeof type === "string" ? type : undefined;
}

function isBuiltIn(value: unknown): value is { readonly type: string } {
  return (
    typeof value === "function" && "resolve" in value && "type" in value && typeof value.type === "string"
  );
}

export function isEvent(value: unknown): value is EventObject {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

export function propertyOf(value: object, key: string): unknown {
  return Object.entries(value).find(([name]) => name === key)?.[1];
}
