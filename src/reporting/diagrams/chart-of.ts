import type { AnyStateNode } from "xstate";
import type { MachineModel } from "../../../machines/machine-model";
import type { Language } from "../../domain/language";
import { arrowLabel, arrowNote } from "./arrow-label";
import { type Arrow, arrowsOf } from "./arrows-of";
import type { Chart, ChartState, ChartTransition } from "./chart";
import { eventClass } from "./chart-parts";

const atAnyTime = { en: "at any time", "zh-TW": "任何時候" } as const;

interface Drawing {
  readonly model: MachineModel;
  readonly arrows: (node: AnyStateNode) => readonly Arrow[];
  readonly language: Language;
  /** Numbers the transitions. */
  readonly next: () => number;
}

const childrenOf = (node: AnyStateNode): readonly AnyStateNode[] => Object.values(node.states);
const keyOf = ({ to, event, guard }: Arrow) => `${to?.id} ${event} ${guard}`;
const staysIn = (node: AnyStateNode, { to }: Arrow) => to === undefined || to === node;

function isInside(node: AnyStateNode | undefined, outer: AnyStateNode): boolean {
  return node?.parent !== undefined && (node.parent === outer || isInside(node.parent, outer));
}

function labelOf({ path }: AnyStateNode, { model, language }: Drawing): string {
  const name = path.join(".");
  const words = name === "" ? model.title : model.labels.states[name];
  if (words === undefined) throw new Error(`The state "${name}" of "${model.id}" has no words.`);
  return words[language];
}

/**
 * A region of which every child can go to every choice is a field that is set. It is drawn with one arrow for each choice
 * instead of one for each pair.
 */
function isField(node: AnyStateNode, { arrows }: Drawing): boolean {
  const keys = childrenOf(node).map((child) => arrows(child).map(keyOf).join("\n"));
  return keys.length > 2 && keys[0] !== "" && keys.every((key) => key === keys[0]);
}

function draw(from: string, arrows: readonly Arrow[], next: () => number): readonly ChartTransition[] {
  const targets = [...new Set(arrows.map(({ to }) => to))].filter((to) => to !== undefined);
  return targets.map((to) => {
    const here = arrows.filter((arrow) => arrow.to === to);
    const events = [...new Set(here.map(({ type }) => type))];
    return { id: next(), from, to: to.id, label: arrowLabel(here), class: events.map(eventClass).join(" ") };
  });
}

function withNotes(arrows: readonly Arrow[]): Pick<ChartState, "actions"> {
  const notes = [...new Set(arrows.map(arrowNote))];
  return notes.length === 0 ? {} : { actions: notes.map((body) => ({ type: "activity", body })) };
}

/** Draws the events that every child accepts as arrows from one grey state. `notes` are arrows without a target. */
function anyTime(node: AnyStateNode, drawing: Drawing, notes: readonly Arrow[]): ChartState {
  const label = atAnyTime[drawing.language];
  return { name: `${node.id} any`, type: "regular", label, color: "dimgray", ...withNotes(notes) };
}

/** The inside of a compound state: its children, how it begins, and what can happen in all of them alike. */
function chartInside(node: AnyStateNode, drawing: Drawing, notes: readonly Arrow[]): Chart {
  const children = childrenOf(node);
  const field = isField(node, drawing);
  const shared = drawing.arrows(node).filter(({ to }) => isInside(to, node));
  const fromAny = field ? [...shared, ...children.flatMap(drawing.arrows)] : shared;
  const first = node.type === "compound" ? node.initial.target[0] : undefined;
  const start = `${node.id} start`;
  const leaving = (child: AnyStateNode) =>
    drawing.arrows(child).filter((arrow) => !staysIn(child, arrow) && !isInside(arrow.to, child));
  return {
    states: [
      ...(first === undefined ? [] : [{ name: start, type: "initial", label: "" } as const]),
      ...children.map((child) => chartState(child, drawing, field)),
      ...(fromAny.length + notes.length === 0 ? [] : [anyTime(node, drawing, notes)]),
    ],
    transitions: [
      ...(first === undefined ? [] : [{ id: drawing.next(), from: start, to: first.id, label: "" }]),
      ...(field ? [] : children.flatMap((child) => draw(child.id, leaving(child), drawing.next))),
      ...draw(`${node.id} any`, fromAny, drawing.next),
    ],
  };
}

function chartState(node: AnyStateNode, drawing: Drawing, inField = false): ChartState {
  const notes = inField ? [] : drawing.arrows(node).filter((arrow) => staysIn(node, arrow));
  return {
    name: node.id,
    type: node.type === "parallel" ? "parallel" : "regular",
    label: labelOf(node, drawing),
    ...withNotes(notes),
    ...(childrenOf(node).length === 0 ? {} : { statemachine: chartInside(node, drawing, []) }),
  };
}

/** A machine as a chart in words: states, inputs, conditions, and the statements behind them. Throws where words are missing. */
export function chartOf(model: MachineModel, language: Language): Chart {
  const { root } = model.machine;
  let transitions = 0;
  const drawing: Drawing = {
    model,
    language,
    arrows: (node) => arrowsOf(node, model, language),
    next: () => ++transitions,
  };
  // A parallel machine needs a frame that holds its regions together; around any other it would only cross labels.
  if (root.type === "parallel") return { states: [chartState(root, drawing)], transitions: [] };
  return chartInside(
    root,
    drawing,
    drawing.arrows(root).filter((arrow) => staysIn(root, arrow)),
  );
}
