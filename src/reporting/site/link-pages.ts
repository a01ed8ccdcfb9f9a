import { posix } from "node:path";

/** A page of the site. Links between pages are written as `#id`, wherever the id stands, and resolved by `linkPages`. */
export interface SitePage {
  /** Relative to the root of the site: `requirements/done-closes-draft.html`. */
  readonly path: string;
  /** The id by which links name the page as a whole. */
  readonly id: string;
  readonly text: string;
}

/** The address of each id, relative to the root of the site. */
export type Places = ReadonlyMap<string, string>;

function idsIn(text: string): readonly string[] {
  return [...text.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? "");
}

/** Finds the address of every page and of every id in it. The first of several equal ids counts. */
export function placesIn(pages: readonly SitePage[]): Places {
  const places = new Map<string, string>();
  for (const { id, path } of pages) places.set(id, path);
  for (const { path, text } of pages) {
    for (const id of idsIn(text)) if (!places.has(id)) places.set(id, `${path}#${id}`);
  }
  return places;
}

/**
 * Returns the address of an id as a page of that path has to write it; `machine-x@state` is a state of the machine on its page. Throws
 * RangeError if the site has no such id.
 */
export function addressFrom(path: string, id: string, places: Places): string {
  const [page = id, state] = id.split("@");
  if (state !== undefined) return `${addressFrom(path, page, places)}#state=${state}`;
  const place = places.get(id);
  if (place === undefined) throw new RangeError(`${path} links to "${id}", which no page has.`);
  const [file = "", anchor] = place.split("#");
  const address = posix.relative(posix.dirname(path), file);
  return anchor === undefined ? address : `${address}#${anchor}`;
}

function link({ path, id, text }: SitePage, places: Places): SitePage {
  const own = new Set(idsIn(text));
  const linked = text.replaceAll(/ href="#([^"]+)"/g, (whole, target: string) => {
    if (own.has(target)) return whole;
    const current = target === id ? ' aria-current="page"' : "";
    return ` href="${addressFrom(path, target, places)}"${current}`;
  });
  return { path, id, text: linked };
}

/** Resolves the links between pages. Throws RangeError for a link to an id that no page has. */
export function linkPages(pages: readonly SitePage[]): readonly SitePage[] {
  const places = placesIn(pages);
  return pages.map((page) => link(page, places));
}
