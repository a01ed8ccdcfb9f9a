import type { Choices } from "../domain/choices";
import type { ActionName, ArgsOf } from "../port/actions";
import type { ArrangedOffer, ArrangedPerson } from "../port/arrangement";
import type { LookOf, ObservationName } from "../port/observations";
import type { CustomerDetails, OrderLine } from "../port/shapes";
import type { ActionDecision, ObservationResult, Refusal } from "./decision";
import type { Customer, Draft, Subscription } from "./entities";
import type { DataOf, EventKind } from "./event";
import type { Company } from "./person";
import type { State } from "./state";
import type { Follows } from "./switches";

/** A request with its person and the state of the world. Rules, facts, deciders and observers all start from it. */
export interface Situation {
  readonly state: State;
  readonly person: ArrangedPerson;
  readonly company: Company;
  /** The owner of open drafts and wizards: the person, or its company if they are shared (reading-033). */
  readonly owner: string;
  readonly asked: ActionName | ObservationName;
  readonly parts: Parts;
}

/** Every reason to refuse, one function each; `rules/` says on which statement or reading each one rests. */
export interface Rules {
  readonly resellersPlaceNoOrders: (situation: Situation) => Refusal;
  readonly onlyResellersAccept: (situation: Situation) => Refusal;
  readonly otherRolesAreRefused: (situation: Situation) => Refusal;
  readonly globalAdminAccepts: (situation: Situation) => Refusal;
  readonly profileChangedByMicrosoft: (situation: Situation) => Refusal;
  readonly startingAfreshAbandons: (situation: Situation, open: boolean) => Refusal;
  /** `back`: the pages that a person may answer again where steps need not be in order. */
  readonly stepsInOrder: (
    situation: Situation,
    here: string,
    expected: string,
    back?: readonly string[],
  ) => Refusal;
  readonly unknownLinksEstablishNothing: (situation: Situation, link: string) => Refusal;
  readonly acceptanceIsIdempotent: (situation: Situation, provider: string) => Refusal;
  readonly enrolmentAndAccountPrecedeWork: (situation: Situation, reseller: string) => Refusal;
  readonly partnershipPrecedesWork: (situation: Situation, reseller: string) => Refusal;
  readonly transactingResellerHasActiveAgreement: (situation: Situation, reseller: string) => Refusal;
  readonly agreementPrecedesPartnership: (situation: Situation) => Refusal;
  readonly detailsAreComplete: (situation: Situation, details: CustomerDetails) => Refusal;
  readonly somethingIsChosen: (situation: Situation, lines: readonly OrderLine[]) => Refusal;
  readonly licenceLimits: (situation: Situation, offer: ArrangedOffer, licences: number) => Refusal;
  readonly unknownMpnIdIsRefused: (situation: Situation, mpnId: string) => Refusal;
  readonly otherAccountsEarnNothing: (situation: Situation, mpnId: string) => Refusal;
  readonly upgradeTargets: (situation: Situation, from: ArrangedOffer, to: ArrangedOffer) => Refusal;
  readonly otherCompaniesThingsAreUnknown: (
    situation: Situation,
    customer: Customer,
    unknown: "unknown-customer" | "unknown-subscription",
  ) => Refusal;
  /** About the account where no subscription is given. */
  readonly associationBoundsManagement: (
    situation: Situation,
    customer: Customer,
    subscription?: Subscription,
  ) => Refusal;
  readonly azureCustomersHaveAzure: (situation: Situation, customer: Customer) => Refusal;
  readonly tenantOwnerNeedsAssociation: (
    situation: Situation,
    customer: Customer,
    reseller: string,
  ) => Refusal;
  readonly azureNeedsTenantOwner: (situation: Situation, customer: Customer) => Refusal;
}

/** Facts derived from the state that several deciders and observers share. */
export interface Facts {
  readonly isPartner: (state: State, provider: string, reseller: string) => boolean;
  /** `serial` distinguishes the links of several drafts, if each has its own (reading-038). */
  readonly draftFor: (state: State, provider: string, serial?: string) => Draft;
  readonly temporaryPassword: (state: State, customer: string) => string;
  /** True if the company has anything to do with the customer. */
  readonly serves: (situation: Situation, customer: Customer) => boolean;
  readonly administers: (situation: Situation, customer: Customer) => boolean;
  readonly manages: (situation: Situation, customer: Customer, subscription: Subscription) => boolean;
  readonly sees: (situation: Situation, customer: Customer, subscription: Subscription) => boolean;
  readonly isAzureCustomer: (state: State, customer: Customer) => boolean;
  /** The reseller that earns the incentives of a subscription, if any does. */
  readonly creditedReseller: (situation: Situation, subscription: Subscription) => string | undefined;
}

export type Deciders = {
  readonly [Name in ActionName]: (situation: Situation, args: ArgsOf<Name>) => ActionDecision<Name>;
};

export type Evolvers = {
  readonly [Kind in EventKind]: (state: State, data: DataOf<Kind>) => State;
};

export type Observers = {
  readonly [Name in ObservationName]: (situation: Situation, args: LookOf<Name>) => ObservationResult<Name>;
};

/** The parts of an in-memory implementation. A faulty one is the reference with one of these replaced. */
export interface Parts {
  readonly choices: Choices;
  readonly follows: Follows;
  readonly rules: Rules;
  readonly facts: Facts;
  readonly deciders: Deciders;
  readonly evolvers: Evolvers;
  readonly observers: Observers;
}
