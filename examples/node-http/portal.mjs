// A two-tier partner portal in memory: what the page makes core, and a little more. It knows nothing of the suite.
import * as customers from "./customers.mjs";
import * as ordering from "./ordering.mjs";
import * as partnerships from "./partnerships.mjs";
import { admit, openWorld } from "./world.mjs";

export { Refused } from "./world.mjs";

const actions = { ...partnerships.actions, ...ordering.actions, ...customers.actions };
const pages = { ...partnerships.pages, ...ordering.pages, ...customers.pages };

/** A whole portal for one arrangement, strict or lenient. `act` and `look` throw `Refused` where the person is told no. */
export function openPortal(seed, arrangement, lenient = false) {
  const world = openWorld(seed, arrangement, lenient);
  const serve = (counter) => (who, name, args) => {
    const [side, does] = counter[name];
    return does(world, admit(world, who, side), args);
  };
  return { act: serve(actions), look: serve(pages) };
}

export const offersAction = (name) => name in actions;
export const offersPage = (name) => name in pages;
