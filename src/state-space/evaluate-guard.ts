import type { AnyStateMachine } from "xstate";
import { propertyOf } from "./effects";
import type { GuardArguments } from "./read-tracker";

/** Evaluates a guard as XState does: by name, with parameters, and the built-in `and`, `or`, `not` and `stateIn`. */
export function guardHolds(
  machine: AnyStateMachine,
  guard: unknown,
  guardArguments: GuardArguments,
): boolean {
  const name = guardName(guard);
  const implementations: Readonly<Record<string, unknown>> = machine.implementations.guards;
  const resolved: unknown = typeof guard === "function" ? guard : implementations[name ?? ""];
  if (resolved === undefined) throw new Error(`guard "${name}" is not implemented`);
  if (typeof resolved !== "function") return guardHolds(machine, resolved, guardArguments);
  if ("check" in resolved && typeof resolved.check === "function") {
    return Boolean(resolved.check(guardArguments.snapshot, guardArguments, resolved));
  }
  return Boolean(resolved(guardArguments, paramsOf(guard, guardArguments)));
}

/** The name of a guard in messages. */
export function guardName(guard: unknown): string | undefined {
  if (typeof guard === "string") return guard;
  if (typeof guard === "function") return guard.name || undefined;
  const type = typeof guard === "object" && guard !== null ? propertyOf(guard, "type") : undefined;
  return typeof type === "string" ? type : undefined;
}

/** The parameters of a guard. A function is called to compute them. */
function paramsOf(reference: unknown, guardArguments: GuardArguments): unknown {
  if (typeof reference !== "object" || reference === null) return undefined;
  const params = propertyOf(reference, "params");
  return typeof params === "function" ? params(guardArguments) : params;
}
