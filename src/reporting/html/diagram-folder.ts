/** Statecharts to show in the report, as SVG under their machine's name. */
export type Diagrams = ReadonlyMap<string, string>;
