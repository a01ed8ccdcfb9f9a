import type { State } from "../../reference/state";

/** Everybody who works where that person does. */
export function peopleAt(state: State, person: string): readonly string[] {
  const { people } = state.directory;
  const organisation = people.get(person)?.organisation;
  return [...people.values()].filter((each) => each.organisation === organisation).map(({ id }) => id);
}
