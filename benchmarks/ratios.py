"""What peers.py measured, held against the goals: a table and a plot of how many times as long the best peer takes as the engine does.

The best peer of a cell is that of the least time among those that gave the right state in every round. The ratio is that of the least times
of the rounds in which it took part; its interval has the ratios of these rounds.
"""
import math
import typing

import contest

# By workload: the goal at 20 qubits and above, single and double, plan included; and the fused multiply-adds an amplitude that a run of 24
# qubits takes at least, which grow with this power of the qubits.
GOALS = {
    "qft": (10, 15, 140, 1),
    "qv": (1.3, 3.5, 4610, 2),
    "brick": (3, 7, 1180, 1),
    "ghz": (5, 6, 55, 1),
    "hea": (3, 7, 1310, 1),
    "qaoa": (10, 20, 140, 1),
    "diag": (6, 15, 760, 1),
}
GOAL_FROM_QUBITS = 20
# At this size and below: with a prepared plan, and with the plan included.
SMALL_QUBITS, SMALL_PREPARED, SMALL_TOTAL = 16, 1.5, 1.0
GOAL_SHARE = 0.7  # of the roofline: it meets the goal as well
WRONG = 1e-4  # infidelity


class Cell(typing.NamedTuple):
    workload: str
    qubits: int
    precision: str
    threads: int


class Score(typing.NamedTuple):
    """Ratios are (value, least, greatest)."""
    peer: str
    peer_seconds: float
    seconds: float
    total: tuple
    prepared: tuple
    share: float  # of the roofline, plan included


def cell_of(row):
    return Cell(*(row[name] for name in Cell._fields))


def fault(answer):
    """What makes a peer's answer not count; None if it does."""
    if "error" in answer:
        return answer["error"]
    return f"wrong state, fidelity {answer['fidelity']:.4f}" if abs(answer["fidelity"] - 1) > WRONG else None


def peer_times(rows):
    """The least seconds of each peer that was right in all these rounds of one cell."""
    times, wrong = {}, set()
    for row in rows:
        for name, answer in row["peers"].items():
            if fault(answer):
                wrong.add(name)
            else:
                times[name] = min(times.get(name, math.inf), answer["seconds"])
    return {name: seconds for name, seconds in times.items() if name not in wrong}


def roofline(row, limit):
    """The least seconds of a cell: the multiply-adds that it is known to do with, of another workload those of its plan, and the plan's sweeps."""
    multiply_adds = row["ours"]["multiply_adds"]
    if row["workload"] in GOALS:
        _, _, multiply_adds, power = GOALS[row["workload"]]
        multiply_adds *= (row["qubits"] / 24) ** power
    return max(contest.floors(multiply_adds, row["ours"]["sweeps"], row["qubits"], row["precision"], limit))


def score(rows, limit):
    """Of the rounds of one cell; None where no peer was right."""
    times = peer_times(rows)
    if not times:
        return None
    peer = min(times, key=times.get)
    both = [row for row in rows if peer in row["peers"]]

    def ratio(key):
        single = [row["peers"][peer]["seconds"] / row["ours"][key] for row in both]
        return times[peer] / min(row["ours"][key] for row in both), min(single), max(single)

    seconds = min(row["ours"]["total"] for row in rows)
    return Score(peer, times[peer], seconds, ratio("total"), ratio("run"), roofline(rows[0], limit) / seconds)


def goal(cell):
    """The ratio to reach with the plan included, and the one with a prepared plan; None where there is none."""
    if cell.qubits <= SMALL_QUBITS:
        return SMALL_TOTAL, SMALL_PREPARED
    if cell.qubits < GOAL_FROM_QUBITS or cell.workload not in GOALS:
        return None
    return GOALS[cell.workload][cell.precision == "double"], 0


def is_met(cell, one):
    total, prepared = goal(cell) or (0, 0)
    return one.share >= GOAL_SHARE or (one.total[0] >= total and one.prepared[0] >= prepared)


def scores(rows):
    """Score by cell, in order of the sizes."""
    rounds, limits = {}, {}
    for row in rows:
        rounds.setdefault(cell_of(row), []).append(row)
        best = limits.setdefault((row["precision"], row["threads"]), dict(row["limit"]))
        best.update((name, max(best[name], value)) for name, value in row["limit"].items())
    scored = {cell: score(of_cell, limits[cell.precision, cell.threads]) for cell, of_cell in rounds.items()}
    return {cell: scored[cell] for cell in sorted(scored, key=lambda cell: cell.qubits) if scored[cell]}


def number(value):
    return f"{value:.1f}" if value < 10 else f"{value:.0f}"


def entry(cell, one):
    value, least, greatest = map(number, one.total)
    text = f"{value} [{least}, {greatest}] / {number(one.prepared[0])} {one.peer}"
    if goal(cell) is None:
        return text
    return f"**{text}**" if is_met(cell, one) else f"{text} ({100 * one.share:.0f} %)"


def mean(values):
    values = list(values)
    return math.exp(math.fsum(map(math.log, values)) / len(values)) if values else math.nan


def table(rows):
    """In Markdown, and what was not counted."""
    scored = scores(rows)
    sizes = sorted({cell.qubits for cell in scored})
    lines = [f"| circuit | goal from {GOAL_FROM_QUBITS} on | " + " | ".join(f"{size} qubits" for size in sizes) + " |", "| --- " * (len(sizes) + 2) + "|"]
    for precision, threads in sorted({(cell.precision, cell.threads) for cell in scored}, reverse=True):
        here = {(cell.workload, cell.qubits): (cell, one) for cell, one in scored.items() if (cell.precision, cell.threads) == (precision, threads)}
        lines.append(f"| *{precision}, {threads} thread{'s' * (threads > 1)}* | |" + " |" * len(sizes))
        for workload in dict.fromkeys(workload for workload, _ in here):
            large = goal(Cell(workload, GOAL_FROM_QUBITS, precision, threads))
            entries = [entry(*here[workload, size]) if (workload, size) in here else "" for size in sizes]
            lines.append(f"| {workload} | {large[0] if large else ''} | " + " | ".join(entries) + " |")
        means = [[mean(pick(one) for (_, at), (_, one) in here.items() if at == size) for pick in (lambda one: one.total[0], lambda one: one.prepared[0])] for size in sizes]
        lines.append("| geometric mean | | " + " | ".join(f"{number(total)} / {number(prepared)}" if total == total else "" for total, prepared in means) + " |")
    return "\n".join(lines + faults(rows)) + "\n"


def faults(rows):
    """Of each peer that failed somewhere: in how many cells, and how in the first."""
    found = {}
    for row in rows:
        for name, answer in row["peers"].items():
            if fault(answer):
                found.setdefault(name, {}).setdefault(cell_of(row), fault(answer))
    lines = []
    for name, cells in found.items():
        cell, why = next(iter(cells.items()))
        lines.append(f"- {name} is not counted in {len(cells)} cells, the first being {cell.workload}, {cell.qubits} qubits, {cell.precision}: {why}")
    return ["", *lines] if lines else []


def strokes(axis, segments, **style):
    """Straight lines as one path, which keeps the file small."""
    gap = [(math.nan, math.nan)]
    points = [point for segment in segments for point in [*segment, *gap]]
    if points:
        axis.plot(*zip(*points), **style)


def draw(rows, path):
    import matplotlib
    matplotlib.use("Agg")
    import matplotlib.pyplot as plt
    from matplotlib.ticker import NullLocator
    plt.rcParams.update({"svg.fonttype": "none", "font.sans-serif": ["DejaVu Sans"]})  # text stays text, and short
    scored = scores(rows)
    conditions = sorted({(cell.precision, cell.threads) for cell in scored}, reverse=True)
    workloads = list(dict.fromkeys(cell.workload for cell in scored))
    sizes = sorted({cell.qubits for cell in scored})
    columns = min(2, len(conditions))
    figure, axes = plt.subplots(-(-len(conditions) // columns), columns, figsize=(6 * columns, 4.5 * -(-len(conditions) // columns)), squeeze=False)
    for axis, (precision, threads) in zip(axes.flat, conditions):
        for index, size in enumerate(sizes):
            cells = [cell for cell in scored if cell[1:] == (size, precision, threads)]
            xs = [workloads.index(cell.workload) + 0.7 * ((index + 0.5) / len(sizes) - 0.5) for cell in cells]
            colour = f"C{index}"
            axis.plot(xs, [scored[cell].total[0] for cell in cells], "o", markersize=4, color=colour, label=f"{size} qubits, plan included")
            if size <= SMALL_QUBITS:
                axis.plot(xs, [scored[cell].prepared[0] for cell in cells], "x", markersize=4, color=colour)
            strokes(axis, [[(x, end) for end in scored[cell].total[1:]] for x, cell in zip(xs, cells)], color=colour)
        goals = [(x, goal(Cell(workload, GOAL_FROM_QUBITS, precision, threads))) for x, workload in enumerate(workloads)]
        strokes(axis, [[(x - 0.4, large[0]), (x + 0.4, large[0])] for x, large in goals if large], color="black", linestyle="--", label=f"goal from {GOAL_FROM_QUBITS} qubits on")
        axis.axhline(1, color="grey", linewidth=0.8)
        axis.set_yscale("log")
        ticks = [0.5, 1, 2, 5, 10, 20, 50]
        axis.set_yticks(ticks, list(map(str, ticks)))
        axis.yaxis.set_minor_locator(NullLocator())
        axis.set_xticks(range(len(workloads)), workloads)
        axis.tick_params(bottom=False, left=False)
        axis.spines[["top", "right", "bottom"]].set_visible(False)
        axis.set_title(f"{precision}, {threads} thread{'s' * (threads > 1)}")
        axis.set_ylabel("best peer / libqsim (x: plan prepared)")
        axis.grid(axis="y", alpha=0.3)
    axes.flat[0].legend(fontsize=7)
    figure.tight_layout()
    figure.savefig(path, metadata={"Creator": None, "Date": None})
