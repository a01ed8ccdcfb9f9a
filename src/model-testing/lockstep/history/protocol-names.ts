import type { ActionName } from "../../../port/actions";
import type { ObservationName } from "../../../port/observations";

/** The few actions and observations that histories must know by name; all others follow from the tables of the port. */

/** The action that opens a draft, whose link can be read in the observation. */
export const opensDraft: ActionName = "partnership.request";
export const showsDraft: ObservationName = "partnership-request";

/** The observation that shows secrets. */
export const showsSecrets: ObservationName = "credentials";

/** The lists in which ids first appear. */
export const listsCustomers: ObservationName = "customers";
export const listsSubscriptions: ObservationName = "subscriptions";
export const listsPartners: ObservationName = "indirect-resellers";
