/** A machine that cannot be played on the port: what is missing, with machine, state and event in one line. */
export class BindingProblem extends Error {
  override readonly name = "BindingProblem";
  constructor(
    readonly machine: string,
    what: string,
    place: { readonly state?: string; readonly event?: string } = {},
  ) {
    const state = place.state === undefined ? "" : `, state ${place.state}`;
    const event = place.event === undefined ? "" : `, event "${place.event}"`;
    super(`Machine "${machine}"${state}${event}: ${what}`);
  }
}
