type Attributes = Readonly<Record<string, string | number>>;

const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#x9;",
  "\n": "&#xA;",
  "\r": "&#xD;",
};

function inAttribute(text: string): string {
  return text.replaceAll(/[&<>"\t\n\r]/g, (sign) => signs[sign] ?? sign);
}

function inContent(text: string): string {
  return text.replaceAll(/[&<>\r]/g, (sign) => signs[sign] ?? sign);
}

function opening(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${inAttribute(String(value))}"`);
  return `<${name}${written.join("")}`;
}

/** An element with a text, in one line unless the text has several. */
export function textElement(name: string, attributes: Attributes, text: string): string {
  const start = opening(name, attributes);
  return text === "" ? `${start}/>` : `${start}>${inContent(text)}</${name}>`;
}

/** An element around others, each of which begins on a line of its own. */
export function* outerElement(
  name: string,
  attributes: Attributes,
  inner: Iterable<string>,
  indent = "",
): Generator<string> {
  const start = `${indent}${opening(name, attributes)}`;
  let isEmpty = true;
  for (const line of inner) {
    if (isEmpty) yield `${start}>\n`;
    isEmpty = false;
    yield line;
  }
  yield isEmpty ? `${start}/>\n` : `${indent}</${name}>\n`;
}
