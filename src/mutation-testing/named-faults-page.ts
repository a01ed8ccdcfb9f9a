import { readings } from "../register/readings/readings";
import { requirements } from "../register/requirements";
import { namedFaults } from "../targets/mutant-targets";

type NamedFault = ReturnType<typeof namedFaults>[number];

const intro = `# Named faults

Each is the reference with one plausible bug. \`npx twotier verify --against nonconformant:<name>\` shows how the suite reports
it; [The mutation score](../faults.md) explains how the faults are used. This page is generated.
`;

/** All named faults by the requirement that they break, in the order of the register. */
export function namedFaultsPage(): string {
  const faults = namedFaults();
  const sections = requirements.flatMap(({ en, slug, statements }) => {
    const own = faults.filter(({ requirement }) => requirement === slug);
    if (own.length === 0) return [];
    return [`## ${slug}\n\n${en} (${statements.join(", ")})\n\n${own.map(line).join("\n")}\n`];
  });
  return [intro, ...sections].join("\n");
}

function linkTo(reading: string): string {
  const file = readings.find(({ id }) => id === reading)?.name;
  return file === undefined ? reading : `[${reading}](../readings/${reading}-${file}.md)`;
}

function line({ name, reading, story }: NamedFault): string {
  return `- \`${name}\`: ${story}${reading === undefined ? "" : ` Rests on ${linkTo(reading)}.`}`;
}
