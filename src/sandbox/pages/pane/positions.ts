import type { State } from "../../../reference/state";
import { basePath, ownerOf, stateOf, type Visit } from "../visit";

/** The statechart that belongs to a page, and its states in which the world is. Regions that the world does not tell are left out. */
export interface Position {
  /** The machine's id, which is the name of its chart. */
  readonly machine: string;
  readonly states: readonly string[];
}

const companyOf = (state: State, who: string) => state.directory.people.get(who)?.organisation ?? "";

function orderPosition(visit: Visit): Position {
  const order = stateOf(visit).orders.get(ownerOf(visit));
  return { machine: "order-wizard", states: [order?.page ?? "none"] };
}

function additionPosition(visit: Visit): Position {
  const isOpen = stateOf(visit).additions.has(ownerOf(visit));
  return { machine: "add-subscription", states: [isOpen ? "new-subscription" : "none"] };
}

function draftState(state: State, owner: string): string {
  const draft = state.drafts.get(owner);
  if (draft === undefined) return "draft.none";
  return draft.text.includes(draft.link) ? "draft.open.with-link" : "draft.open.without-link";
}

/** The partners of a provider, or the providers of a reseller. */
function partnersOf(state: State, company: string): number {
  const own = state.partners.get(company);
  if (own !== undefined) return own.length;
  return [...state.partners.values()].filter((partners) => partners.includes(company)).length;
}

function partnershipPosition(visit: Visit): Position {
  const state = stateOf(visit);
  const count = partnersOf(state, companyOf(state, visit.who));
  const relation = (name: string, least: number) =>
    `${name}.${count >= least ? "partnership" : "no-partnership"}`;
  const states = [draftState(state, ownerOf(visit)), relation("relation", 1), relation("second-relation", 2)];
  return { machine: "partnership", states };
}

function licencesState(licences: number, least: number, most: number): string {
  if (licences <= least) return "licences.minimum";
  return licences >= most ? "licences.maximum" : "licences.between";
}

function subscriptionPosition(visit: Visit): Position {
  const { customers, directory, partners, subscriptions } = stateOf(visit);
  const subscription = subscriptions.get(visit.context.req.param("id") ?? "");
  const offer = directory.offers.get(subscription?.offer ?? "");
  if (subscription === undefined || offer === undefined) return { machine: "subscription", states: [] };
  const { customer, licences, mpnId, reseller } = subscription;
  const licenceState = licencesState(licences, offer.minimumLicences, offer.maximumLicences);
  if (reseller === null) return { machine: "subscription", states: [licenceState, "reseller.none"] };
  const [first] = partners.get(customers.get(customer)?.provider ?? "") ?? [];
  const isCredited = directory.resellers.get(reseller)?.locationMpnId === mpnId;
  const name = `reseller.${reseller === first ? "first" : "second"}-${isCredited ? "" : "not-"}credited`;
  return { machine: "subscription", states: [licenceState, name] };
}

function delegationPosition(visit: Visit): Position {
  const customer = stateOf(visit).customers.get(visit.context.req.param("id") ?? "");
  if (customer === undefined) return { machine: "delegation", states: [] };
  const noted = customer.azureNote === "" ? "nothing-noted" : "noted";
  const azure = customer.tenantOwners.length === 0 ? "no-tenant-owner" : `tenant-owner.${noted}`;
  return { machine: "delegation", states: [`azure.${azure}`] };
}

const positions: readonly (readonly [path: RegExp, (visit: Visit) => Position])[] = [
  [/^\/new-customer/, orderPosition],
  [/^\/(?:add|new)-subscription/, additionPosition],
  [/^\/subscriptions\//, subscriptionPosition],
  [/^\/customers\/.+\/(?:account|azure)/, delegationPosition],
];

/** Returns the machine in play on the page of a visit. It is the partnership's where no other is. */
export function positionOf(visit: Visit): Position {
  const path = new URL(visit.context.req.url).pathname.slice(basePath.length).replace(/^\/do\//, "/");
  const found = positions.find(([pattern]) => pattern.test(path));
  return (found?.[1] ?? partnershipPosition)(visit);
}

/** Returns the states of the machines that follow the work of a person, by machine. They do not depend on the page. */
export function statesOfWork(visit: Visit): ReadonlyMap<string, readonly string[]> {
  const found = [orderPosition, additionPosition, partnershipPosition].map((position) => position(visit));
  return new Map(found.map(({ machine, states }) => [machine, states]));
}
