#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hostile mails through the whole way: imported, exported as .html and .fmreview, opened from disk in Chromium.

    run.py FIRSTMILECTL [PAYLOADS…]

Every payload is sent as a mail's formatted text, as its plain text, its subject, its sender and an attachment's name. A
page fails if it runs a script that is not its own, asks for anything, opens a window, says a word on the console, or has
an element, an attribute or an address in it that the page does not make itself. PAYLOADS are more payloads: a JSON file
(strings, or objects with "html" or "input"), another file (whole, and tag by tag), or a folder of such files."""
import email.headerregistry
import email.message
import email.policy
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

from chromium import Chromium, Page
from watch import watch

HERE = os.path.dirname(os.path.abspath(__file__))
MAILS_A_PAGE = 100


def payloads_of(path):
    if os.path.isdir(path):
        for folder, _, names in sorted(os.walk(path)):
            for name in sorted(names):
                if not re.search(r"(LICEN[CS]E|COPYING|README|SOURCE)", name):
                    yield from payloads_of(os.path.join(folder, name))
        return
    with open(path, encoding="utf-8", errors="replace") as file:
        text = file.read()
    if path.endswith(".json"):
        yield from strings_of(json.loads(text))
    else:
        yield text
        yield from re.findall(r"<[^>]{1,2000}>", text)


def strings_of(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from strings_of(one)
    elif isinstance(value, dict):
        for key in ("html", "input"):
            if isinstance(value.get(key), str):
                yield value[key]


def one_line(text):
    return "".join(c if c.isprintable() else " " for c in text)[:400]


def mail_of(payload, number):
    mail = email.message.EmailMessage(policy=email.policy.SMTP.clone(utf8=False, cte_type="8bit"))
    text = payload.encode("utf-8", "replace").decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
    mail["Message-ID"] = f"<payload-{number}@hostile.example>"
    mail["Date"] = "Sun, 03 May 2026 %02d:%02d:00 +0000" % (number // 60 % 24, number % 60)
    mail["To"] = "support@shop.example"
    mail["From"] = email.headerregistry.Address(one_line(text)[:60] or "Ann", "ann%d" % number, "hostile.example")
    mail["Subject"] = one_line(text)
    mail.set_content(text)
    mail.add_alternative("<!DOCTYPE html><html><body>" + text + "</body></html>", subtype="html")
    mail.add_attachment(text.encode("utf-8", "replace"), "text", "html", filename=(one_line(text)[:60] or "x") + ".html")
    return mail.as_bytes()


def run(program, *arguments):
    done = subprocess.run([program, *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"firstmilectl {' '.join(arguments)}: {done.stderr.strip()}")


def pages_of(program, payloads, folder):
    """The pages that the product makes of mails with these payloads."""
    workspace = os.path.join(folder, "w.firstmile")
    with open(os.path.join(folder, "in.mbox"), "wb") as box:
        for number, payload in enumerate(payloads):
            mail = re.sub(rb"(?m)^(>*From )", rb">\1", mail_of(payload, number).replace(b"\r\n", b"\n"))
            box.write(b"From ann@hostile.example Sun May  3 10:00:00 2026\n" + mail + b"\n")
    run(program, "--workspace", workspace, "init")
    run(program, "--workspace", workspace, "import", "mbox", os.path.join(folder, "in.mbox"), "--own", "support@shop.example")
    single = os.path.join(folder, "out.html")
    run(program, "--workspace", workspace, "export", single, "--query", "", "--notes")
    bundle = os.path.join(folder, "out.fmreview")
    run(program, "--workspace", workspace, "export", bundle, "--query", "", "--notes")
    with zipfile.ZipFile(bundle) as archive:
        archive.extractall(os.path.join(folder, "out"))
    yield single
    for place, _, names in os.walk(os.path.join(folder, "out")):
        for name in names:
            if name == "index.html" or re.fullmatch(r"\d{5}\.html", name) and place.endswith("/html"):
                yield os.path.join(place, name)


# What a page with a gap would have in it: each must be noticed, or the harness itself is blind.
GAPS = ['<img src="x" onerror="alert(1)">', '<a href="javascript:alert(1)">x</a>', '<p style="color:red">x</p>',
        '<meta http-equiv="refresh" content="0;url=https://evil.example/">', '<iframe srcdoc="x"></iframe>',
        '<script>alert(1)</script>', '<link rel="stylesheet" href="https://evil.example/s.css">']


def unnoticed_gaps(browser, path):
    with open(path, encoding="utf-8") as file:
        html = file.read()
    for gap in GAPS:
        with open(path + ".gap.html", "w", encoding="utf-8") as file:
            file.write(html.replace("<article", gap + "<article", 1))
        page = Page(browser)
        faults, _ = watch(page, path + ".gap.html")
        page.close()
        if not faults:
            yield gap
    os.remove(path + ".gap.html")


def main(arguments):
    if not arguments:
        raise SystemExit(__doc__)
    sets = [os.path.join(HERE, "payloads.json"), *arguments[1:]]
    passed = failed = messages = 0
    with Chromium() as browser:
        for path in sets:
            payloads = [p for p in payloads_of(path) if p.strip()]
            for start in range(0, len(payloads), MAILS_A_PAGE):
                some = payloads[start:start + MAILS_A_PAGE]
                folder = tempfile.mkdtemp(prefix="firstmile-pages-")
                for page_path in pages_of(arguments[0], some, folder):
                    if passed + failed == 0:
                        for gap in unnoticed_gaps(browser, page_path):
                            print(f"the harness does not notice {gap}")
                            failed += 1
                    page = Page(browser)
                    faults, articles = watch(page, page_path)
                    if articles != len(some):
                        faults.append(f"{articles} messages of {len(some)}")
                    page.close()
                    messages += articles
                    passed, failed = passed + (not faults), failed + bool(faults)
                    for fault in faults[:20]:
                        print(f"{path} from {start}: {os.path.basename(page_path)}: {fault}")
                shutil.rmtree(folder)
            print(f"{path}: {len(payloads)} payloads")
    print(f"{messages} messages looked at")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
