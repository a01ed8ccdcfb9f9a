import { expectMembers } from "../src/assertions/compare-texts";
import { labels } from "../src/vocabulary/labels";
import { sentences } from "../src/vocabulary/sentences";
import { sentence } from "./sentence";

sentence(sentences.seesProfile, async (world, person, { id }) => {
  const rows = await world.observe(person, "indirect-providers-list", {});
  const arranged = world.arrangement.providers.filter((provider) => provider.id === id);
  const shown = rows.filter(({ provider }) => provider === id);
  expectMembers(labels.profile, arranged.map(profileOf), shown.map(profileOf));
});

function profileOf({ name, description }: { readonly name: string; readonly description: string }): string {
  return `${name}: ${description}`;
}
