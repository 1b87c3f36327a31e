"""What the README shows is so: its files, the commands' output, the C++ and the Python example."""

import os
import pathlib
import re
import shutil
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).parents[2]
README = (ROOT / "README.md").read_text()
BLOCKS = [
    (marker or "", language, text)
    for marker, language, text in re.findall(r"(?:<!-- (.*?) -->\n)?```(\w+)\n(.*?)```\n", README, re.DOTALL)
]
QSIM = os.environ.get("QSIM") or shutil.which("qsim") or str(pathlib.Path(sys.executable).parent / "qsim")
LIBRARY = ROOT / "build" / "release" / "libqsim.so"


def blocks(language):
    return [text for _, of, text in BLOCKS if of == language]


@pytest.fixture
def folder(tmp_path):
    """A folder with the README's own files, and the circuits at their place."""
    (tmp_path / "standards").symlink_to(ROOT / "standards")
    for marker, _, text in BLOCKS:
        path = marker.removeprefix("file: ")
        if marker != path and not (tmp_path / path).exists():
            (tmp_path / path).write_text(text)
    return tmp_path


def test_the_circuits_shown_are_those_in_the_tree():
    shown = [(marker.removeprefix("file: "), text) for marker, _, text in BLOCKS if marker.startswith("file: standards/")]
    assert shown
    for path, text in shown:
        assert (ROOT / path).read_text() == text


def test_the_commands_print_what_is_shown(folder):
    shown = [text for marker, _, text in BLOCKS if marker == "output"]
    assert len(shown) == 6
    for text in shown:
        command, expected = text.split("\n", 1)
        name, *arguments = command.removeprefix("$ ").split()
        assert name == "qsim"
        done = subprocess.run([QSIM, *arguments], cwd=folder, capture_output=True, text=True, timeout=60)
        assert done.stdout + done.stderr == expected


def test_the_python_example_runs(folder):
    [example] = blocks("python")
    done = subprocess.run([sys.executable, "-c", example], cwd=folder, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.splitlines()) == 8


@pytest.mark.skipif(not LIBRARY.exists(), reason="the C++ library is not built in build/release")
def test_the_cpp_example_compiles_and_runs(folder):
    [example] = blocks("cpp")
    (folder / "example.cpp").write_text(example)
    compiler = os.environ.get("CXX", "c++")
    flags = ["-std=c++20", "-Wall", "-Wextra", "-Werror", f"-I{ROOT}", "example.cpp", str(LIBRARY), f"-Wl,-rpath,{LIBRARY.parent}", "-o", "example"]
    subprocess.run([compiler, *flags], cwd=folder, check=True, timeout=300)
    done = subprocess.run(["./example"], cwd=folder, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    counts = [int(line.split()[2]) for line in done.stdout.splitlines()]
    assert len(counts) == 8 and sum(counts) == 1000


def test_the_two_commands_are_those_of_the_bootstrap():
    assert blocks("sh")[0].count("sh bootstrap.sh") == 2
