import type { CoordinatorContext, IFilterablePickle } from "@cucumber/cucumber/api";

/** A plugin of cucumber: runs the chosen pickles alone, in the order of the choice. Cucumber finds it by its fields `type` and `coordinator`. */
export const type = "plugin";

/** Under which key of the plugins' options the choice is. */
export const chosenPicklesKey = "twotierChosenPickles";

export const optionsKey = chosenPicklesKey;

/** How a pickle is known before and during a run: ids of its own are new each time. */
export function pickleKey(uri: string, line: number): string {
  return `${uri.replaceAll("\\", "/")}:${line}`;
}

function keyOf({ pickle, location }: IFilterablePickle): string {
  return pickleKey(pickle.uri, location.line);
}

export function coordinator({ transform, options }: CoordinatorContext<readonly string[] | null>): void {
  if (!Array.isArray(options)) return;
  const places = new Map(options.map((key: string, index) => [key, index]));
  transform("pickles:filter", (pickles) => pickles.filter((pickle) => places.has(keyOf(pickle))));
  transform("pickles:order", (pickles) =>
    [...pickles].sort((one, other) => (places.get(keyOf(one)) ?? 0) - (places.get(keyOf(other)) ?? 0)),
  );
}
