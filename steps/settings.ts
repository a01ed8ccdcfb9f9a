import type { ObservationName } from "../src/port/observations";
import type { Setting } from "../src/vocabulary/forms";
import { northwind, type Person, usualPersonOf } from "../src/vocabulary/names";
import type { VerbForm } from "../src/vocabulary/verbs";
import { findCustomer, findSubscription } from "./find";
import type { ConformanceWorld } from "./world";

/** Changes the setting to this text. */
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
      await world.act(form, person, "customer.change-phone", { customer, phone: words });
      return;
    }
    case "nickname": {
      const { subscription } = await findSubscription(world, setting.subscription);
      await world.act(form, person, "subscription.rename", { subscription, nickname: words });
      return;
    }
    case "profile":
      await world.act(form, person, "profile.change", { description: words });
  }
}

/** The setting as the customer's provider sees it; the provider's own profile is read from the official list. */
export async function readSetting(world: ConformanceWorld, setting: Setting): Promise<string> {
  switch (setting.kind) {
    case "telephone": {
      const { id: customer, provider } = await findCustomer(world, setting.customer);
      return (await world.observe(provider, "customer", { customer })).contact.phone;
    }
    case "nickname":
      return (await findSubscription(world, setting.subscription)).nickname;
    case "profile": {
      const profiles = await world.observe(usualPersonOf(northwind), "indirect-providers-list", {});
      return profiles.find(({ provider }) => provider === northwind.id)?.description ?? "";
    }
  }
}

/** The observation and field in which `readSetting` reads. */
export const settingFields = {
  telephone: ["customer", "phone"],
  nickname: ["subscriptions", "nickname"],
  profile: ["indirect-providers-list", "description"],
} as const satisfies Readonly<Record<Setting["kind"], readonly [ObservationName, string]>>;
