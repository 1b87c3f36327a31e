#!/usr/bin/env python3
"""Shows how the engine's time grows with qubits, depth, the mix of gates and threads, and draws it with the physical limit.

  growth.py [--engine build/release/benchmarks/benchmark_engine] [--micro build/release/benchmarks/benchmark_micro]
            [--qubits 16-26] [--threads 1,2] [--rounds 3] [--data FILE.json] --plot FILE.svg

The limit of a run is the larger of two times: its plan's multiply-adds at the highest rate, and its sweeps at the bandwidth of memory, both
as so many cores reach them together in the same run (benchmark_micro limits). A state that fits in the caches may be faster than memory: a
sweep is then no limit, and only the arithmetic is drawn. --data keeps what was measured; where the file exists, it is drawn and nothing is
measured. Needs matplotlib for the plot.
"""
import argparse, json, math, os, random, subprocess, sys, tempfile

import contest

MIXES = ("rotations and cz", "dense pairs", "diagonal", "relabelling")


def circuit(mix, qubits, depth, seed=1):
    """OpenQASM 2 of `depth` layers: a gate a qubit, then gates on neighbours, brick by brick."""
    draw = random.Random(f"{mix}/{qubits}/{depth}/{seed}")
    angle = lambda: repr(draw.uniform(-math.pi, math.pi))
    ones = {"rotations and cz": lambda q: f"{draw.choice(('rx', 'ry', 'rz'))}({angle()}) q[{q}];",
            "dense pairs": lambda q: f"u3({angle()},{angle()},{angle()}) q[{q}];",
            "diagonal": lambda q: f"rz({angle()}) q[{q}];",
            "relabelling": lambda q: f"x q[{q}];"}
    pairs = {"rotations and cz": lambda a, b: f"cz q[{a}],q[{b}];",
             "dense pairs": lambda a, b: "".join(f"cx q[{a}],q[{b}]; {ones[mix](a)} {ones[mix](b)} " for _ in range(3)),
             "diagonal": lambda a, b: f"cu1({angle()}) q[{a}],q[{b}];",
             "relabelling": lambda a, b: f"cx q[{a}],q[{b}];"}
    lines = ["OPENQASM 2.0;", 'include "qelib1.inc";', f"qreg q[{qubits}];"] + [f"h q[{q}];" for q in range(qubits)]
    for layer in range(depth):
        lines += [ones[mix](q) for q in range(qubits)] + [pairs[mix](q, q + 1) for q in range(layer % 2, qubits - 1, 2)]
    return "\n".join(lines) + "\n"


def cells(options):
    """(plot, x, mix, qubits, depth, precision, threads) of everything to be measured."""
    first, last = map(int, options.qubits.split("-"))
    middle, most = min(20, last), max(options.threads)
    for precision in ("single", "double"):
        for qubits in range(first, last + 1):
            yield "qubits", qubits, MIXES[0], qubits, 20, precision, most
        for depth in (1, 2, 5, 10, 20, 50, 100, 200):
            yield "depth", depth, MIXES[0], middle, depth, precision, most
        for mix in MIXES:
            yield "mix", mix, mix, middle, 20, precision, most
        for threads in options.threads:
            yield "threads", threads, MIXES[0], min(22, last), 20, precision, threads


def measure(options):
    limits = {f"{precision}/{threads}": limit for threads in options.threads for precision, limit in contest.limits(options.micro, threads).items()}
    engine = subprocess.Popen([options.engine], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    rows = [dict(zip(("plot", "x", "mix", "qubits", "depth", "precision", "threads"), cell)) for cell in cells(options)]
    with tempfile.TemporaryDirectory() as folder:
        for number, row in enumerate(rows):
            row["file"] = os.path.join(folder, f"{number}.qasm")
            with open(row["file"], "w") as file:
                file.write(circuit(row["mix"], row["qubits"], row["depth"]))
        # Round by round, so that a slow moment of the machine does not fall on one point.
        for _ in range(options.rounds):
            for row in rows:
                repetitions = max(1, 1 << max(0, 20 - row["qubits"]) // 2)
                engine.stdin.write(f"{row['file']} {row['precision']} {row['threads']} {repetitions}\n")
                engine.stdin.flush()
                answer = json.loads(engine.stdout.readline())
                for key in ("plan", "run", "total"):
                    row[key] = min(row.get(key, math.inf), answer[key])
                row.update(sweeps=answer["sweeps"], multiply_adds=answer["multiply_adds"])
    engine.stdin.close()
    engine.wait()
    for row in rows:
        del row["file"]
        limit = limits[f"{row['precision']}/{row['threads']}"]
        row["arithmetic_limit"], row["sweep_limit"] = contest.floors(row["multiply_adds"], row["sweeps"], row["qubits"], row["precision"], limit)
    return {"limits": limits, "rows": rows}


def draw(data, path):
    import matplotlib
    matplotlib.use("Agg")
    import matplotlib.pyplot as plt
    figure, axes = plt.subplots(2, 2, figsize=(12, 9))
    titles = {"qubits": "rotations and cz, depth 20", "depth": "rotations and cz, by depth", "mix": "depth 20, by mix of gates",
              "threads": "rotations and cz, depth 20, by threads"}
    for axis, (plot, title) in zip(axes.flat, titles.items()):
        for precision, colour in (("single", "tab:blue"), ("double", "tab:orange")):
            rows = [row for row in data["rows"] if row["plot"] == plot and row["precision"] == precision]
            xs = [row["x"] for row in rows]
            floor = [max(row["arithmetic_limit"], row["sweep_limit"]) for row in rows]
            marker = dict(marker="o", linestyle="none") if plot == "mix" else dict(marker="o")
            axis.plot(xs, [row["total"] for row in rows], color=colour, label=f"{precision}, plan included", **marker)
            axis.plot(xs, floor, color=colour, linestyle="none" if plot == "mix" else "--", marker="_", markersize=14, label=f"{precision}, limit")
        axis.set_yscale("log")
        if plot == "depth":
            axis.set_xscale("log")
        if plot != "mix":
            axis.set_xticks(xs, [str(x) for x in xs])
        axis.set_title(f"{title} ({rows[0]['qubits']} qubits)" if plot != "qubits" else title)
        axis.set_xlabel("" if plot == "mix" else plot)
        axis.set_ylabel("seconds")
        axis.grid(True, which="major", alpha=0.3)
        axis.legend(fontsize=8)
    figure.tight_layout()
    figure.savefig(path)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--engine", default="build/release/benchmarks/benchmark_engine")
    parser.add_argument("--micro", default="build/release/benchmarks/benchmark_micro")
    parser.add_argument("--qubits", default="16-26")
    parser.add_argument("--threads", default="1,2", type=lambda text: [int(x) for x in text.split(",")])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--data")
    parser.add_argument("--plot", required=True)
    options = parser.parse_args()
    if options.data and os.path.exists(options.data):
        with open(options.data) as file:
            data = json.load(file)
    else:
        data = measure(options)
        if options.data:
            with open(options.data, "w") as file:
                json.dump(data, file, indent=1)
    for row in data["rows"]:
        floor = max(row["arithmetic_limit"], row["sweep_limit"])
        print(f"{row['plot']:8} {row['x']!s:18} {row['precision']:7} {row['threads']} threads: {row['total'] * 1e3:10.3f} ms, limit {floor * 1e3:10.3f} ms, {100 * floor / row['total']:4.0f}%")
    draw(data, options.plot)


if __name__ == "__main__":
    sys.exit(main())
