# SPDX-License-Identifier: GPL-3.0-or-later
"""A headless Chromium, spoken to by the DevTools protocol over a pair of pipes: NUL-terminated JSON, no library."""
import json
import os
import select
import shutil
import signal
import subprocess
import tempfile
import time

FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-default-apps", "--disable-extensions", "--hide-scrollbars",
    "--disable-dev-shm-usage", "--no-pings", "--remote-debugging-pipe",
    # Whatever a page might still ask for ends at this name, which nobody has, and is counted.
    "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=direct://",
]


class Chromium:
    def __init__(self, *flags):
        program = next((p for p in ("chromium", "chromium-browser", "google-chrome") if shutil.which(p)), None)
        if not program:
            raise SystemExit("There is no Chromium here: ./dev browser installs it.")
        self.profile = tempfile.mkdtemp(prefix="firstmile-browser-")
        to_read, self._to = os.pipe()
        self._from, to_write = os.pipe()
        os.set_inheritable(to_read, True)
        os.set_inheritable(to_write, True)

        def pipes():  # Chromium reads from 3 and writes to 4
            read, write = os.dup(to_read), os.dup(to_write)
            os.dup2(read, 3)
            os.dup2(write, 4)

        self.process = subprocess.Popen(
            [program, *FLAGS, *flags, "--user-data-dir=" + self.profile], preexec_fn=pipes, close_fds=False,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        os.close(to_read)
        os.close(to_write)
        self._buffer = b""
        self._number = 0
        self.events = []  # those that nobody has taken yet

    def close(self):
        try:
            self.call("Browser.close", within=10)
        except Exception:
            pass
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def _read(self, until):
        while b"\0" not in self._buffer:
            ready, _, _ = select.select([self._from], [], [], max(0, until - time.monotonic()))
            if not ready:
                return None
            piece = os.read(self._from, 1 << 20)
            if not piece:
                raise RuntimeError("Chromium has ended")
            self._buffer += piece
        line, self._buffer = self._buffer.split(b"\0", 1)
        return json.loads(line)

    def call(self, method, params=None, session=None, within=120):
        self._number += 1
        order = {"id": self._number, "method": method, "params": params or {}}
        if session:
            order["sessionId"] = session
        os.write(self._to, json.dumps(order).encode() + b"\0")
        until = time.monotonic() + within
        while (answer := self._read(until)) is not None:
            if answer.get("id") == self._number:
                if "error" in answer:
                    raise RuntimeError(method + ": " + answer["error"]["message"])
                return answer["result"]
            self.events.append(answer)
        raise RuntimeError(method + ": no answer")

    def gather(self, seconds):
        """Takes in whatever is said until there was silence for that long."""
        while (event := self._read(time.monotonic() + seconds)) is not None:
            self.events.append(event)

    def wait_for(self, method, session, within=120):
        until = time.monotonic() + within
        while True:
            for event in self.events:
                if event.get("method") == method and event.get("sessionId") == session:
                    return event["params"]
            event = self._read(until)
            if event is None:
                raise RuntimeError(method + " did not come")
            self.events.append(event)


class Page:
    """A tab of its own that writes down everything that a page could do to somebody."""

    def __init__(self, browser, width=1280, height=900, dark=False):
        self.browser = browser
        context = browser.call("Target.createBrowserContext")["browserContextId"]
        self.target = browser.call("Target.createTarget", {"url": "about:blank", "browserContextId": context})["targetId"]
        self.session = browser.call("Target.attachToTarget", {"targetId": self.target, "flatten": True})["sessionId"]
        for domain in ("Page", "Network", "Runtime", "Debugger", "Log", "DOM", "Performance"):
            self.call(domain + ".enable")
        self.call("Emulation.setDeviceMetricsOverride",
                  {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})
        self.call("Emulation.setEmulatedMedia",
                  {"features": [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]})

    def call(self, method, params=None, within=120):
        return self.browser.call(method, params, self.session, within)

    def open(self, url, within=180):
        self.browser.events.clear()
        self.call("Page.navigate", {"url": url}, within)
        self.browser.wait_for("Page.loadEventFired", self.session, within)

    def run(self, script, within=120):
        """What the script, which is the harness's own, gives; a promise is waited for."""
        answer = self.call("Runtime.evaluate",
                           {"expression": script, "returnByValue": True, "awaitPromise": True, "userGesture": True}, within)
        if "exceptionDetails" in answer:
            raise RuntimeError(json.dumps(answer["exceptionDetails"])[:400])
        return answer["result"].get("value")

    def events(self, method):
        return [e["params"] for e in self.browser.events if e.get("method") == method and e.get("sessionId") == self.session]

    def close(self):
        self.browser.call("Target.closeTarget", {"targetId": self.target})
