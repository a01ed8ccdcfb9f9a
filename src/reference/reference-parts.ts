import { additionDeciders, additionEvolvers, additionObservers } from "./additions";
import { azureDeciders, azureEvolvers, azureObservers } from "./azure";
import { credentialObservers } from "./credentials";
import { customerEvolvers, customerObservers } from "./customers";
import { delegationDeciders } from "./delegation";
import { facts } from "./facts";
import { incentiveDeciders, incentiveObservers } from "./incentives";
import { orderEvolvers, orderObservers } from "./order-pages";
import { orderDeciders } from "./orders";
import { partnershipDeciders, partnershipEvolvers, partnershipObservers } from "./partnerships";
import type { Deciders, Evolvers, Observers, Parts } from "./parts";
import { profileDeciders, profileEvolvers, profileObservers } from "./profile";
import { rules } from "./rules";
import { subscriptionDeciders, subscriptionEvolvers, subscriptionObservers } from "./subscriptions";
import { choiceObservers, supportDeciders, supportEvolvers } from "./support";
import { choicesFor, followsFor, type ReadingChoice } from "./switches";

const deciders: Deciders = {
  ...partnershipDeciders,
  ...profileDeciders,
  ...orderDeciders,
  ...additionDeciders,
  ...subscriptionDeciders,
  ...supportDeciders,
  ...incentiveDeciders,
  ...delegationDeciders,
  ...azureDeciders,
};

const evolvers: Evolvers = {
  ...partnershipEvolvers,
  ...profileEvolvers,
  ...orderEvolvers,
  ...customerEvolvers,
  ...additionEvolvers,
  ...subscriptionEvolvers,
  ...supportEvolvers,
  ...azureEvolvers,
  "ids-issued": (state, { count }) => ({ ...state, idsIssued: state.idsIssued + count }),
  "clock-advanced": (state, { milliseconds }) => ({ ...state, clock: state.clock + milliseconds }),
};

const observers: Observers = {
  ...partnershipObservers,
  ...profileObservers,
  ...orderObservers,
  ...credentialObservers,
  ...additionObservers,
  ...customerObservers,
  ...subscriptionObservers,
  ...choiceObservers,
  ...incentiveObservers,
  ...azureObservers,
};

/** The parts of which the reference is made, following the given readings. */
export function referenceParts(readings: ReadingChoice = true): Parts {
  const choices = choicesFor(readings);
  return { choices, follows: followsFor(choices), rules, facts, deciders, evolvers, observers };
}
