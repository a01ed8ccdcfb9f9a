import { findCustomer, findSubscription } from "./look-up";
import type { Person } from "./phrases/characters";
import { northwind, usualPersonOf } from "./phrases/characters";
import type { Setting } from "./phrases/forms";
import type { Manner } from "./phrases/manners";
import type { Portal } from "./portal";

/** Writes a text where a setting has its place. */
export async function changeSetting(
  portal: Portal,
  manner: Manner,
  person: Person,
  setting: Setting,
  words: string,
): Promise<void> {
  switch (setting.kind) {
    case "telephone": {
      const { id: customer } = await findCustomer(portal, setting.customer);
      await portal.does(manner, person, "customer.manage", { customer, phone: words });
      return;
    }
    case "azure-note": {
      const { id: customer } = await findCustomer(portal, setting.customer);
      await portal.does(manner, person, "azure-account.manage", { customer, note: words });
      return;
    }
    case "nickname": {
      const { subscription } = await findSubscription(portal, setting.subscription);
      await portal.does(manner, person, "subscription.manage", { subscription, nickname: words });
      return;
    }
    case "profile":
      await portal.does(manner, person, "profile.change", { description: words });
  }
}

/** What the customer's provider reads there; the provider's own profile is read on the official list. */
export async function readSetting(portal: Portal, setting: Setting): Promise<string> {
  switch (setting.kind) {
    case "telephone": {
      const { id: customer, provider } = await findCustomer(portal, setting.customer);
      return (await portal.sees(provider, "customer", { customer })).contact.phone;
    }
    case "azure-note": {
      const { id: customer, provider } = await findCustomer(portal, setting.customer);
      return (await portal.sees(provider, "azure-account", { customer })).note;
    }
    case "nickname":
      return (await findSubscription(portal, setting.subscription)).nickname;
    case "profile": {
      const profiles = await portal.sees(usualPersonOf(northwind), "indirect-providers-list", {});
      return profiles.find(({ provider }) => provider === northwind.id)?.description ?? "";
    }
  }
}
