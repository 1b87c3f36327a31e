#!/usr/bin/env python3
"""What can be checked of the project's shape: layers, file lengths, dead headers, own header first, leftovers, one test a diagnostic.

Usage: tidy.py [ROOT]. Prints every fault and exits 1 if there is one.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parents[2]).resolve()
LIBRARY = ROOT / "libqsim"
LONGEST_FILE = 500

# What each folder of libqsim/ may include, besides itself (ARCHITECTURE.md, order of dependence).
LAYERS = {
    "support": set(),
    "gates": {"support"},
    "ir": {"support", "gates"},
    "qasm": {"support", "gates", "ir"},
    "plan": {"support", "gates", "ir"},
    "kernels": {"support"},
    "engines": {"support", "gates", "ir", "plan", "kernels"},
    "execute": {"support", "gates", "ir", "plan", "kernels", "engines"},
    "writers": {"support", "gates", "ir", "qasm", "plan", "engines", "execute"},
    "run": {"support", "gates", "ir", "qasm", "plan", "kernels", "engines", "execute", "writers"},
    "protocols": {"support", "gates", "ir", "qasm", "plan", "engines", "execute", "run"},
    "standards": {"support", "gates", "ir", "qasm", "plan", "engines", "execute", "writers", "run", "protocols"},
}
LAYERS["cli"] = set(LAYERS) | {"cli"}


def sources(folder, *suffixes):
    return sorted(p for p in folder.rglob("*") if p.suffix in suffixes and p.is_file())


def layer_faults():
    for path in sources(LIBRARY, ".hpp", ".cpp", ".inl", ".inc"):
        parts = path.relative_to(LIBRARY).parts
        if len(parts) == 1:
            continue
        allowed = LAYERS.get(parts[0])
        if allowed is None:
            yield f"{path}: the folder {parts[0]} has no place in the order of dependence"
            continue
        for number, line in enumerate(path.read_text().splitlines(), 1):
            included = re.match(r'\s*#\s*include\s+"libqsim/(\w+)/', line)
            if included and included[1] != parts[0] and included[1] not in allowed:
                yield f"{path}:{number}: {parts[0]} may not include {included[1]}"


def length_faults():
    for path in sources(LIBRARY, ".hpp", ".cpp", ".inl"):
        lines = path.read_text().count("\n")
        if lines > LONGEST_FILE:
            yield f"{path}: {lines} lines, where {LONGEST_FILE} are the most (tables go into .inc files)"


def dead_header_faults():
    everything = "\n".join(p.read_text() for folder in ("libqsim", "tests", "bindings", "benchmarks") if (ROOT / folder).exists()
                           for p in sources(ROOT / folder, ".hpp", ".cpp", ".inl", ".inc", ".in"))
    for path in sources(LIBRARY, ".hpp", ".inl", ".inc"):
        name = path.relative_to(ROOT).as_posix()
        if f'"{name}"' not in everything and name != "libqsim/libqsim.hpp":
            yield f"{path}: nothing includes it"


def own_header_faults():
    """A source file includes its own header first, so that the header is compiled with nothing before it."""
    for path in sources(LIBRARY, ".cpp"):
        header = path.with_suffix(".hpp")
        first = re.search(r'^#include [<"](.+)[>"]', path.read_text(), re.M)
        if header.exists() and (not first or first[1] != header.relative_to(ROOT).as_posix()):
            yield f"{path}: does not include its own header first"


def leftover_faults():
    marker = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
    machine = re.compile(r"(?<![\w./])/(work|root|tmp)/\w")
    for folder in ("libqsim", "tests", "bindings", "benchmarks", "standards", "cmake"):
        for path in sources(ROOT / folder, ".hpp", ".cpp", ".inl", ".inc", ".py", ".cmake", ".md", ".toml") if (ROOT / folder).exists() else []:
            if path == pathlib.Path(__file__).resolve() or "build" in path.parts:
                continue
            for number, line in enumerate(path.read_text(errors="replace").splitlines(), 1):
                if marker.search(line):
                    yield f"{path}:{number}: a leftover: {line.strip()}"
                if machine.search(line):
                    yield f"{path}:{number}: a path of one machine: {line.strip()}"


def diagnostic_faults():
    rows = re.compile(r'LIBQSIM_DIAGNOSTIC\((\w+), "(QS\d{4})"')
    seen = {}
    tests = "\n".join(p.read_text(errors="replace") for p in sources(ROOT / "tests", ".cpp", ".py", ".hpp", ".txt", ".qasm", ".expected"))
    for path in sources(LIBRARY / "support" / "diagnostics", ".inc"):
        for identifier, code in rows.findall(path.read_text()):
            if code in seen:
                yield f"{path}: {code} is both {seen[code]} and {identifier}"
            seen[code] = identifier
            if code not in tests and not re.search(rf"\b{identifier}\b", tests):
                yield f"{path}: no test triggers {code} ({identifier})"
    uses = "\n".join(p.read_text() for p in sources(LIBRARY, ".hpp", ".cpp", ".inl"))
    for code, identifier in seen.items():
        if not re.search(rf"Code::{identifier}\b", uses):
            yield f"{code} ({identifier}): nothing reports it"


def main():
    faults = [fault for check in (layer_faults, length_faults, dead_header_faults, own_header_faults, leftover_faults, diagnostic_faults) for fault in check()]
    for fault in faults:
        print(fault)
    print(f"tidy: {len(faults)} fault{'s' if len(faults) != 1 else ''}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
