import type { CustomerDetails, OrderLine } from "../../port/shapes";

/** The wizard of one person, which the API does not have: the driver keeps what the person has entered. */
export interface NewCustomerForm {
  page: "new-customer" | "new-subscription" | "review" | "confirmation";
  readonly reseller: string;
  details: CustomerDetails | null;
  lines: readonly OrderLine[];
  subscriptionReseller: string | null;
  customer: string | null;
  credentials: { readonly userName: string; readonly temporaryPassword: string } | null;
}

export interface AdditionForm {
  readonly customer: string;
  lines: readonly OrderLine[];
  reseller: string | null;
}

interface Selection {
  readonly subscription: string;
  readonly reseller: string;
}

interface CreatedCustomer {
  readonly given: CustomerDetails;
  readonly sent: CustomerDetails;
}

function copied<Form extends object>(forms: ReadonlyMap<string, Form>): Map<string, Form> {
  return new Map([...forms].map(([who, form]) => [who, { ...form }]));
}

/** All that people have entered and the API does not keep, and the ids that the driver has seen. */
export class OpenWork {
  forms = new Map<string, NewCustomerForm>();
  additions = new Map<string, AdditionForm>();
  /** The one support contact that each person has selected and not submitted. */
  selections = new Map<string, Selection>();
  /** The details of the customers that the driver created, and the same as they were sent. */
  created = new Map<string, CreatedCustomer>();
  /** The partnerships since the reset, and the open request of each person, where partnerships are fixtures. */
  partnerships = new Set<string>();
  requests = new Map<string, string>();
  /** The first id of a subscription by its present one, and the other way round: an upgrade changes the GUID. */
  firstIds = new Map<string, string>();
  presentIds = new Map<string, string>();

  /** Returns an independent copy. */
  copy(): OpenWork {
    const copy = new OpenWork();
    copy.forms = copied(this.forms);
    copy.additions = copied(this.additions);
    copy.selections = new Map(this.selections);
    copy.created = new Map(this.created);
    copy.partnerships = new Set(this.partnerships);
    copy.requests = new Map(this.requests);
    copy.firstIds = new Map(this.firstIds);
    copy.presentIds = new Map(this.presentIds);
    return copy;
  }
}
