import type { Behaviour } from "./behaviour";
import { type Portal, portalOf } from "./portal";
import { unstableBehaviours } from "./unstable-behaviours";

const behaviours: Readonly<Record<string, Behaviour>> = { ...unstableBehaviours };

/** The portal that a text describes: behaviours with their words, joined by `+`: `fault:done-leaves-the-draft-open+random-looks:200`. */
export function compose(text: string): Portal {
  const parts = text.split("+").map((part) => part.split(":"));
  const fault = parts.find(([name]) => name === "fault")?.[1];
  return parts.reduce((portal, [name = "", ...words]) => {
    if (name === "fault" || name === "none") return portal;
    const behaviour = behaviours[name];
    if (behaviour === undefined) throw new Error(`There is no behaviour "${name}".`);
    return behaviour(portal, words);
  }, portalOf(fault));
}
