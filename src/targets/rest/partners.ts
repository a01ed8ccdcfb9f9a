import type { RefusalReason } from "../../domain/refusal-reason";
import type { ObserveAnswer } from "../../port/answers";
import { MissingFixture } from "../../port/faults";
import { type Outcome, type RestSession, relationshipsPath } from "./rest-session";
import { agreementStatus, relationships } from "./shapes";

/** The resellers with which a person's company has a partnership. */
export async function partnersOf(
  session: RestSession,
  who: string,
): Promise<Outcome<{ id: string; name: string }[]>> {
  const answer = await session.ask(who, "GET", relationshipsPath);
  const read = session.read(relationships, answer, "GET /relationships");
  if ("rejected" in read) return read;
  const all = read.value.items.map(({ id: tenant, name }) => {
    const id = session.world.partnerOf(tenant);
    return { id, name: session.world.nameOf(id, name) };
  });
  if (!session.world.isPrepared) return { value: all };
  const { partnerships } = session.work;
  const company = session.world.organisationOf(who);
  // Partnerships that a fixed world has beyond those of the check do not belong to it.
  return { value: all.filter(({ id }) => partnerships.has(`${company} ${id}`)) };
}

export async function indirectResellers(
  session: RestSession,
  who: string,
): Promise<ObserveAnswer<"indirect-resellers">> {
  const partners = await partnersOf(session, who);
  if ("rejected" in partners) return partners.rejected;
  return { outcome: "observed", value: partners.value.map(({ id, name }) => ({ reseller: id, name })) };
}

/** A person selects from the list of partners, so a reseller that is not on it cannot be selected. */
export async function choicesOf(session: RestSession, who: string) {
  const partners = await partnersOf(session, who);
  if ("rejected" in partners) return partners.rejected;
  return { outcome: "observed", value: partners.value.map(({ id }) => id) } as const;
}

/** Returns the reason for which a reseller cannot be selected: it is not among the partners of the person's company. */
export async function refuseReseller(
  session: RestSession,
  who: string,
  reseller: string,
): Promise<RefusalReason | undefined> {
  const partners = await partnersOf(session, who);
  if ("rejected" in partners) return partners.rejected.reason ?? "no-partnership";
  if (partners.value.some(({ id }) => id === reseller)) return undefined;
  const pair = `${session.world.organisationOf(who)} ${reseller}`;
  if (session.world.prepared.fixtures?.partnerships.has(pair))
    throw new MissingFixture(`no partnership of ${pair.replace(" ", " and ")}`);
  return session.world.prepared.tenants.has(reseller) ? "no-partnership" : "unknown-reseller";
}

/** Returns the reason for which a reseller cannot be associated with a subscription: no partnership, or no active agreement. */
export async function refuseAssociation(
  session: RestSession,
  who: string,
  reseller: string,
): Promise<RefusalReason | undefined> {
  const refusal = await refuseReseller(session, who, reseller);
  if (refusal !== undefined) return refusal;
  const path = `/compliance/csp/agreementstatus?tenantId=${session.id(session.world.tenantOf(reseller))}`;
  const read = session.read(
    agreementStatus,
    await session.ask(who, "GET", path),
    "GET /compliance/csp/agreementstatus",
  );
  // Since 2020-07 an agreement that is not signed is an error instead of false.
  return "value" in read && read.value.isAgreementSigned ? undefined : "agreement-not-active";
}
