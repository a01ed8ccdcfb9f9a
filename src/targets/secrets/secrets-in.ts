/** Fields whose value is a secret wherever they occur in a message: personal links and temporary passwords. */
const shownFields: ReadonlySet<string> = new Set(["link", "temporaryPassword"]);

/** Fields that an adapter may add to an answer or an error. */
const otherFields: ReadonlySet<string> = new Set(["password"]);

/** Returns true if a field of a valid message holds a secret. */
export function showsSecret(field: string): boolean {
  return shownFields.has(field);
}

/** Returns true if a field of any message holds a secret. */
export function isSecretField(field: string): boolean {
  return shownFields.has(field) || otherFields.has(field);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Every secret in a message, in its order, without recursion: a foreign message may be nested deeply. */
export function secretsIn(message: unknown): readonly string[] {
  const secrets: string[] = [];
  const waiting = isObject(message) ? [message] : [];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    const fields = Object.keys(value);
    for (const field of fields) {
      const inner = value[field];
      if (typeof inner === "string" && inner !== "" && showsSecret(field)) secrets.push(inner);
    }
    // The last one is taken first.
    for (const field of fields.reverse()) {
      const inner = value[field];
      if (isObject(inner)) waiting.push(inner);
    }
  }
  return secrets;
}

/** Copies a message with other texts: `change` gets each text and each field's name, with the field that holds it. */
export function mapTexts(message: unknown, change: (text: string, field: string | null) => string): unknown {
  const map = (value: unknown, field: string | null): unknown => {
    if (typeof value === "string") return change(value, field);
    if (Array.isArray(value)) return value.map((member) => map(member, field));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [change(name, null), map(inner, name)]),
    );
  };
  return map(message, null);
}
