/** How often each transition has to be walked, and how often one starts again from each state, so that a closed walk exists. */
export interface Repetitions {
  readonly repeats: Int32Array;
  readonly resets: Int32Array;
}
