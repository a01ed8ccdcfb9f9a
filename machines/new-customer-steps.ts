import type { Choices } from "../src/domain/choices";
import { type Infeasible, leftOpen, type Refusal, unstated } from "./machine-model";
import { noPartnership } from "./order-lines";
import { notAtThisStep, nothingToClose } from "./people";

/** The steps of a new customer that two machines share: an event of one of them. */
interface NewCustomerEvent {
  readonly type: `new-customer.${string}`;
}

/** The refusal of an input of another page than the one that its performer has open. */
export function notOnThisPage(
  { type }: NewCustomerEvent,
  page: string,
  choices: Choices,
): Refusal | Infeasible {
  if (type === "new-customer.cancel" && hasForm(page)) return unstated;
  if (choices["reading-005"] !== "going-back" || type === "new-customer.submit") return notAtThisStep;
  if (type === "new-customer.done" || type === "new-customer.cancel") return nothingToClose(choices);
  return isEarlier(type, page) ? leftOpen : notAtThisStep;
}

/** S187 speaks of cancelling at the review: it is left open whether the order can be cancelled on these pages, which come before. */
function hasForm(page: string): boolean {
  return page === "new-customer" || page === "new-subscription";
}

/** It is left open what becomes of the later pages if an earlier one is answered again. */
function isEarlier(type: string, page: string): boolean {
  return page === "review" || (page === "new-subscription" && type === "new-customer.give-details");
}

/** Another provider has nothing open. */
export function refusalOfOtherProvider(event: NewCustomerEvent, choices: Choices): Refusal | Infeasible {
  return event.type === "new-customer.start" ? noPartnership : notOnThisPage(event, "none", choices);
}
