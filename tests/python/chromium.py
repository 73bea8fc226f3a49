"""A real browser at a page: Chromium without a window, its size and theme, and what axe-core says of what it shows."""

import contextlib
import importlib.util
import os
import pathlib
import shutil
import time

from selenium import webdriver
from selenium.webdriver.common.action_chains import ActionChains

CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
LOOKS = [(theme, width) for theme in ("light", "dark") for width in (390, 1200)]


def axe():
    """axe-core's script, of the package that carries it; the package itself drives another browser and is not imported."""
    (folder,) = importlib.util.find_spec("axe_playwright_python").submodule_search_locations
    return (pathlib.Path(folder) / "axe.min.js").read_text(encoding="utf-8")


class Browser:
    def __init__(self, address, *more_options):
        options = webdriver.ChromeOptions()
        options.binary_location = CHROMIUM
        sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
        for each in ("--headless=new", "--disable-dev-shm-usage", "--hide-scrollbars", *sandbox, *more_options):
            options.add_argument(each)
        self.driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
        self.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": axe()})
        self.address = address

    def run(self, script, *args):
        return self.driver.execute_script(script, *args)

    def get(self, path):
        self.driver.get(self.address + path)

    def then(self, act):
        """What leads to another page, which is waited for."""
        self.run("document.documentElement.dataset.left = 1")
        act()
        until = time.monotonic() + 10
        while time.monotonic() < until:
            with contextlib.suppress(Exception):  # while one page goes and the next one comes there is none to ask
                if self.run("return document.readyState == 'complete' && !document.documentElement.dataset.left"):
                    return
            time.sleep(0.01)
        raise AssertionError("no other page came")

    def keys(self, *keys):
        ActionChains(self.driver, duration=0).send_keys(*keys).perform()

    def look(self, theme, width):
        media = [{"name": "prefers-color-scheme", "value": theme}]
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": media})
        size = {"width": width, "height": 844, "deviceScaleFactor": 1, "mobile": width < 600}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)

    def violations(self):
        """What axe-core calls serious or critical, as rule and element."""
        script = "const done = arguments[0]; axe.run({resultTypes: ['violations']}).then(found => done(found.violations))"
        found = self.driver.execute_async_script(script)
        return [(each["id"], node["html"][:120]) for each in found if each["impact"] in ("serious", "critical") for node in each["nodes"]]

    def faults(self):
        """Violations, what is wider than the window and what came from elsewhere, for every look."""
        for theme, width in LOOKS:
            self.look(theme, width)
            yield from ((theme, width, *each) for each in self.violations())
            if self.run("return document.documentElement.scrollWidth") > width:
                yield theme, width, "wider than the window"
        yield from self.run("return performance.getEntriesByType('resource').map(e => e.name).filter(n => !n.startsWith(location.origin))")
