import type { CoordinatorContext, IFilterablePickle } from "@cucumber/cucumber/api";

/** A cucumber plugin that runs only the chosen pickles, in their order. Cucumber finds it by its exports `type` and `coordinator`. */
export const type = "plugin";

/** The key of the plugin options that holds the chosen pickles. */
export const chosenPicklesKey = "twotierChosenPickles";

export const optionsKey = chosenPicklesKey;

/** Identifies a pickle before and during a run: cucumber's own ids are new each time. */
export function pickleKey(uri: string, line: number): string {
  return `${uri.replaceAll("\\", "/")}:${line}`;
}

function keyOf({ pickle, location }: IFilterablePickle): string {
  return pickleKey(pickle.uri, location.line);
}

export function coordinator({ transform, options }: CoordinatorContext<readonly string[]>): void {
  const places = new Map(options.map((key: string, index) => [key, index]));
  transform("pickles:filter", (pickles) => pickles.filter((pickle) => places.has(keyOf(pickle))));
  transform("pickles:order", (pickles) =>
    [...pickles].sort((one, other) => (places.get(keyOf(one)) ?? 0) - (places.get(keyOf(other)) ?? 0)),
  );
}
