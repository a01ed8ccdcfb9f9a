import { type ObservationResult, observed, refused } from "./decision";
import type { Observers, Situation } from "./parts";

/**
 * Setup info: shown by the open confirmation of that customer and by nothing else (S189, S191).
 *
 * @requirement setup-info-shows-credentials
 * @requirement credentials-gone-after-closing
 */
function credentials(situation: Situation, customer: string): ObservationResult<"credentials"> {
  const { company, owner, parts, state } = situation;
  const refusal = parts.rules.otherRolesAreRefused(situation);
  if (refusal !== undefined) return refused(refusal);
  for (const [reader, order] of state.orders) {
    if (order.page !== "confirmation" || order.customer !== customer) continue;
    const isColleague = [reader, state.directory.people.get(reader)?.organisation].includes(company.id);
    const mayRead = parts.follows("reading-015") ? reader === owner : isColleague;
    if (mayRead) return observed({ ...order.credentials });
  }
  return observed(null);
}

export const credentialObservers: Pick<Observers, "credentials"> = {
  credentials: (situation, { customer }) => credentials(situation, customer),
};
