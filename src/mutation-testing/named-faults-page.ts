import { readings } from "../register/readings";
import { requirements } from "../register/requirements";
import { namedFaults } from "../targets/open-target";

type NamedFault = ReturnType<typeof namedFaults>[number];

const intro = `# Faulty implementations with a name

Each is the reference with one believable bug. \`npx twotier verify --against nonconformant:<name>\` shows how the suite tells
of it; [what the mutation score means](faults.md) says how they are used. This page is written by \`twotier faults --publish\`.
`;

/** Every named fault under the requirement that it breaks, in the order of the register. */
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
  return file === undefined ? reading : `[${reading}](readings/${reading}-${file}.md)`;
}

function line({ name, reading, story }: NamedFault): string {
  return `- \`${name}\`: ${story}${reading === undefined ? "" : ` Rests on ${linkTo(reading)}.`}`;
}
