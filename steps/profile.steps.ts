import { expectMembers } from "../src/assertions/compare-texts";
import type { Company, Person } from "./phrases/characters";
import { labels } from "./phrases/labels";
import { sentence } from "./sentence";
import type { ConformanceWorld } from "./world";

sentence(
  {
    en: "{person} sees {provider}'s profile on the official list",
    "zh-TW": "{person}在官方清單上看到{provider}的設定檔",
  },
  async (world: ConformanceWorld, person: Person, { id }: Company) => {
    const rows = await world.observe(person, "indirect-providers-list", {});
    const arranged = world.arrangement.providers.filter((provider) => provider.id === id);
    const shown = rows.filter(({ provider }) => provider === id);
    expectMembers(labels.profile, arranged.map(profileOf), shown.map(profileOf));
  },
);

function profileOf({ name, description }: { readonly name: string; readonly description: string }): string {
  return `${name}: ${description}`;
}
