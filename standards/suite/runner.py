"""Runs cases on a tool: parallel, with progress, and able to take up where an interrupted run stopped."""

import fnmatch
import json
import queue
import sys
import threading
import time
from pathlib import Path

from . import adapter, catalogue, compare, verdicts

SEED = 1
NO_HELLO = {"name": None, "version": "", "wants": [], "profiles": []}


class ToolError(Exception):
    """The tool cannot be started, or does not speak the protocol."""


def message(profile, case, wants):
    """What the tool is asked; a tool that executes nothing is asked to check only."""
    fields = next((reading for reading in case.readings if reading["expect"] == "semantics"), case.fields)
    wanted = []
    if fields["expect"] == "semantics":
        kinds = ["state"] if "state" in fields else ["counts", "distribution"] if "shots" in fields else ["distribution", "counts"]
        wanted = [kind for kind in kinds if kind in wants or not wants][:1]
    run = bool(wanted) or case.fields.get("phase") == "run"
    return {"protocol": 1, "op": "case", "id": case.id, "profile": profile.id, "path": str(case.program), "source": case.source,
            "include_dirs": [str(case.program.parent)], "mode": "run" if run else "check",
            "inputs": {name: compare.value_of(value) for name, value in fields.get("inputs", {}).items()},
            "want": wanted, "shots": fields.get("shots", compare.SHOTS), "seed": SEED}


def verdict(case, reply, wants, single):
    """The record of one case."""
    if reply.kind != "answer":
        record = {"id": case.id, "outcome": reply.kind, "why": reply.why[:500]}
    else:
        answer = reply.value
        outcome, why = compare.judge(case.readings[0], answer, wants, single)
        if case.contested and outcome == "pass":
            why = "takes the main reading"
        elif case.contested and "other" in case.fields:
            outcome, _ = compare.judge(case.readings[1], answer, wants, single)
            why = "takes the other reading" if outcome == "pass" else why
        record = {"id": case.id, "outcome": outcome, "why": why[:500], "status": answer["status"]}
        error = compare.first_error(answer)
        if answer["status"] == "reject" and error:
            if isinstance(error.get("line"), int):
                record["line"] = error["line"]
            if error.get("message"):
                record["message"] = error["message"][:300]
        if answer["status"] == "accept" and (single or answer.get("single")) and ("state" in answer or "distribution" in answer):
            record["single"] = True
    if case.contested:
        record["contested"] = True
    return record


class Journal:
    """The records of a run under way, a line each, beside its output file; only the same suite and tool take it up. `earlier` records are there from the start."""

    def __init__(self, output, key, resume, earlier):
        self.path = Path(f"{output}.partial") if output else None
        self.done, self.lock, self.file = dict(earlier), threading.Lock(), None
        if not self.path:
            return
        header = json.dumps(key, sort_keys=True)
        if resume and self.path.is_file():
            lines = self.path.read_text(encoding="utf-8").splitlines()
            if lines and lines[0] == header:
                for line in lines[1:]:
                    try:
                        profile, record = json.loads(line)
                    except ValueError:
                        break        # the last line of a run that was cut short
                    self.done[profile, record["id"]] = record
        self.file = self.path.open("w", encoding="utf-8")
        self.file.write(header + "\n")
        for (profile, _), record in self.done.items():
            self.file.write(json.dumps([profile, record]) + "\n")

    def add(self, profile, record):
        with self.lock:
            self.done[profile, record["id"]] = record
            if self.file:
                self.file.write(json.dumps([profile, record]) + "\n")
                self.file.flush()

    def close(self, finished):
        if self.file:
            self.file.close()
            if finished:
                self.path.unlink()


class Run:
    """One run of one tool. jobs processes of the tool are kept busy; records are in the order of the cases, whoever finished first."""

    def __init__(self, suite, command, limits=adapter.Limits()):
        self.suite, self.command, self.limits = suite, command, limits
        self.tool = self._introduce()
        self.stopping = threading.Event()
        self.failure = None
        self.tools, self.end, self.ended = [], threading.Semaphore(0), 0

    def _introduce(self):
        scout = adapter.Adapter(self.command, self.limits)
        try:
            reply = scout.hello()
            if reply.kind != "answer":
                raise ToolError(f"the tool does not answer: {reply.kind}: {reply.why}")
            hello = {**NO_HELLO, **(reply.value or {})}
            if reply.value and 1 not in hello["protocols"]:
                raise ToolError(f"the tool speaks protocols {hello['protocols']}, not 1")
            self.one_shot = scout.learn_manner()
        except OSError as error:
            raise ToolError(f"the tool cannot be started: {error}") from error
        finally:
            scout.stop()
        hello["name"] = hello["name"] or Path(self.command[0]).name
        return hello

    def records(self, tasks, jobs, journal, progress):
        """Runs every (profile, case) that the journal does not hold yet."""
        waiting = queue.SimpleQueue()
        left = [task for task in tasks if (task[0].id, task[1].id) not in journal.done]
        for task in left:
            waiting.put(task)
        workers = [threading.Thread(target=self._work, args=(waiting, journal, progress)) for _ in range(min(jobs, len(left)))]
        progress.start(len(tasks), len(tasks) - len(left))
        for worker in workers:
            worker.start()
        try:
            self._wait(workers)
        except KeyboardInterrupt:
            self.stopping.set()
            self._wait(workers)
            raise
        finally:
            progress.finish()
        if self.failure:
            raise self.failure
        return [journal.done[profile.id, case.id] for profile, case in tasks]

    def _wait(self, workers):
        """Until every worker has said that it ends. Not by join: a Thread that is joined when Ctrl-C comes is taken for ended in Python 3.11."""
        while self.ended < len(workers):
            if self.stopping.is_set():
                for tool in self.tools:
                    tool.kill()
            if self.end.acquire(timeout=0.1):
                self.ended += 1

    def _work(self, waiting, journal, progress):
        tool = adapter.Adapter(self.command, self.limits)
        tool.one_shot = self.one_shot
        self.tools.append(tool)
        single = self.tool.get("precision") == "single"
        try:
            while not self.stopping.is_set():
                try:
                    profile, case = waiting.get_nowait()
                except queue.Empty:
                    return
                reply = tool.ask(message(profile, case, self.tool["wants"]))
                if self.stopping.is_set():
                    return
                record = verdict(case, reply, self.tool["wants"], single)
                journal.add(profile.id, record)
                progress.step(record)
        except Exception as error:      # a fault of the runner itself ends the run, and is not a verdict
            self.failure = error
            self.stopping.set()
        finally:
            tool.stop()
            self.end.release()


class Progress:
    """One line on a terminal, nothing elsewhere."""

    def __init__(self, stream=sys.stderr):
        self.stream = stream if stream.isatty() else None
        self.total = self.done = self.wrong = 0
        self.lock, self.began = threading.Lock(), time.monotonic()

    def start(self, total, done):
        self.total, self.done = total, done

    def step(self, record):
        with self.lock:
            self.done += 1
            self.wrong += record["outcome"] != "pass"
            if self.stream:
                self.stream.write(f"\r\x1b[K{self.done}/{self.total}  {self.wrong} not passed  {record['id'][:60]}")
                self.stream.flush()

    def finish(self):
        if self.stream:
            self.stream.write("\r\x1b[K")
            self.stream.flush()


def select(suite, profile_ids, pattern):
    """The (profile, case) pairs of a run."""
    unknown = [name for name in profile_ids if name not in suite.profiles]
    if unknown:
        raise catalogue.SuiteError(f"no profile '{unknown[0]}'; there are {', '.join(suite.profiles)}")
    pairs = []
    for name in profile_ids:
        profile = suite.profiles[name]
        pairs += [(profile, case) for case in suite.cases_of(profile) if not pattern or fnmatch.fnmatchcase(case.id, pattern)]
    return pairs


def results(suite, run, tasks, records, known, pattern):
    """The results entries, one a profile, from records in the order of the tasks."""
    entries = []
    for name in dict.fromkeys(profile.id for profile, _ in tasks):
        cases = [case for profile, case in tasks if profile.id == name]
        own = [dict(record) for (profile, _), record in zip(tasks, records) if profile.id == name]
        verdicts.earn(cases, own)
        verdicts.expect(known, name, cases, own)
        entry = {"suite": {"version": suite.version, "hash": suite.hash}, "tool": {"name": run.tool["name"], "version": run.tool["version"]},
                 "profile": name, "cases": own, "summary": verdicts.summary(cases, own)}
        if pattern:
            entry["filter"] = pattern
        entries.append(entry)
    return entries
