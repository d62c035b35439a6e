// Pairs in steps, so that the page has its turn: input, timers, painting.

/** How long the library may work before the page has its turn, in milliseconds. */
const stretch = 16;

/** Resolves when the page has had its turn. */
const turn = () => new Promise((resolve) => { setTimeout(resolve); });

/**
 * What `programme.proposePairs(model, request)` gives. `told` hears how far it is; `signal` cancels, and then there is no
 * answer.
 */
export async function proposePairs(programme, model, request, { told = () => {}, signal } = {}) {
  const matching = programme.matching(model, request);
  try {
    for (;;) {
      const progress = worked(matching);
      if (progress.finished) return matching.result();
      told(progress);
      await turn();
      if (signal?.aborted) return undefined;
    }
  } finally {
    matching.free();
  }
}

/** Works for a stretch. */
function worked(matching) {
  const end = performance.now() + stretch;
  for (;;) {
    const progress = matching.step(4);
    if (progress.finished || performance.now() >= end) return progress;
  }
}
