import { visibleText } from "../../domain/foreign-text";

/** Shorter forms would be found in texts that have nothing to do with the secret. */
export const shortestForm = 3;

function asciiOnly(json: string): string {
  return json.replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function inJson(secret: string): readonly string[] {
  const once = JSON.stringify(secret).slice(1, -1);
  return [once, asciiOnly(once), JSON.stringify(once).slice(1, -1)];
}

/** Lone surrogates have no percent form. */
function inAddresses(secret: string): readonly string[] {
  if (/\p{Surrogate}/u.test(secret)) return [];
  const strict = encodeURIComponent(secret).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const all = [
    encodeURIComponent(secret),
    strict,
    encodeURI(secret),
    new URLSearchParams([["", secret]]).toString().slice(1),
  ];
  return all.flatMap((form) => [form, form.replaceAll(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase())]);
}

function inQuotes(secret: string): readonly string[] {
  const inMarkup = secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return [
    secret.replaceAll("'", "'\\''"),
    secret.replaceAll("'", "\\'"),
    secret.replaceAll("\\", "\\\\"),
    secret.replaceAll("\\", "\\\\").replaceAll("'", "\\'"),
    secret.replaceAll('"', '""'),
    secret.replaceAll("'", "''"),
    secret.replaceAll(/[^\w@%+=:,./-]/g, "\\$&"),
    inMarkup.replaceAll('"', "&quot;"),
    inMarkup.replaceAll('"', "&quot;").replaceAll("'", "&#39;"),
  ];
}

// Shorter ones lose so much at their ends that the rest is found by chance.
const leastBytes = 5;

/** In base64 a secret looks different after 0, 1 or 2 other bytes; the characters that depend on its neighbours are left out. */
function inBase64(secret: string): readonly string[] {
  const bytes = Buffer.from(secret, "utf8");
  if (bytes.length < leastBytes) return [bytes.toString("base64")];
  const inner = [0, 1, 2].map((before) => {
    const shifted = Buffer.concat([Buffer.alloc(before), bytes]);
    const text = shifted.toString("base64").replaceAll("=", "");
    const end = shifted.length % 3 === 0 ? text.length : text.length - 1;
    return text.slice(before === 0 ? 0 : before + 1, end);
  });
  const all = [bytes.toString("base64"), bytes.toString("base64").replaceAll("=", ""), ...inner];
  return all.flatMap((form) => [form, form.replaceAll("+", "-").replaceAll("/", "_")]);
}

function inLines(secret: string): readonly string[] {
  return [visibleText(secret), secret.replaceAll(/\s+/g, " "), secret.replaceAll(/\s+/g, " ").trim()];
}

const known = new Map<string, readonly string[]>();
const mostKnown = 5_000;

/** Every way in which a secret is usually written: as it is, in JSON, in an address, in quotes, in base64, on one line. */
export function writtenForms(secret: string): readonly string[] {
  const before = known.get(secret);
  if (before !== undefined) return before;
  const all = [secret, ...inJson(secret), ...inAddresses(secret), ...inQuotes(secret), ...inBase64(secret)];
  const hex = Buffer.from(secret, "utf8").toString("hex");
  const forms = [...new Set([...all, ...inLines(secret), hex, hex.toUpperCase()])];
  const long = forms.filter(({ length }) => length >= shortestForm);
  if (known.size >= mostKnown) known.clear();
  known.set(secret, long);
  return long;
}
