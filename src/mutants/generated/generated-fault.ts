import type { Change } from "../named/fault";

/** In which way the lives that the machines tell go wrong. */
export type GeneratedKind =
  | "missing-guard"
  | "missing-transition"
  | "wrong-target"
  | "lost-effect"
  | "refused-but-done"
  | "side-effect"
  | "history-dependent"
  | "wrong-reason"
  | "wrong-fact"
  | "wrong-output";

/** A fault that no person thought of: one part of the reference, systematically broken. */
export interface GeneratedFault {
  /** What is broken and how: `guard/partnershipPrecedesWork/order.start`. */
  readonly id: string;
  readonly kind: GeneratedKind;
  readonly change: Change;
}
