import { boostOf, indexOptions, tokensOf } from "./search-index";

/** Searches in the page: the index stands beside it as data, and the library before it. */
export const searchScript = `
(() => {
  const options = ${JSON.stringify(indexOptions)};
  options.tokenize = ${tokensOf.toString()};
  options.searchOptions.boostDocument = ${boostOf.toString()};
  const index = MiniSearch.loadJSON(document.getElementById("search-index").textContent, options);
  const field = document.getElementById("search-field");
  const list = document.getElementById("hits");
  const most = 60;
  const span = (name, language, content) => {
    const made = document.createElement("span");
    made.className = name;
    made.lang = language;
    made.textContent = content;
    return made;
  };
  const hit = ({ kind, place, name, en, zh }) => {
    const item = document.createElement("li");
    item.className = "hit";
    const link = document.createElement("a");
    link.href = place;
    link.append(span("en", "en", en), span("zh", "zh-TW", zh));
    const about = document.createElement("p");
    const code = document.createElement("code");
    code.textContent = name;
    about.append(document.getElementById("kind-" + kind).content.cloneNode(true), " ", code);
    item.append(link, about);
    return item;
  };
  const search = () => {
    const all = index.search(field.value);
    const found = all.length > 0 ? all : index.search(field.value, { combineWith: "OR" });
    list.replaceChildren(...found.slice(0, most).map(hit));
    document.getElementById("hit-count").textContent = field.value.trim() === "" ? "" : String(found.length);
    document.getElementById("no-hits").hidden = field.value.trim() === "" || found.length > 0;
  };
  field.addEventListener("input", search);
  field.value = new URLSearchParams(location.search).get("q") || "";
  search();
  field.focus();
})();
`;
