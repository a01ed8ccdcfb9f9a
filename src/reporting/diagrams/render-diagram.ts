import type { MachineModel } from "../../../machines/machine-model";
import type { Language } from "../../domain/language";
import { chartOf } from "./chart-of";
import { polishSvg } from "./polish-svg";

/**
 * The statechart of a machine as an SVG document in words. The same machine gives the same text on every system: the layout
 * is made by the library's own Graphviz ("oldsvg"), never by one that happens to be installed.
 */
export async function renderDiagram(model: MachineModel, language: Language): Promise<string> {
  const { render } = await import("state-machine-cat");
  const drawn = await render(chartOf(model, language), { inputType: "json", outputType: "oldsvg" });
  return polishSvg(drawn, model.title[language], language);
}
