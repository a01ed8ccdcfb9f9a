import { z } from "@hono/zod-openapi";
import { attributes, collection, guid, link } from "./common";

export const relationshipType = z.enum([
  "none",
  "is_indirect_reseller_of",
  "is_indirect_cloud_solution_provider_of",
]);

export const relationship = z
  .object({
    id: guid,
    name: z.string(),
    relationshipType,
    state: z.literal("Active"),
    mpnId: z.string(),
    location: z.string(),
    attributes: attributes("PartnerRelationship"),
  })
  .openapi("PartnerRelationship");

export const relationships = collection("PartnerRelationshipCollection", relationship);

export const relationshipRequest = z
  .object({ url: z.url(), attributes: attributes("RelationshipRequest") })
  .openapi("RelationshipRequest");

export const mpnProfile = z
  .object({
    mpnId: z.string(),
    partnerName: z.string(),
    profileType: z.literal("MpnProfile"),
    links: z.object({ self: link }),
    attributes: attributes("MpnProfile"),
  })
  .openapi("MpnProfile");

export const agreementStatus = z.object({ isAgreementSigned: z.boolean() }).openapi("AgreementStatus");
