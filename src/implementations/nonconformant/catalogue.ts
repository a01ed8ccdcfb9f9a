import { buysOneLicenceTooFew } from "./buys-one-licence-too-few";
import { cancelKeepsTheCustomer } from "./cancel-keeps-the-customer";
import { creditsTheResellerOfTheAccount } from "./credits-the-reseller-of-the-account";
import type { Fault } from "./fault";
import { filterIgnoresTheReseller } from "./filter-ignores-the-reseller";
import { linkIsSharedByAllProviders } from "./link-is-shared-by-all-providers";
import { onlyTheFirstLineIsOrdered } from "./only-the-first-line-is-ordered";
import { passwordOutlivesTheConfirmation } from "./password-outlives-the-confirmation";
import { resellerIsNotPreselected } from "./reseller-is-not-preselected";
import { supportContactIsSetOnAllSubscriptions } from "./support-contact-is-set-on-all-subscriptions";
import { worksWithoutPartnership } from "./works-without-partnership";

/** Every faulty implementation, in the order of the page's topics. */
export const faults: readonly Fault[] = [
  worksWithoutPartnership,
  linkIsSharedByAllProviders,
  resellerIsNotPreselected,
  onlyTheFirstLineIsOrdered,
  cancelKeepsTheCustomer,
  passwordOutlivesTheConfirmation,
  filterIgnoresTheReseller,
  creditsTheResellerOfTheAccount,
  supportContactIsSetOnAllSubscriptions,
  buysOneLicenceTooFew,
];

/** `undefined` where no faulty implementation has that name. */
export function findFault(name: string): Fault | undefined {
  return faults.find((fault) => fault.name === name);
}
