"""Headless Chromium over a pipe, by the DevTools protocol: standard library only."""

import base64
import json
import os
import select
import shutil
import subprocess
import time
from pathlib import Path

PROGRAM = "chromium-headless-shell"


class Refused(Exception):
    """The browser did not do what it was asked for, or not in time."""


class Browser:
    """One browser with one page; what the page says and asks for is kept."""

    def __init__(self, home, patience):
        ours, theirs = os.pipe(), os.pipe()
        sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
        # Bash, because the browser reads on 3 and writes on 4.
        self.process = subprocess.Popen(
            ["bash", "-c", f'exec "$@" 3<&{ours[0]} 4>&{theirs[1]}', "bash", shutil.which(PROGRAM), *sandbox,
             "--remote-debugging-pipe", "--disable-gpu", "--no-first-run", "--disable-dev-shm-usage",
             f"--user-data-dir={home}/chromium", "--lang=nb"],
            pass_fds=(ours[0], theirs[1]), env={**os.environ, "HOME": home},
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(ours[0])
        os.close(theirs[1])
        self.to, self.back = ours[1], theirs[0]
        self.patience, self.number, self.rest, self.session = patience, 0, b"", None
        self.problems, self.requests, self.events = [], [], []
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.ask(f"{domain}.enable")

    def ask(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self.to, data):]
        until = time.monotonic() + self.patience
        while True:
            answer = self._read(until)
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise Refused(f"{method}: {answer['error']['message']}")
                return answer["result"]

    def open(self, path, width, height=900):
        """Opens a file in a window of this size, and waits until it is loaded."""
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1,
                 mobile=width < 600)
        self.events.clear()
        self.ask("Page.navigate", url=Path(path).resolve().as_uri())
        until = time.monotonic() + self.patience
        while "Page.loadEventFired" not in self.events:
            self._read(until)

    def scheme(self, name):
        self.ask("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": name}])

    def run(self, script):
        answer = self.ask("Runtime.evaluate", expression=script, returnByValue=True)
        if "exceptionDetails" in answer:
            raise Refused(str(answer["exceptionDetails"].get("exception", answer)))
        return answer["result"].get("value")

    def picture(self, path):
        with open(path, "wb") as file:
            file.write(base64.b64decode(self.ask("Page.captureScreenshot", format="png")["data"]))

    def printed(self, path, pages=""):
        """Prints to PDF, on the paper that the file asks for."""
        said = self.ask("Page.printToPDF", preferCSSPageSize=True, printBackground=False, pageRanges=pages)
        with open(path, "wb") as file:
            file.write(base64.b64decode(said["data"]))

    def close(self):
        try:
            self.session = None
            self.ask("Browser.close")
        except (Refused, OSError):
            self.process.kill()
        self.process.wait()
        os.close(self.to)
        os.close(self.back)

    def _read(self, until):
        while b"\0" not in self.rest:
            if not select.select([self.back], [], [], max(0, until - time.monotonic()))[0]:
                raise Refused(f"no answer in {self.patience} seconds")
            more = os.read(self.back, 1 << 20)
            if not more:
                raise Refused("the browser ended")
            self.rest += more
        line, self.rest = self.rest.split(b"\0", 1)
        message = json.loads(line)
        if "method" in message:
            self._keep(message["method"], message["params"])
        return message

    def _keep(self, method, said):
        self.events.append(method)
        if method == "Network.requestWillBeSent":
            self.requests.append(said["request"]["url"])
        elif method == "Log.entryAdded" and said["entry"]["level"] in ("error", "warning"):
            self.problems.append(said["entry"]["text"])
        elif method == "Runtime.consoleAPICalled" and said["type"] in ("error", "warning", "assert"):
            self.problems.append(str(said["args"]))
        elif method == "Runtime.exceptionThrown":
            self.problems.append(said["exceptionDetails"]["text"])
