import { expectSame } from "../src/expectation/expect-same";
import type { Company, Person } from "./phrases/characters";
import { labels } from "./phrases/labels";
import type { Portal } from "./portal";
import { sentence } from "./sentence";

sentence(
  {
    en: "{person} sees {provider}'s profile on the official list",
    "zh-TW": "{person}在官方清單上看到{provider}的設定檔",
  },
  async (portal: Portal, person: Person, { id }: Company) => {
    const rows = await portal.sees(person, "indirect-providers-list", {});
    const arranged = portal.arrangement.providers.find((provider) => provider.id === id);
    expectSame(labels.profile, profileOf(arranged), profileOf(rows.find(({ provider }) => provider === id)));
  },
);

function profileOf(provider: { readonly name: string; readonly description: string } | undefined): string {
  return `${provider?.name}: ${provider?.description}`;
}
