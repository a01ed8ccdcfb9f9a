import { envelopeSurface } from "./envelope/envelope-surface";
import { pagesSurface } from "./pages/pages-surface";
import { controlSurface } from "./portal/control-surface";
import { openApiSurface } from "./rest/openapi-pages";
import { restSurface } from "./rest/rest-surface";
import type { Surface } from "./server/surface";

/** All surfaces of a sandbox, in the order in which `twotier serve` prints them. A new one is an entry here. */
export const surfaces: readonly Surface[] = [
  restSurface,
  openApiSurface,
  envelopeSurface,
  pagesSurface,
  controlSurface,
];
