/** Steps through a machine in the page. Every text is taken from a template of the page; the data holds numbers only. */
export const stepperScript = `
(() => {
  const { events, inputs, states } = JSON.parse(document.getElementById("steps").textContent);
  const root = document.querySelector(".stepper");
  const text = (name) => document.getElementById(name).content.cloneNode(true);
  const element = (tag, ...content) => {
    const made = document.createElement(tag);
    made.append(...content);
    return made;
  };
  let trail = [];
  const present = () => (trail.length === 0 ? 0 : trail[trail.length - 1].to);
  const sourcePath = (arrow) => arrow.dataset.from.replace(/ ?(?:any|start)$/, "");
  const moveOf = (arrow) => {
    const state = states[present()];
    const types = (arrow.dataset.on || "").split(" ");
    const from = sourcePath(arrow);
    if (from !== "" && !state.at.includes(from)) return undefined;
    return state.moves.find(([input, to]) => types.includes(events[input]) && states[to].at.includes(arrow.dataset.to));
  };
  const showChart = () => {
    const { at } = states[present()];
    for (const part of root.querySelectorAll("[data-state]")) part.classList.toggle("here", at.includes(part.dataset.state));
    for (const arrow of root.querySelectorAll(".arrow")) {
      const isPossible = moveOf(arrow) !== undefined;
      arrow.classList.toggle("possible", isPossible);
      for (const [name, value] of [["tabindex", "0"], ["role", "button"], ["aria-label", [...arrow.querySelectorAll("text")].map((line) => line.textContent.trim()).join(" ")]]) {
        if (isPossible) arrow.setAttribute(name, value);
        else arrow.removeAttribute(name);
      }
    }
  };
  const item = (label, basis) => {
    const made = element("li", label);
    for (const each of basis) made.append(text(each));
    return made;
  };
  const showMoves = () => {
    const { moves, stops } = states[present()];
    const list = (name) => root.querySelector("[data-list='" + name + "']");
    const fill = (name, items) => {
      list(name).replaceChildren(...items);
      list(name).parentElement.hidden = items.length === 0;
    };
    fill("possible", moves.map(([input, to, sources]) => {
      const button = element("button", text("input-" + input));
      button.type = "button";
      button.dataset.move = input + " " + to;
      return item(button, sources.map((each) => "source-" + each));
    }));
    for (const kind of ["refused", "infeasible"]) {
      const own = stops.filter(([, , isRefusal]) => isRefusal === (kind === "refused" ? 1 : 0));
      fill(kind, own.map(([input, answer]) => item(text("input-" + input), ["answer-" + answer])));
    }
  };
  const show = () => {
    root.querySelector("[data-present]").replaceChildren(text("state-" + present()));
    root.querySelector("[data-trail]").replaceChildren(...trail.map(({ input }) => element("li", text("input-" + input))));
    root.querySelector("[data-nothing]").hidden = trail.length > 0;
    root.querySelector("[data-undo]").disabled = trail.length === 0;
    showChart();
    showMoves();
  };
  const go = (input, to) => {
    trail = [...trail, { input, to }];
    show();
    remember();
  };
  const remember = () => {
    const hash = trail.length === 0 ? "" : "#steps=" + trail.map(({ input }) => inputs[input]).join(",");
    try { history.replaceState(null, "", location.pathname + location.search + hash); } catch {}
  };
  const follow = (names) => {
    trail = [];
    for (const name of names) {
      const move = states[present()].moves.find(([input]) => inputs[input] === name);
      if (move === undefined) break;
      trail.push({ input: move[0], to: move[1] });
    }
  };
  const fromHash = () => {
    const hash = decodeURIComponent(location.hash);
    if (hash.startsWith("#steps=")) follow(hash.slice("#steps=".length).split(","));
    const state = states.findIndex(({ name }) => hash === "#state=" + name);
    if (state >= 0) follow(states[state].route.map((input) => inputs[input]));
  };
  const take = (event) => {
    const arrow = event.target.closest(".stepper .arrow.possible");
    const move = arrow && moveOf(arrow);
    if (move) go(move[0], move[1]);
    return Boolean(move);
  };
  root.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button && button.dataset.move) {
      go(...button.dataset.move.split(" ").map(Number));
      root.querySelector(".present").focus({ preventScroll: true });
    } else if (button && "undo" in button.dataset) { trail = trail.slice(0, -1); show(); remember(); }
    else if (button && "reset" in button.dataset) { trail = []; show(); remember(); }
    else take(event);
  });
  root.addEventListener("keydown", (event) => {
    if ((event.key === "Enter" || event.key === " ") && take(event)) event.preventDefault();
  });
  addEventListener("hashchange", () => { fromHash(); show(); });
  fromHash();
  show();
})();
`;
