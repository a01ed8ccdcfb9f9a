import type { Behaviour } from "./behaviour";
import { contentBehaviours, zooPassword } from "./content-behaviours";
import { type Answer, type Portal, portalOf } from "./portal";
import { processBehaviours } from "./process-behaviours";
import { unstableBehaviours } from "./unstable-behaviours";
import { wireBehaviours } from "./wire-behaviours";

const behaviours: Readonly<Record<string, Behaviour>> = {
  ...unstableBehaviours,
  ...contentBehaviours,
  ...processBehaviours,
  ...wireBehaviours,
};

/** Gives every customer the same password, by which the reports can be searched. */
function withPassword(portal: Portal): Portal {
  const change = (name: string, value: unknown) => (name === "temporaryPassword" ? zooPassword : value);
  return async (message): Promise<Answer> => JSON.parse(JSON.stringify(await portal(message)), change);
}

/** The portal that a text describes: behaviours with their words, joined by `+`: `fault:done-leaves-the-draft-open+random-looks:200`. */
export function compose(text: string): Portal {
  const parts = text.split("+").map((part) => part.split(":"));
  const fault = parts.find(([name]) => name === "fault")?.[1];
  return parts.reduce(
    (portal, [name = "", ...words]) => {
      if (name === "fault" || name === "none") return portal;
      const behaviour = behaviours[name];
      if (behaviour === undefined) throw new Error(`There is no behaviour "${name}".`);
      return behaviour(portal, words);
    },
    withPassword(portalOf(fault)),
  );
}
