"""Odder faults of drafts, proposals, results, noise and waiver files: refused with code and line, and harmless in every format."""

import json
import subprocess

import pytest

import standard_files as files
import standard_files_odd as odd
import test_standard_files as standard
from test_hostile_words import FORBIDDEN, NASTY, harmless, run
from test_standard_files import QSIM, folder  # noqa: F401 (a fixture)

pytestmark = pytest.mark.skipif(QSIM is None, reason="qsim is not on the PATH")


@pytest.mark.parametrize("what, kind, old, new, place, code", odd.REFUSED, ids=[row[0] for row in odd.REFUSED])
def test_refused(folder, what, kind, old, new, place, code):
    text = standard.edited(kind, old, new)
    path = standard.write(folder, kind, text)
    done = standard.call(folder, kind, path)
    assert done.returncode == 2, done.stdout + done.stderr
    assert standard.diagnostics(done, path)[0] == (code, standard.line_of(text, place)), done.stdout + done.stderr
    assert not [c for c in done.stdout + done.stderr if c in FORBIDDEN]


@pytest.mark.parametrize("what, kind, data, code, line", odd.WHOLE, ids=[row[0] for row in odd.WHOLE])
def test_whole_files(folder, what, kind, data, code, line):
    path = folder / standard.KINDS[kind][1]
    path.write_bytes(data)
    done = standard.call(folder, kind, path)
    assert done.returncode == 2 and standard.diagnostics(done, path)[0] == (code, line), done.stdout + done.stderr


def test_they_are_many_and_none_is_one_of_the_others():
    names = [row[0] for row in files.REFUSED + files.JUDGED + odd.REFUSED + odd.WHOLE]
    assert len(odd.REFUSED) + len(odd.WHOLE) >= 80 and len(set(names)) == len(names)


def test_drafts_that_extend_each_other(folder):
    for letter, other in ("BC", "CD", "DB"):
        (folder / f"{letter}.toml").write_text(files.EXTENDING.replace('draft = "B"', f'draft = "{letter}"').replace('"d/A"', f'"d/{other}"'))
    done = run("drafts", "validate", folder / "B.toml")
    assert done.returncode == 2 and b"QS7008" in done.stderr and done.stderr.count(b"error") < 5


@pytest.mark.parametrize("where", ["a file", "a folder"])
def test_a_circuit_that_links_out_of_the_folder(folder, tmp_path_factory, where):
    """Nothing of the file that it leads to is shown, not even its hash."""
    outside = tmp_path_factory.mktemp("outside")
    (outside / "bell.qasm").write_text("the key is 1234\n")
    (folder / "bell.qasm").unlink()
    if where == "a file":
        (folder / "bell.qasm").symlink_to(outside / "bell.qasm")
    else:
        (folder / "sub").symlink_to(outside)
        (folder / "p.toml").write_text(files.PROPOSAL.replace('"bell.qasm"', '"sub/bell.qasm"'))
    for verb in (["check"], ["bench", "circuits", "-o", folder / "out"], ["bench", "run"]):
        done = run(*verb, folder / "p.toml")
        shown = (done.stdout + done.stderr).decode()
        assert done.returncode == 2 and "links out of the folder" in shown, shown
        assert "1234" not in shown and files.sha256("the key is 1234\n") not in shown
    # Within the folder a link is a file as any other.
    (folder / "real.qasm").write_text(files.CIRCUIT)
    (folder / "bell.qasm").unlink(missing_ok=True)
    (folder / "bell.qasm").symlink_to("real.qasm")
    (folder / "p.toml").write_text(files.PROPOSAL)
    assert run("check", folder / "p.toml").returncode == 0


@pytest.mark.parametrize("name", ["nowhere.qasm", "sub", "pipe"])
def test_a_circuit_that_is_no_file(folder, name):
    import os

    (folder / "sub").mkdir()
    os.mkfifo(folder / "pipe")
    (folder / "p.toml").write_text(files.PROPOSAL.replace('"bell.qasm"', f'"{name}"'))
    done = subprocess.run([QSIM, "check", str(folder / "p.toml"), "--format", "json"], capture_output=True, text=True, timeout=30)
    entry, = json.loads(done.stdout)["results"]
    assert done.returncode == 2 and name in json.dumps(entry["diagnostics"]), done.stdout


@pytest.mark.parametrize("path", [path for path in standard.places(files.RESULT) if path and isinstance(path[-1], str)], ids=str)
def test_hostile_keys_of_a_result(folder, path):
    result = json.loads(json.dumps(files.RESULT))
    table = standard.at(result, path[:-1])
    table[NASTY] = table.pop(path[-1])
    (folder / "r.json").write_text(json.dumps(result))
    harmless(folder, "check", folder / "r.json", "--proposal", folder / "p.toml", status=(0, 1, 2, 3))


@pytest.mark.parametrize("kind", ["draft", "proposal"])
def test_hostile_keys_of_tables(folder, kind):
    """Every key in turn becomes hostile words."""
    good, name, _ = standard.KINDS[kind]
    hostile = "\"</script><img src=x onerror=alert(1)>|\\u001b[31m`'\\u202e\""
    lines = good.splitlines()
    for index, line in enumerate(lines):
        key, equals, rest = line.partition(" = ")
        if not equals or line.startswith("["):
            continue
        (folder / f"hostile-{name}").write_text("\n".join([*lines[:index], f"{hostile} = {rest}", *lines[index + 1:]]) + "\n")
        if kind == "draft":
            done = run("drafts", "validate", folder / f"hostile-{name}")
            assert done.returncode == 2 and not [c for c in (done.stdout + done.stderr).decode() if c in FORBIDDEN]
            harmless(folder, "check", folder / "bell.qasm", "--draft", folder / f"hostile-{name}", status=(2,)) if index == 1 and done.stdout else None
        else:
            harmless(folder, "check", folder / f"hostile-{name}", status=(2,))
