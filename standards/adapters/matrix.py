#!/usr/bin/env python3
"""Runs every adapter of adapters.toml in an environment of its own and draws one page: matrix.py --environments DIR -o matrix.json.

Environments are made where they are missing, by venv and pip from requirements/. --only NAME runs some; the others' results stay as they are in the output.
--since-last asks only about cases that are new or changed since the output was written, where an adapter's tool is pinned; the adapters must be as they were.
"""

import argparse
import datetime
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import tomllib

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from suite import verdicts  # noqa: E402


def environment(folder, requirements):
    """The interpreter of the environment with these requirements."""
    place = folder / requirements.removesuffix(".txt")
    python = place / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", place], check=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", "-r", HERE / "requirements" / requirements], check=True)
    return python


def run(adapter, python, jobs, since):
    """One document: the results of one adapter, all its profiles; records that still hold are taken from the file `since`."""
    command = adapter["command"].format(python=python, here=HERE)
    profiles = [word for profile in adapter["profiles"] for word in ("--profile", profile)]
    earlier = ["--since", since] if since and "requirements" in adapter else []
    with tempfile.TemporaryDirectory() as folder:
        output = pathlib.Path(folder) / "result.json"
        done = subprocess.run([sys.executable, HERE.parent / "conformance.py", "run", "--tool", command, *profiles, "--jobs", str(jobs), "--quiet", "--no-timing",
                               *earlier, "-o", output])
        if done.returncode not in (0, 1, 3):
            raise SystemExit(f"{adapter['name']} was not run")
        return json.loads(output.read_text(encoding="utf-8"))


def merge(documents):
    """One document of all results; inputs that several used stand once."""
    inputs = sorted({(entry["path"], entry["sha256"]) for document in documents for entry in document["inputs"]})
    entries = [{"path": path, "sha256": sha256} for path, sha256 in inputs]
    results = [result for document in documents for result in document["results"]]
    for result in results:
        for record in result["cases"]:
            if record["outcome"] == "pass":
                record.pop("message", None)     # what a tool said where it is right would make half of the file
    return {**documents[0], "inputs": entries, "results": results, "digest": verdicts.digest(results, entries),
            "environment": {"date": datetime.date.today().isoformat()}}


def parse(arguments):
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--environments", type=pathlib.Path, required=True, metavar="DIR")
    parser.add_argument("-o", "--output", type=pathlib.Path, required=True, metavar="FILE", help="the JSON; the page goes beside it")
    parser.add_argument("--only", action="append", metavar="NAME")
    parser.add_argument("--since-last", action="store_true")
    parser.add_argument("--jobs", type=int, default=2)
    return parser.parse_args(arguments)


def main(arguments=None):
    parsed = parse(arguments)
    adapters = tomllib.loads((HERE / "adapters.toml").read_text(encoding="utf-8"))["adapter"]
    old = json.loads(parsed.output.read_text(encoding="utf-8")) if parsed.output.exists() else None
    documents = []
    for adapter in adapters:
        if parsed.only and adapter["name"] not in parsed.only:
            if old:
                kept = [result for result in old["results"] if result["tool"]["name"] == adapter["name"]]
                documents += [{**old, "results": kept}] if kept else []
            continue
        if "requirements" not in adapter and not shutil.which(adapter["command"].split()[0]):
            print(f"{adapter['name']}: '{adapter['command']}' is not on the PATH, left out", file=sys.stderr)
            continue
        python = environment(parsed.environments, adapter["requirements"]) if "requirements" in adapter else sys.executable
        documents.append(run(adapter, python, parsed.jobs, parsed.output if parsed.since_last else None))
    parsed.output.write_text(json.dumps(merge(documents), ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    subprocess.run([sys.executable, HERE.parent / "report.py", parsed.output, "-o", parsed.output.with_suffix(".html")], check=True)


if __name__ == "__main__":
    main()
