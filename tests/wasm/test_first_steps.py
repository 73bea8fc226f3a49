"""The page of docs/first-steps.md in Chromium, beside the pack of that page and the unpacked npm package."""

import functools
import http.server
import os
import pathlib
import sys
import threading
import time

ROOT = pathlib.Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests/python")]
from chromium import Browser  # noqa: E402
from pages import blocks  # noqa: E402

SITE = pathlib.Path(os.environ.get("CLOSEKNIT_SITE", ROOT / "build/wasm/site"))


def test_a_pack_of_ones_own_is_scored_in_the_browser(tmp_path):
    parts = blocks(ROOT / "docs/first-steps.md")
    (page,) = [part for part in parts if part.language == "html"]
    (tmp_path / "index.html").write_text(page.code)
    (tmp_path / "cooking.json").write_text(next(part.code for part in parts if part.file == "cooking.json"))
    (tmp_path / "closeknit").symlink_to(SITE / "closeknit")
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(http.server.SimpleHTTPRequestHandler, directory=tmp_path))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        browser = Browser(f"http://127.0.0.1:{server.server_port}")
        browser.get("/")
        until = time.monotonic() + 20
        while not (shown := browser.run("return document.querySelector('#score').textContent")) and time.monotonic() < until:
            time.sleep(0.02)
        browser.driver.quit()
    finally:
        server.shutdown()
    assert shown + "\n" == page.prints
