// Searches, filters and prints an exported page. It only ever shows, hides and marks what is there: no text becomes
// markup, nothing is loaded and nothing is kept.
(() => {
    'use strict';
    const byId = id => document.getElementById(id);
    const bar = byId('bar'), input = byId('words'), output = byId('hits'), all = byId('all');
    const choices = { ch: byId('channel'), st: byId('status'), k: byId('kind') };
    const rows = [...byId('rows').children];
    const sections = [...document.querySelectorAll('main > section.c')];
    const isList = sections.length === 0;
    // One for each conversation: its line in the list, its text (none where the page is a list), what may be searched.
    const items = rows.map((row, i) => ({ row, section: sections[i], units: null, shown: true }));
    const words = text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC').toLowerCase();
    const say = (name, ...values) => values.reduce((text, value, i) => text.replace('%' + (i + 1), value), bar.dataset[name]);

    // ---- what can be found: every message, and every heading for what stands nowhere else
    const unitsOf = item => {
        if (!item.units) {
            const parts = isList ? [item.row] : item.section.querySelectorAll(':scope > .ch, :scope > .m, :scope > .cu, :scope > .log');
            item.units = [...parts].map(node => ({ node, text: words(node.textContent), kinds: node.dataset.v ? [node.dataset.v, node.dataset.d] : null }));
        }
        return item.units;
    };
    let prepared = 0;
    const prepare = deadline => {
        while (prepared < items.length && deadline.timeRemaining() > 2) unitsOf(items[prepared++]);
        if (prepared < items.length) later(prepare);
    };
    const later = window.requestIdleCallback || (f => setTimeout(() => f({ timeRemaining: () => 10 }), 30));

    // ---- searching and filtering
    let hits = [], at = -1;
    const passes = item => Object.keys(choices).every(key => {
        const value = choices[key].value;
        return !value || (' ' + item.row.dataset[key] + ' ').includes(' ' + value + ' ');
    });
    const unitPasses = unit => !choices.k.value || !unit.kinds || unit.kinds.includes(choices.k.value);
    const show = (item, shown) => {
        if (item.shown === shown) return;
        item.shown = shown;
        // Not by "hidden": what comes back from there has all its styles computed anew, which takes most of a second.
        item.row.classList.toggle('off', !shown);
        item.section?.classList.toggle('off', !shown);
    };
    const apply = () => {
        const wanted = words(input.value).split(/\s+/).filter(Boolean);
        hits = [];
        let shown = 0;
        for (const item of items) {
            let found = passes(item);
            if (found && wanted.length) {
                const here = unitsOf(item).filter(unit => unitPasses(unit) && wanted.every(word => unit.text.includes(word)));
                for (const unit of here) hits.push({ item, unit });
                found = here.length > 0;
            }
            show(item, found);
            if (found) ++shown;
        }
        if (choices.k.value) document.body.dataset.kind = choices.k.value;
        else delete document.body.dataset.kind;
        const isFiltered = wanted.length > 0 || Object.values(choices).some(choice => choice.value);
        all.hidden = !isFiltered;
        byId('none').hidden = shown > 0;
        byId('shown').hidden = !isFiltered;
        byId('shown').textContent = say('shown', shown, items.length);
        at = -1;
        mark(wanted);
        tell(wanted);
    };
    const tell = wanted => {
        byId('prev').disabled = byId('next').disabled = hits.length === 0;
        output.textContent = !wanted.length ? '' : hits.length === 0 ? bar.dataset.none : say('one', at + 1, hits.length);
    };

    // ---- marking what was found, without touching the text; browsers without highlights show the outline alone
    const highlights = window.CSS && CSS.highlights && window.Highlight;
    const mark = wanted => {
        document.querySelector('.m.hit')?.classList.remove('hit');
        if (!highlights) return;
        CSS.highlights.delete('found');
        if (!wanted.length || !hits.length) return;
        const found = new Highlight();
        for (const hit of hits.slice(0, 300)) addRanges(found, hit.unit.node, wanted);
        CSS.highlights.set('found', found);
    };
    const addRanges = (found, node, wanted) => {
        const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
        for (let text; (text = walker.nextNode());) {
            const folded = words(text.data);
            if (folded.length !== text.data.length) continue; // places in it would not be places in the text
            for (const word of wanted)
                for (let i = folded.indexOf(word); i >= 0 && found.size < 2000; i = folded.indexOf(word, i + word.length)) {
                    const range = new Range();
                    range.setStart(text, i);
                    range.setEnd(text, i + word.length);
                    found.add(range);
                }
        }
    };
    const go = step => {
        if (!hits.length) return;
        at = at < 0 ? (step > 0 ? 0 : hits.length - 1) : (at + step + hits.length) % hits.length;
        const { node } = hits[at].unit, wanted = words(input.value).split(/\s+/).filter(Boolean);
        document.querySelector('.m.hit')?.classList.remove('hit');
        if (node.classList.contains('m')) node.classList.add('hit');
        for (const fold of node.querySelectorAll('details'))
            if (wanted.some(word => words(fold.textContent).includes(word))) fold.open = true;
        if (highlights && CSS.highlights.has('found')) addRanges(CSS.highlights.get('found'), node, wanted);
        node.scrollIntoView({ block: 'start' });
        // What is laid out on the way there moves it.
        requestAnimationFrame(() => node.scrollIntoView({ block: 'start' }));
        tell(wanted);
    };

    // ---- which conversation one is in
    let current = null;
    const choose = item => {
        if (current === item || isList) return;
        current?.row.classList.remove('now');
        current?.row.firstElementChild.removeAttribute('aria-current');
        current = item;
        item.row.classList.add('now');
        item.row.firstElementChild.setAttribute('aria-current', 'true');
        const list = byId('rows'), top = item.row.offsetTop - list.offsetTop;
        if (top < list.scrollTop || top + item.row.offsetHeight > list.scrollTop + list.clientHeight)
            list.scrollTop = top - list.clientHeight / 3;
    };
    const ofSection = new Map(items.map(item => [item.section, item]));
    if (!isList && window.IntersectionObserver) {
        const seen = new Set();
        const watch = new IntersectionObserver(changes => {
            for (const change of changes) change.isIntersecting ? seen.add(change.target) : seen.delete(change.target);
            const first = [...seen].sort((a, b) => a.compareDocumentPosition(b) & 4 ? -1 : 1)[0];
            if (first) choose(ofSection.get(first));
        }, { rootMargin: '-80px 0px -60% 0px' });
        for (const section of sections) watch.observe(section);
    }
    const goToConversation = step => {
        const shown = items.filter(item => item.shown);
        const place = shown.indexOf(current);
        const next = shown[Math.max(0, Math.min(shown.length - 1, place + step))];
        if (!next) return;
        (next.section || next.row).scrollIntoView({ block: 'start' });
        if (isList) next.row.firstElementChild.focus();
        current = isList ? next : current;
        choose(next);
    };

    // ---- hands
    let waiting = 0;
    input.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(apply, 60); });
    input.addEventListener('keydown', event => {
        if (event.key === 'Enter') { clearTimeout(waiting); if (at < 0) apply(); go(event.shiftKey ? -1 : 1); event.preventDefault(); }
        if (event.key === 'Escape') { input.value = ''; apply(); input.blur(); }
    });
    for (const choice of Object.values(choices)) choice.addEventListener('change', apply);
    byId('prev').addEventListener('click', () => go(-1));
    byId('next').addEventListener('click', () => go(1));
    byId('print').addEventListener('click', () => window.print());
    all.addEventListener('click', () => {
        input.value = '';
        for (const choice of Object.values(choices)) choice.value = '';
        apply();
        input.focus();
    });
    document.addEventListener('keydown', event => {
        if (event.ctrlKey || event.altKey || event.metaKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
        if (event.key === '/') { input.focus(); input.select(); event.preventDefault(); }
        if (event.key === 'j') goToConversation(1);
        if (event.key === 'k') goToConversation(-1);
    });

    // ---- paper cannot be unfolded
    let unfolded = [];
    window.addEventListener('beforeprint', () => {
        unfolded = [...document.querySelectorAll('.c:not(.off) details:not([open]), .measures details:not([open])')];
        for (const fold of unfolded) fold.open = true;
    });
    window.addEventListener('afterprint', () => { for (const fold of unfolded) fold.open = false; });

    // ---- only what this export has can be chosen
    for (const [key, choice] of Object.entries(choices)) {
        const there = new Set(rows.flatMap(row => (row.dataset[key] || '').split(' ')));
        for (const option of [...choice.options]) if (option.value && !there.has(option.value)) option.remove();
        choice.parentElement.hidden = choice.options.length < 3;
    }
    tell([]);
    bar.hidden = false;
    const measure = () => document.documentElement.style.setProperty('--bar', (getComputedStyle(bar).position === 'sticky' ? bar.offsetHeight : 0) + 'px');
    if (window.ResizeObserver) new ResizeObserver(measure).observe(bar); // it grows with its hint and its buttons
    else window.addEventListener('resize', measure);
    measure();
    later(prepare);
})();
