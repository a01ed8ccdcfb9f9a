import { readdirSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../domain/package-root";
import { requirements } from "../../register/requirements";

const folder = "src/mutants/named";

/** The folders of named faults, each with the name of its list. */
const lists = {
  partnerships: "partnership",
  delegation: "delegation",
  customers: "customer",
  subscriptions: "subscription",
} as const;

const camelCase = (slug: string) => slug.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

function listOf(topic: string, name: string): string {
  const files = readdirSync(join(packageRoot(), folder, topic)).map((file) => file.replace(/\.ts$/, ""));
  const slugs = requirements.map(({ slug }) => slug).filter((slug) => files.includes(slug));
  const imports = [
    { from: "./fault", names: "type { Fault }" },
    ...slugs.map((slug) => ({ from: `./${topic}/${slug}`, names: `{ ${camelCase(slug)} }` })),
  ];
  const importLines = imports
    .sort((one, other) => (one.from < other.from ? -1 : 1))
    .map(({ from, names }) => `import ${names} from "${from}";\n`);
  const spreads = slugs.map((slug) => `  ...${camelCase(slug)},\n`);
  const list = `export const ${name}Faults: readonly Fault[] = [\n${spreads.join("")}];\n`;
  return `${importLines.join("")}\n${list}`;
}

/** The sources that list the faults of each folder, in the order of the register's requirements. */
export const faultLists = Object.entries(lists).map(([topic, name]) => ({
  path: `${folder}/${name}-faults.ts`,
  render: () => listOf(topic, name),
}));
