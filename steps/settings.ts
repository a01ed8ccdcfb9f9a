import { findCustomer, findSubscription } from "./find";
import type { Person } from "./phrases/characters";
import { northwind, usualPersonOf } from "./phrases/characters";
import type { Setting } from "./phrases/forms";
import type { VerbForm } from "./phrases/manners";
import type { ConformanceWorld } from "./world";

/** Writes a text where a setting has its place. */
export async function changeSetting(
  world: ConformanceWorld,
  form: VerbForm,
  person: Person,
  setting: Setting,
  words: string,
): Promise<void> {
  switch (setting.kind) {
    case "telephone": {
      const { id: customer } = await findCustomer(world, setting.customer);
      await world.act(form, person, "customer.manage", { customer, phone: words });
      return;
    }
    case "azure-note": {
      const { id: customer } = await findCustomer(world, setting.customer);
      await world.act(form, person, "azure-account.manage", { customer, note: words });
      return;
    }
    case "nickname": {
      const { subscription } = await findSubscription(world, setting.subscription);
      await world.act(form, person, "subscription.manage", { subscription, nickname: words });
      return;
    }
    case "profile":
      await world.act(form, person, "profile.change", { description: words });
  }
}

/** What the customer's provider reads there; the provider's own profile is read on the official list. */
export async function readSetting(world: ConformanceWorld, setting: Setting): Promise<string> {
  switch (setting.kind) {
    case "telephone": {
      const { id: customer, provider } = await findCustomer(world, setting.customer);
      return (await world.observe(provider, "customer", { customer })).contact.phone;
    }
    case "azure-note": {
      const { id: customer, provider } = await findCustomer(world, setting.customer);
      return (await world.observe(provider, "azure-account", { customer })).note;
    }
    case "nickname":
      return (await findSubscription(world, setting.subscription)).nickname;
    case "profile": {
      const profiles = await world.observe(usualPersonOf(northwind), "indirect-providers-list", {});
      return profiles.find(({ provider }) => provider === northwind.id)?.description ?? "";
    }
  }
}
