import { z } from "@hono/zod-openapi";
import type { Partner } from "../../core/catalogue";
import { collectionOf, linkTo } from "../schemas/common";
import { agreementStatus, mpnProfile, relationshipRequest, relationships } from "../schemas/partners";
import { type Call, type Operation, ok, operation } from "../wire/operation";
import { invalid, problemOfRefusal, RestProblem } from "../wire/rest-problem";
import { findCustomer } from "./find";
import { readFilter } from "./read-filter";

type Direction = "is_indirect_cloud_solution_provider_of" | "is_indirect_reseller_of";

function relationshipOf(partner: Partner, relationshipType: Direction) {
  const { country, mpnId, name, tenant } = partner;
  const attributes = { objectType: "PartnerRelationship" };
  return { id: tenant, name, relationshipType, state: "Active", mpnId, location: country, attributes };
}

/** The partners on the other side: the resellers of a provider, the providers of a reseller. */
function partnersOf(call: Call<unknown, unknown>, direction: Direction): readonly Partner[] {
  const { partner, sandbox, who } = call;
  const { partners } = sandbox.catalogue;
  const isProviders = direction === "is_indirect_cloud_solution_provider_of";
  if (isProviders !== (partner.kind === "provider"))
    throw new RestProblem(403, 1002, "The partner is of another kind.");
  if (!isProviders) {
    const gate = sandbox.observe(who, "customers", {});
    if (gate.outcome === "rejected") throw problemOfRefusal(gate.reason);
    const providers = sandbox.workspace.state().partners;
    return [...providers].flatMap(([id, resellers]) =>
      resellers.includes(partner.id) ? (partners.get(id) ?? []) : [],
    );
  }
  const seen = sandbox.observe(who, "indirect-resellers", {});
  if (seen.outcome !== "observed")
    throw problemOfRefusal(seen.outcome === "rejected" ? seen.reason : undefined);
  return seen.value.flatMap(({ reseller }) => partners.get(reseller) ?? []);
}

const listRelationships = operation({
  method: "get",
  path: "/relationships",
  id: "listRelationships",
  summary: "The partners with which the caller's company has a partnership",
  needsUser: true,
  isForResellers: true,
  query: z.object({
    relationship_type: z.enum(["is_indirect_reseller_of", "is_indirect_cloud_solution_provider_of"]),
    filter: z.string().optional(),
  }),
  answers: { 200: { description: "The partners", schema: relationships } },
  run: (call) => {
    const { filter, relationship_type: direction } = call.query;
    const name = filter === undefined ? "" : readFilter(filter, ["name"]).value.toLowerCase();
    const found = partnersOf(call, direction).filter((each) => each.name.toLowerCase().startsWith(name));
    return ok(collectionOf(found.map((each) => relationshipOf(each, direction))));
  },
});

const relationshipsOfCustomer = operation({
  method: "get",
  path: "/customers/{customerId}/relationships",
  id: "listRelationshipsOfCustomer",
  summary: "The indirect resellers of a customer",
  needsUser: true,
  permittedAs: "customer",
  answers: { 200: { description: "The resellers; none for a direct customer", schema: relationships } },
  run: (call) => {
    const { reseller } = findCustomer(call);
    const partner = reseller === null ? undefined : call.sandbox.catalogue.partners.get(reseller);
    const found =
      partner === undefined ? [] : [relationshipOf(partner, "is_indirect_cloud_solution_provider_of")];
    return ok(collectionOf(found));
  },
});

const mpn = operation({
  method: "get",
  path: "/profiles/mpn",
  id: "getMpnProfile",
  summary: "The company to which an MPN ID belongs, or the caller's own",
  needsUser: true,
  isForResellers: true,
  query: z.object({ mpnId: z.string().optional() }),
  answers: { 200: { description: "The profile", schema: mpnProfile } },
  run: ({ partner, query, sandbox }) => {
    const mpnId = query.mpnId ?? partner.mpnId;
    const found = sandbox.catalogue.byMpnId(mpnId);
    if (found === undefined)
      throw new RestProblem(404, 3000, `The partner organization ${mpnId.slice(0, 20)} is not found.`);
    return ok({
      mpnId,
      partnerName: found.name,
      profileType: "MpnProfile",
      links: { self: linkTo("/profiles/mpn") },
      attributes: { objectType: "MpnProfile" },
    });
  },
});

const complianceProblem = (code: number, description: string, source: string) =>
  new RestProblem(400, code, description, [], source);

function agreementPartner({
  query,
  sandbox,
}: Call<{ mpnId?: string | undefined; tenantId?: string | undefined }, unknown>) {
  const { mpnId, tenantId } = query;
  const services = "PartnerApiServiceControllers";
  if (mpnId === undefined && tenantId === undefined)
    throw complianceProblem(2001, "Give mpnId or tenantId.", "ComplianceController");
  if (mpnId !== undefined && tenantId !== undefined)
    throw complianceProblem(2000, "Give mpnId or tenantId, not both.", "ComplianceController");
  if (tenantId !== undefined && !z.guid().safeParse(tenantId).success)
    throw complianceProblem(2000, "tenantId is no GUID.", services);
  if (mpnId !== undefined && !/^\d+$/.test(mpnId))
    throw complianceProblem(2000, "mpnId is no number.", services);
  const found =
    mpnId === undefined ? sandbox.catalogue.byTenant(tenantId ?? "") : sandbox.catalogue.byMpnId(mpnId);
  if (found === undefined && mpnId !== undefined)
    throw complianceProblem(2200, "The MPN ID is invalid.", "PartnerFD");
  if (found === undefined) throw complianceProblem(2205, "The tenant is not found.", "PartnerFD");
  if (!found.enrolled)
    throw complianceProblem(2204, "The partner is not enrolled as a reseller.", "PartnerFD");
  return found;
}

const agreement = operation({
  method: "get",
  path: "/compliance/{programName}/agreementstatus",
  id: "getAgreementStatus",
  summary: "Whether an indirect reseller has accepted the partner agreement",
  needsUser: true,
  permittedAs: "indirect-resellers",
  query: z.object({ mpnId: z.string().optional(), tenantId: z.string().optional() }),
  answers: { 200: { description: "The status", schema: agreementStatus } },
  run: (call) => {
    if (call.params.programName?.toLowerCase() !== "csp") throw invalid("The program is not csp.");
    return ok({ isAgreementSigned: agreementPartner(call).agreement === "signed" });
  },
});

const invitation = operation({
  method: "get",
  path: "/customers/relationshiprequests",
  id: "getRelationshipRequest",
  summary: "The link with which a customer accepts a relationship with the caller's company",
  needsUser: true,
  permittedAs: "partnership.request",
  answers: { 200: { description: "The link", schema: relationshipRequest } },
  run: ({ partner }) => {
    const query = `invType=ResellerRelationship&partnerId=${partner.tenant}&msppId=0&DAP=true`;
    const url = `https://admin.microsoft.com/Adminportal/Home?${query}#/BillingAccounts/partner-invitation`;
    return ok({ url, attributes: { objectType: "RelationshipRequest" } });
  },
});

export const partnerOperations: readonly Operation[] = [
  listRelationships,
  invitation,
  relationshipsOfCustomer,
  mpn,
  agreement,
];
