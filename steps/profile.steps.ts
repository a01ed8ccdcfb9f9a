import { expectMembers } from "../src/expectation/expect-same";
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
    const arranged = portal.arrangement.providers.filter((provider) => provider.id === id);
    const shown = rows.filter(({ provider }) => provider === id);
    expectMembers(labels.profile, arranged.map(profileOf), shown.map(profileOf));
  },
);

function profileOf({ name, description }: { readonly name: string; readonly description: string }): string {
  return `${name}: ${description}`;
}
