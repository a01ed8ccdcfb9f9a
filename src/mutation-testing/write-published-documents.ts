import { publishScore, readPublishedScore } from "./published-score";

/** Run from anywhere after a fault's words or a sentence around the figures has changed: `node dist/src/mutation-testing/write-published-documents.js`. */
publishScore(readPublishedScore());
