import { type ActionName, actionNames } from "../../../port/actions";
import type { Arguments, Command } from "./command";
import { type ArgumentSource, drawArguments } from "./draw-arguments";

const thingFields: ReadonlySet<string> = new Set(["customer", "subscription"]);

/** New arguments of an action about the customer or the subscription of another command. */
export function argumentsAbout(
  source: ArgumentSource,
  { args }: Pick<Command, "args">,
  action: ActionName,
  who: string,
): Arguments {
  const drawn = drawArguments(source, action, who);
  const same = Object.entries(args).filter(([field]) => thingFields.has(field) && field in drawn);
  return { ...drawn, ...Object.fromEntries(same) };
}

/** The next step of the same procedure: in the port's table, steps stand in their order. Undefined after the last one. */
export function followingAction(action: ActionName): ActionName | undefined {
  const next = actionNames[actionNames.indexOf(action) + 1];
  const [procedure] = action.split(".");
  return next?.split(".")[0] === procedure ? next : undefined;
}
