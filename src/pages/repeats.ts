const window = 1_000;

/**
 * Makes a function that tells whether a bookmark came before, to be asked of each in turn. What it
 * remembers does not grow with the walk: the last 1,000 bookmarks, so that a shorter circle is refused
 * before any page is given twice; and for a longer one a landmark, moved on at each power of two, to which
 * every circle leads back before three times its length and the way into it are walked (Brent).
 * https://doi.org/10.1007/BF01933190
 */
export function watchRepeats(): (bookmark: string) => boolean {
  const recent = new Set<string>();
  let landmark: string | undefined;
  let count = 0;
  let move = 1;
  return (bookmark) => {
    if (bookmark === landmark || recent.has(bookmark)) return true;
    recent.add(bookmark);
    if (recent.size > window) recent.delete(recent.values().next().value ?? "");
    if (++count === move) [landmark, move] = [bookmark, move * 2];
    return false;
  };
}
