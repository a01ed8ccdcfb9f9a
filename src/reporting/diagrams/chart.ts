/** The input of state-machine-cat. Its own types belong to an ES module, which a CommonJS file cannot import directly. */
export interface Chart {
  readonly states: ChartState[];
  readonly transitions: ChartTransition[];
}

export interface ChartState {
  readonly name: string;
  readonly type: "regular" | "initial" | "parallel";
  readonly label: string;
  readonly color?: string;
  readonly actions?: { readonly type: "activity"; readonly body: string }[];
  readonly statemachine?: Chart;
}

export interface ChartTransition {
  /** The drawing library demands one for each, unique in the whole chart. */
  readonly id: number;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** A class for each event, as `eventClass` writes it. */
  readonly class?: string;
}
