import type { ArrangedPerson } from "../port/arrangement";
import type { Directory } from "./directory";

/** The company of a person. A person who was not arranged works for no company and has no role. */
export interface Company {
  readonly kind: "provider" | "reseller" | "none";
  readonly id: string;
}

export const noCompany: Company = { kind: "none", id: "" };

export function companyOf(directory: Directory, person: ArrangedPerson | undefined): Company {
  if (person === undefined) return noCompany;
  const id = person.organisation;
  if (directory.providers.has(id)) return { kind: "provider", id };
  return directory.resellers.has(id) ? { kind: "reseller", id } : noCompany;
}

export const unknownPerson: ArrangedPerson = { id: "", name: "", organisation: "", roles: [] };
