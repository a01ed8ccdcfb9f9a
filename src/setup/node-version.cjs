// Written for any Node that ever was: this file runs before we know which one it is.
"use strict";

function numbers(text) {
  return text
    .replace(/^v/, "")
    .split("-")[0]
    .split(".")
    .map((part) => Number(part) || 0);
}

function atLeast(actual, wanted) {
  for (let i = 0; i < 3; i++) {
    const difference = (actual[i] || 0) - (wanted[i] || 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** Understands the two forms that our own `engines` uses, `^1.2.3` and `>=1`, joined by `||`; nothing more. */
function satisfies(version, range) {
  const actual = numbers(version);
  return range.split("||").some((part) => {
    const alternative = part.trim();
    const wanted = numbers(alternative.replace(/^(\^|>=)/, ""));
    return atLeast(actual, wanted) && (alternative[0] !== "^" || actual[0] === wanted[0]);
  });
}

/** One line for the person at the terminal, or undefined when this Node will do. */
function versionProblem(version, range) {
  if (satisfies(version, range)) return undefined;
  return `twotier needs Node.js ${range}; this is ${version}. Install one of those (https://nodejs.org) and run the command again.`;
}

module.exports = { satisfies, versionProblem };
