import type { CustomerDetails } from "../../port/shapes";
import { type AccessibleNode, definitionOf, wordsOf } from "./accessible-tree";
import type { LabelName, Labels } from "./labels";

/** The details of a customer with the labels of their fields. */
export const detailFields: readonly {
  readonly label: LabelName;
  readonly of: (details: CustomerDetails) => string;
}[] = [
  { label: "company", of: ({ company }) => company },
  { label: "domain", of: ({ domain }) => domain },
  { label: "contactName", of: ({ contact }) => contact.name },
  { label: "email", of: ({ contact }) => contact.email },
  { label: "phone", of: ({ contact }) => contact.phone },
  { label: "address", of: ({ billing }) => billing.address },
  { label: "city", of: ({ billing }) => billing.city },
  { label: "postalCode", of: ({ billing }) => billing.postalCode },
  { label: "country", of: ({ billing }) => billing.country },
];

/** The details that a page shows as terms and definitions, or undefined if it shows no company. */
export function detailsIn(nodes: readonly AccessibleNode[], labels: Labels): CustomerDetails | undefined {
  const text = (label: LabelName) => {
    const node = definitionOf(nodes, labels[label]);
    return node === undefined ? "" : wordsOf(node);
  };
  if (definitionOf(nodes, labels.company) === undefined) return undefined;
  return {
    company: text("company"),
    domain: text("domain"),
    contact: { name: text("contactName"), email: text("email"), phone: text("phone") },
    billing: {
      address: text("address"),
      city: text("city"),
      postalCode: text("postalCode"),
      country: text("country"),
    },
  };
}
