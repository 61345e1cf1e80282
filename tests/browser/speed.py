# SPDX-License-Identifier: GPL-3.0-or-later
"""How usable an exported page is: python3 tests/browser/speed.py PAGE.html [ROUNDS]
Prints when it is loaded and first painted, how long a key takes until its hits are on the screen, and how long a frame
takes while scrolling; the minimum, median, 95 % and maximum of each, in milliseconds. A headless browser has no screen
to wait for, so a frame may be shorter than 16 ms."""
import pathlib
import sys

from chromium import Chromium, Page

LOADED = """
new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => {
    const [page] = performance.getEntriesByType('navigation');
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    done({load: page.loadEventEnd, paint: paint ? paint.startTime : -1,
          messages: document.querySelectorAll('.m').length});
})))
"""

# From the key to the second frame after the hits were told: by then they have been laid out and painted.
TYPED = """
new Promise(done => {
    const input = document.getElementById('words'), hits = document.getElementById('shown');
    const from = performance.now();
    const seen = new MutationObserver(() => {
        seen.disconnect();
        requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - from)));
    });
    seen.observe(hits, {childList: true, characterData: true, subtree: true, attributes: true});
    input.value = %s;
    input.dispatchEvent(new Event('input', {bubbles: true}));
})
"""

SCROLLED = """
new Promise(done => {
    const frames = [];
    let last = performance.now(), left = 120;
    const step = () => {
        const now = performance.now();
        frames.push(now - last);
        last = now;
        scrollBy(0, 400);
        --left ? requestAnimationFrame(step) : done(frames);
    };
    requestAnimationFrame(step);
})
"""

WORDS = ["b", "bi", "bik", "bike", "re", "refund", "nothing has this", "a", "the", "order"]


def told(name, values):
    values = sorted(values)
    at = lambda share: values[min(len(values) - 1, int(share * len(values)))]
    print(f"{name:24} min {values[0]:8.1f}   p50 {at(.5):8.1f}   p95 {at(.95):8.1f}   max {values[-1]:8.1f} ms")


def main(path, rounds=3):
    loads, paints, keys, frames = [], [], [], []
    with Chromium() as browser:
        for _ in range(int(rounds)):
            page = Page(browser)
            page.open(pathlib.Path(path).resolve().as_uri())
            first = page.run(LOADED)
            loads.append(first["load"])
            paints.append(first["paint"])
            page.run("new Promise(done => setTimeout(done, 3000))")  # a person looks first
            for word in WORDS:
                keys.append(page.run(TYPED % repr(word)))
            page.run(TYPED % "''")
            frames += page.run(SCROLLED)
            page.close()
    print(f"{path}: {first['messages']} messages, {pathlib.Path(path).stat().st_size / 1e6:.1f} MB")
    told("loaded", loads)
    told("first paint", paints)
    told("key to result", keys)
    told("frame while scrolling", frames)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    main(*sys.argv[1:])
