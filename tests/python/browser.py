"""A page in a headless browser: what its own script finds at a width and in a colour scheme."""

import html
import shutil
import subprocess

import pytest

# The page stands in a frame: a window of Chromium is never narrower than 500 pixels.
FRAME = '<!DOCTYPE html><meta name="color-scheme" content="light dark"><body style="margin:0"><iframe srcdoc="{page}" style="border:0;width:{width}px;height:900px"></iframe>'
ENDING = """
<script>
addEventListener("load", () => {
  const said = [];
  const check = (name, holds) => said.push((holds ? "ok " : "NOT ") + name);
  check("the frame has its width", innerWidth === %d);
  check("the colours are of the scheme", (getComputedStyle(document.body).backgroundColor === "rgb(255, 255, 255)") === %s);
  check("the page is no wider than the window", document.documentElement.scrollWidth <= innerWidth);
  %s
  setTimeout(() => {
    %s
    parent.document.documentElement.setAttribute("data-said", said.join("; "));
  }, 50);
});
</script>
"""
VIEWS = [(1280, "light"), (1280, "dark"), (400, "light"), (400, "dark")]


def said(page, view, folder, checks, later=""):
    """[(what, whether it holds)]: `checks` and, 50 ms later, `later` are JavaScript that calls check(what, holds)."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not browser:
        pytest.skip("there is no Chromium here")
    width, scheme = view
    inner = page.replace("</body>", ENDING % (width, str(scheme == "light").lower(), checks, later) + "</body>")
    file = folder / "frame.html"
    file.write_text(FRAME.format(page=html.escape(inner), width=width))
    command = [browser, "--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder / 'profile'}", f"--blink-settings=preferredColorScheme={int(scheme == 'light')}",
               "--window-size=1280,900", "--virtual-time-budget=3000", "--dump-dom", file.as_uri()]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    found = html.unescape(done.stdout.split('data-said="')[1].split('"')[0])
    return [(one.removeprefix("ok ").removeprefix("NOT "), one.startswith("ok ")) for one in found.split("; ")]
