import type { ActionName, ArgsOf } from "../../port/actions";
import type { ActAnswer, ObserveAnswer } from "../../port/answers";
import type { LookOf, ObservationName } from "../../port/observations";
import type { Book, OrderNotes } from "../book/book";
import type { Catalogue } from "./catalogue";
import type { Workspace } from "./workspace";

/** The running world, as the operations on it need it. `Sandbox` adds tokens and resets. */
export interface OpenWorld {
  readonly workspace: Workspace;
  readonly book: Book;
  readonly catalogue: Catalogue;
  /** The time in milliseconds: the virtual clock of the world, or the computer's if the world gives none. */
  now(): number;
  /** One action of a person, as on the port. */
  act<Name extends ActionName>(who: string, action: Name, args: ArgsOf<Name>): ActAnswer<Name>;
  /** One observation of a person, as on the port. */
  observe<Name extends ObservationName>(who: string, what: Name, args: LookOf<Name>): ObserveAnswer<Name>;
  /** Makes the records of customers, subscriptions and orders that came into being since the last call. */
  record(notes?: OrderNotes): void;
}
