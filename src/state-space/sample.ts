/**
 * One event that can be sent to a machine: its type and one choice of payload. The samples of a machine are the input alphabet of
 * its exploration.
 */
export interface Sample {
  readonly type: string;
}

/** The text by which listings name a sample: `order.choose(reseller: "fabrikam")`. */
export function describeSample(sample: Sample): string {
  const carried = Object.entries(sample).filter(([key]) => key !== "type");
  if (carried.length === 0) return sample.type;
  return `${sample.type}(${carried.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(", ")})`;
}

/** The text by which messages name a sample: `"order.choose" (reseller: "fabrikam")`. */
export function quoteSample(sample: Sample): string {
  return `"${sample.type}"${describeSample(sample).slice(sample.type.length).replace("(", " (")}`;
}

/** True for samples that timers or actors send. They cannot be tried in states that do not expect them. */
export function isInternal(sample: Sample): boolean {
  return sample.type.startsWith("xstate.");
}
