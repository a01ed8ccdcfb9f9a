/**
 * One event as it may be sent to a machine: its type and one choice of everything else that it carries. A machine's samples
 * are the whole alphabet of its exploration; they live beside the machine.
 */
export interface Sample {
  readonly type: string;
}

/** The words by which messages and listings name a sample: `order.choose(reseller: "fabrikam")`. */
export function describeSample(sample: Sample): string {
  const carried = Object.entries(sample).filter(([key]) => key !== "type");
  if (carried.length === 0) return sample.type;
  return `${sample.type}(${carried.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(", ")})`;
}

/** The same for messages, which quote names: `"order.choose" (reseller: "fabrikam")`. */
export function quoteSample(sample: Sample): string {
  return `"${sample.type}"${describeSample(sample).slice(sample.type.length).replace("(", " (")}`;
}

/** Samples that the machine's own clock or actors send: nobody can try them where the machine does not expect them. */
export function isInternal(sample: Sample): boolean {
  return sample.type.startsWith("xstate.");
}
