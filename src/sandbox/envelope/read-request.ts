import { z } from "zod";
import { type ActionName, type ArgsOf, actionNames, actions } from "../../port/actions";
import { advanceRequest, helloRequest, messageId, resetRequest } from "../../port/messages";
import { type LookOf, type ObservationName, observationNames, observations } from "../../port/observations";

/** Parsers of the port's requests. Each throws `ZodError`. The casts connect parsed arguments with the name that chose their schema. */

export const envelope = z.looseObject({ id: messageId, op: z.string() });

export type Envelope = z.infer<typeof envelope>;

const acting = z.object({ who: z.string(), action: z.string(), args: z.unknown() });
const observing = z.object({ who: z.string(), what: z.string(), args: z.unknown() });

export interface ActRequest<Name extends ActionName = ActionName> {
  readonly who: string;
  readonly action: Name;
  readonly args: ArgsOf<Name>;
}

export interface ObserveRequest<Name extends ObservationName = ObservationName> {
  readonly who: string;
  readonly what: Name;
  readonly args: LookOf<Name>;
}

/** Returns undefined for an action that the protocol does not have. */
export function readAct(message: Envelope): ActRequest | undefined {
  const { action, args, who } = acting.parse(message);
  const name = actionNames.find((known) => known === action);
  return name && { who, action: name, args: actions[name].args.parse(args ?? {}) as ArgsOf<ActionName> };
}

/** Returns undefined for an observation that the protocol does not have. */
export function readObserve(message: Envelope): ObserveRequest | undefined {
  const { args, what, who } = observing.parse(message);
  const name = observationNames.find((known) => known === what);
  const read = name && (observations[name].args.parse(args ?? {}) as LookOf<ObservationName>);
  return name && read && { who, what: name, args: read };
}

export const readReset = (message: Envelope) => resetRequest.parse(message);
export const readAdvance = (message: Envelope) => advanceRequest.parse(message);
export const readHello = (message: Envelope) => helloRequest.parse(message);
