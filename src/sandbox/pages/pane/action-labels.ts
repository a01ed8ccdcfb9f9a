import { forEachLanguage, type Translations } from "../../../domain/text";
import type { ActionName } from "../../../port/actions";
import { labels, otherLabels } from "../labels";

/** Names a control after the page or part of a page on which it is. */
function on(place: Translations, control: Translations): Translations {
  return forEachLanguage((language) => `${place[language]} › ${control[language]}`);
}

/** The control with which a person performs each action on the pages. */
export const actionLabels: Readonly<Record<ActionName, Translations>> = {
  "partnership.request": labels.requestPartnership,
  "partnership.edit": on(labels.requestPartnership, otherLabels.saveText),
  "partnership.open-in-email": on(labels.requestPartnership, labels.openInEmail),
  "partnership.copy-to-clipboard": on(labels.requestPartnership, labels.copyToClipboard),
  "partnership.done": on(labels.requestPartnership, labels.done),
  "partnership.accept": on(otherLabels.personalLink, otherLabels.acceptRequest),
  "profile.change": otherLabels.changeDescription,
  "new-customer.start": labels.addNewCustomer,
  "new-customer.give-details": on(labels.newCustomer, labels.nextSubscriptions),
  "new-customer.choose-subscriptions": on(labels.newCustomer, otherLabels.saveSelection),
  "new-customer.review": on(labels.newCustomer, labels.nextReview),
  "new-customer.submit": on(labels.newCustomer, labels.submit),
  "new-customer.cancel": on(labels.newCustomer, labels.cancel),
  "new-customer.done": on(labels.confirmation, labels.done),
  "add-subscription.start": labels.addSubscription,
  "add-subscription.choose-subscriptions": on(labels.newSubscription, otherLabels.saveSelection),
  "add-subscription.choose-reseller": on(labels.newSubscription, otherLabels.select),
  "add-subscription.submit": on(labels.newSubscription, labels.submit),
  "subscription.buy-licences": otherLabels.buyLicences,
  "subscription.upgrade": otherLabels.upgrade,
  "subscription.set-reseller": on(labels.resellerMpnId, otherLabels.saveReseller),
  "subscription.choose-support-contact": on(labels.supportContact, otherLabels.select),
  "subscription.submit-support-contact": on(labels.supportContact, labels.submit),
  "subscription.rename": otherLabels.rename,
  "customer.change-phone": otherLabels.savePhone,
  "tenant-owner.grant": otherLabels.give,
  "azure-account.note": otherLabels.saveNote,
};
