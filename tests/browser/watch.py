# SPDX-License-Identifier: GPL-3.0-or-later
"""What a page did when a browser opened it: what it ran, asked for, said; and what stands in it that could."""
import base64
import hashlib
import re

# Runs before the page does anything: whatever a payload would call says so.
ALARM = """
globalThis.__alarms = [];
for (const name of ['alert', 'confirm', 'prompt', 'open', 'fetch', 'eval'])
    globalThis[name] = (...what) => { globalThis.__alarms.push(name + '(' + what.join(', ') + ')'); };
document.addEventListener('securitypolicyviolation', event =>
    globalThis.__alarms.push('policy ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + (event.sample || '')));
"""

# Everything in the document that could run, load or steer, with the page's own script and style left out.
SCAN = r"""
(() => {
    const found = [];
    const allowed = new Set(['HTML', 'HEAD', 'META', 'TITLE', 'BODY', 'A', 'ABBR', 'ARTICLE', 'B', 'BDI', 'BLOCKQUOTE', 'BR',
        'BUTTON', 'CAPTION', 'CITE', 'CODE', 'DD', 'DEL', 'DETAILS', 'DFN', 'DIV', 'DL', 'DT', 'EM', 'FOOTER', 'H1', 'H2', 'H3',
        'HEADER', 'HR', 'I', 'IMG', 'INPUT', 'INS', 'KBD', 'LABEL', 'LI', 'MAIN', 'MARK', 'NAV', 'OL', 'OPTION', 'OUTPUT', 'P',
        'PRE', 'Q', 'S', 'SAMP', 'SECTION', 'SELECT', 'SMALL', 'SPAN', 'STRONG', 'SUB', 'SUMMARY', 'SUP', 'TABLE', 'TBODY', 'TD',
        'TFOOT', 'TH', 'THEAD', 'TIME', 'TR', 'U', 'UL', 'VAR', 'svg', 'defs', 'symbol', 'path', 'use', 'circle']);
    let scripts = 0, styles = 0;
    for (const element of document.querySelectorAll('*')) {
        const name = element.tagName;
        if (name === 'SCRIPT') ++scripts;
        else if (name === 'STYLE') ++styles;
        else if (!allowed.has(name)) found.push('element ' + name);
        if (name === 'INPUT' && element.id !== 'words') found.push('a field that is not ours');
        for (const attribute of element.attributes) {
            const value = attribute.value.trim().toLowerCase();
            if (/^on/i.test(attribute.name)) found.push(name + ' ' + attribute.name);
            if (attribute.name === 'style' && name !== 'HTML') found.push(name + ' style');
            if (/^(src|srcset|poster|background|action|formaction|ping|data|xlink:href|srcdoc)$/i.test(attribute.name)
                && !(name === 'IMG' && /^data:image\/(png|jpeg|gif|webp);base64,/.test(value)))
                found.push(name + ' ' + attribute.name + '=' + value.slice(0, 60));
            if (attribute.name === 'href' && name === 'use' && !/^#mark-[a-z]+$/.test(value)) found.push('use ' + value);
            if (attribute.name === 'href' && name === 'A'
                && !/^(https?:\/\/|mailto:|tel:|#|\.\.\/|html\/|attachments\/|[0-9]{5}\.html)/.test(value))
                found.push('link to ' + value.slice(0, 60));
        }
    }
    if (scripts !== 1) found.push(scripts + ' scripts');
    if (styles !== 1) found.push(styles + ' styles');
    return { found, articles: document.querySelectorAll('article.m').length, alarms: globalThis.__alarms };
})()
"""

# What a reader might do: unfold everything, filter, search, walk the hits, hover, focus, print.
TOUCH = r"""
(async () => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const wait = () => new Promise(done => setTimeout(done, 100));
    const input = document.getElementById('words');
    for (const words of ['<script>alert(1)</script>', 'javascript', 'a']) {
        input.value = words;
        input.dispatchEvent(new Event('input'));
        await wait();
        document.getElementById('next').click();
    }
    document.getElementById('all').click();
    for (const element of document.querySelectorAll('article *')) {
        for (const kind of ['mouseover', 'mouseenter', 'focus', 'animationstart', 'toggle', 'load', 'error'])
            element.dispatchEvent(new Event(kind, { bubbles: true }));
    }
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
    await wait();
})()
"""


def own_script(path):
    """The one script of a page, by the hash that its policy names."""
    with open(path, encoding="utf-8") as file:
        html = file.read()
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', html)
    script = re.search(r"<script>(.*?)</script>\s*</body>\s*</html>\s*$", html, re.S)
    if not policy or not script:
        return None
    digest = base64.b64encode(hashlib.sha256(script[1].encode()).digest()).decode()
    return len(script[1]) if f"script-src &#39;sha256-{digest}&#39;;" in policy[1] else None


def watch(page, path):
    """Opens a page from the disk and gives (faults, messages in it)."""
    url = "file://" + path
    size = own_script(path)
    if size is None:
        return ["the page's script is not the one that its policy names"], 0
    page.call("Page.addScriptToEvaluateOnNewDocument", {"source": ALARM})
    page.open(url)
    parsed = [e for e in page.events("Debugger.scriptParsed") if e.get("url") == url and e.get("length") == size]
    faults = [] if len(parsed) == 1 else [f"the page's own script was parsed {len(parsed)} times"]
    # From here on the harness's own scripts are parsed too: only those with the page's address are the page's.
    before = len(page.events("Debugger.scriptParsed"))
    try:
        page.run(TOUCH)
        page.browser.gather(0.3)
        scan = page.run(SCAN)
    except RuntimeError as error:
        return [*faults, f"the page went away: {error}"], 0
    scripts = page.events("Debugger.scriptParsed")
    faults += [f"a script ran: {e['url']} {e.get('length')}" for e in scripts
               if e.get("url", "").startswith(("file:", "http", "data:", "blob:", "javascript:")) and e not in parsed]
    faults += ["a script ran that has no address" for e in scripts[:before] if not e.get("url") and e.get("length") != len(ALARM)]
    faults += scan["found"] + scan["alarms"]
    faults += [f"asked for {e['request']['url'][:100]}" for e in page.events("Network.requestWillBeSent")
               if e["request"]["url"] != url and not e["request"]["url"].startswith("data:image/")]
    faults += [f"opened a socket to {e['url'][:100]}" for e in page.events("Network.webSocketCreated")]
    faults += [f"a window: {e['message'][:100]}" for e in page.events("Page.javascriptDialogOpening")]
    faults += [f"opened {e['url'][:100]}" for e in page.events("Page.windowOpen")]
    faults += [f"went to {e['frame']['url'][:100]}" for e in page.events("Page.frameNavigated") if e["frame"]["url"] != url]
    faults += ["a frame" for _ in page.events("Page.frameAttached")]
    faults += [f"said {e['args'][:1]}" for e in page.events("Runtime.consoleAPICalled")]
    faults += [f"failed: {e['exceptionDetails']['text']}" for e in page.events("Runtime.exceptionThrown")]
    faults += [f"logged {e['entry']['text'][:160]}" for e in page.events("Log.entryAdded")]
    return faults, scan["articles"]
