import type pico from "picocolors";

/** How words are painted on a terminal; without colours every paint leaves them as they are. */
export type Colours = ReturnType<typeof pico.createColors>;
