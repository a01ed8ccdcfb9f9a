import type { ActionName } from "../../../port/actions";
import type { Sandbox } from "../../core/sandbox";

/** An action that was performed on a page, and the world after it. */
export interface Moment {
  readonly who: string;
  /** Empty for the beginning. */
  readonly action: ActionName | "";
  readonly savepoint: string;
  /** The states of the machines of open work after it, by machine. */
  readonly states: ReadonlyMap<string, readonly string[]>;
}

const mostMoments = 200;

/** The actions on pages since the simulator was opened, with the worlds between them. */
export class History {
  #moments: readonly Moment[] = [];
  #present = 0;
  #isJumping = false;

  constructor(readonly sandbox: Sandbox) {
    sandbox.onReset(() => {
      if (!this.#isJumping) this.clear();
    });
  }

  get moments(): readonly Moment[] {
    return this.#moments;
  }

  /** The index of the moment in which the world is. */
  get present(): number {
    return this.#present;
  }

  clear(): void {
    this.#moments = [];
    this.#present = 0;
  }

  /** Begins with the present world, unless something is noted already. */
  begin(who: string, states: Moment["states"]): void {
    if (this.#moments.length > 0) return;
    this.#moments = [{ who, action: "", savepoint: this.sandbox.keepSavepoint(), states }];
    this.#present = 0;
  }

  /** Notes an action that was accepted. Actions that were undone before it are forgotten. */
  note(who: string, action: ActionName, states: Moment["states"]): void {
    if (this.#moments.length === 0) return;
    const kept = this.#moments.slice(0, this.#present + 1).slice(-mostMoments);
    this.#moments = [...kept, { who, action, savepoint: this.sandbox.keepSavepoint(), states }];
    this.#present = this.#moments.length - 1;
  }

  /** Returns to a moment. Returns false if there is none with this index, or its world is no longer kept. */
  jump(index: number): boolean {
    const moment = this.#moments[index];
    if (moment === undefined) return false;
    this.#isJumping = true;
    const isKept = this.sandbox.returnTo(moment.savepoint);
    this.#isJumping = false;
    if (isKept) this.#present = index;
    return isKept;
  }
}
