import type { ActionName, ArgsOf } from "../../port/actions";

/** One thing that a person does, ready for the port. */
export interface Act<Name extends ActionName = ActionName> {
  readonly who: string;
  readonly action: Name;
  readonly args: ArgsOf<Name>;
}

/** Keeps action and arguments together while their types are checked. */
export function act<Name extends ActionName>(who: string, action: Name, args: ArgsOf<Name>): Act<Name> {
  return { who, action, args };
}
