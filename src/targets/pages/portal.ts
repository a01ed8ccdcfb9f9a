import type { Language } from "../../domain/language";
import type { Labels } from "./labels";

/** The portal under test. */
export interface Portal {
  /** The address of the start page, without a final slash. */
  readonly base: string;
  readonly language: Language;
  readonly labels: Labels;
  /** The most milliseconds for one step. */
  readonly limitMs: number;
  /** True if the driver opens a world of its own on the server, because others work there at the same time. */
  readonly hasOwnWorld: boolean;
}
