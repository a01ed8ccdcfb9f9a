/** The anchor of the example to which a check belongs; the rows of an outline share it. */
export function scenarioAnchor(check: string): string {
  return `scenario-${check
    .replace(/^feature:/, "")
    .replace(/\.\d+$/, "")
    .replaceAll(/[^\w-]/g, "-")}`;
}

export const featureAnchor = (stem: string) => `feature-${stem.replaceAll("/", "-")}`;
export const machineAnchor = (id: string) => `machine-${id}`;
export const faultAnchor = (name: string) => `fault-${name}`;
export const termAnchor = (en: string) => `term-${en.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`;
export const defectAnchor = (id: string) => `defect-${id}`;
