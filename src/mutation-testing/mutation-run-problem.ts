/** The mutation run itself failed. This says nothing about the suite or an implementation. */
export class MutationRunProblem extends Error {
  override readonly name = "MutationRunProblem";
}
