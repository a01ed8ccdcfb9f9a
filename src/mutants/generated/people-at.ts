import type { State } from "../../reference/state";

/** All people of this person's organisation. */
export function peopleAt(state: State, person: string): readonly string[] {
  const { people } = state.directory;
  const organisation = people.get(person)?.organisation;
  return [...people.values()].filter((each) => each.organisation === organisation).map(({ id }) => id);
}
