// From the request to the partnership.
import { desk, refuse } from "./world.mjs";

const openDraft = (world, person) => desk(world, person).draft ?? refuse("not-at-this-step");

function request(world, person) {
  const link = `https://portal.example/${person.organisation}/${world.seed}`;
  world.links.set(link, person.organisation);
  desk(world, person).draft = { text: `Let us work together: ${link}`, link };
}

function edit(world, person, { text }) {
  openDraft(world, person).text = text;
}

function done(world, person) {
  openDraft(world, person);
  desk(world, person).draft = null;
}

function accept(world, person, { link }) {
  if (!person.roles.includes("global-admin") && !world.lenient) refuse("role-not-permitted");
  const provider = world.links.get(link) ?? refuse("unknown-link");
  const { enrolled, account } = world.resellers.get(person.organisation);
  if (!enrolled) refuse("not-enrolled");
  if (!account) refuse("no-partner-center-account");
  world.partners.add(`${provider} ${person.organisation}`);
}

const partnersOf = (world, { organisation }) =>
  [...world.resellers.values()].filter(({ id }) => world.partners.has(`${organisation} ${id}`));

const namesFor = (world, person) =>
  world.lenient ? [...world.resellers.keys()] : partnersOf(world, person).map(({ id }) => id);

export const actions = {
  "partnership.request": ["provider", request],
  "partnership.edit": ["provider", edit],
  "partnership.open-in-email": ["provider", (world, person) => ({ message: openDraft(world, person).text })],
  "partnership.copy-to-clipboard": [
    "provider",
    (world, person) => ({ clipboard: openDraft(world, person).text }),
  ],
  "partnership.done": ["provider", done],
  "partnership.accept": ["reseller", accept],
};

export const pages = {
  "partnership-request": ["provider", (world, person) => desk(world, person).draft],
  "indirect-resellers": [
    "provider",
    (world, person) => partnersOf(world, person).map(({ id, name }) => ({ reseller: id, name })),
  ],
  "new-subscription-reseller-choices": ["provider", namesFor],
  "support-contact-choices": ["provider", namesFor],
};
