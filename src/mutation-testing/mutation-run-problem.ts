/** The run over the faulty implementations itself is broken; says nothing about the suite or an implementation. */
export class MutationRunProblem extends Error {
  override readonly name = "FaultRunProblem";
}
