"""Talks to a tool by adapter protocol 1, whatever the tool does: answer, crash, hang or write nonsense."""

import dataclasses
import json
import math
import os
import selectors
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from . import schema

try:
    import resource
except ImportError:      # no limits where the system has none to offer; the wall clock still ends a hang
    resource = None

LAUNCHER = Path(__file__).resolve().parent / "limited.py"
ANSWER_LIMIT_BYTES = 256 << 20
WALL_FACTOR = 10         # a process may sleep, or wait for a busy machine; CPU seconds are what is judged
POLL_SECONDS = 0.2


@dataclasses.dataclass
class Limits:
    """Per case; start_seconds are granted once a process, for imports."""
    cpu_seconds: int = 10
    start_seconds: int = 60
    memory_bytes: int = 4 << 30


@dataclasses.dataclass
class Reply:
    """kind: answer, crash, timeout or unreadable; value: the answer; why: what happened instead."""
    kind: str
    value: dict | None = None
    why: str = ""


class Adapter:
    """One tool, alive for many cases or started anew for each, as the tool itself prefers."""

    def __init__(self, command, limits=Limits()):
        self.command, self.limits = command, limits
        self.process, self.errors = None, None
        self.one_shot, self.answered = False, 0
        self.buffer = b""

    def hello(self):
        """What the tool says of itself, None where it does not know the question; the Reply where it fails."""
        reply = self.ask({"protocol": 1, "op": "hello"}, "hello-answer", self.limits.start_seconds)
        if reply.kind == "unreadable" and isinstance(reply.value, dict) and reply.value.get("status") == "unsupported":
            reply = Reply("answer", None)
        return reply

    def learn_manner(self):
        """Asks a second time: a tool that ended after its first answer is started anew for each case."""
        self.hello()
        return self.one_shot

    def ask(self, message, definition="answer", seconds=None):
        """Sends one message and reads its answer, on a fresh process where the old one has ended in peace."""
        if self.one_shot or (self.process and self.process.poll() is not None):
            self.one_shot = self.one_shot or (self.process is not None and self.answered == 1)
            self.stop()
        if self._spoke_out_of_turn():
            self.stop()
        reply = self._ask_once(message, definition, seconds)
        if reply is None:
            self.one_shot = True
            self.stop()
            reply = self._ask_once(message, definition, seconds) or Reply("unreadable", why="the tool ends without an answer")
        if reply.kind != "answer":
            self.stop()
        return reply

    def _spoke_out_of_turn(self):
        """More than one line for an answer: what is left would be taken for the next one's."""
        if self.process is None:
            return False
        self._fill()
        return bool(self.buffer.strip())

    def kill(self):
        """Ends the tool and all that it has started; from any thread."""
        process = self.process
        if process is not None:
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass

    def stop(self):
        if self.process is None:
            return
        self.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            pipe.close()
        self.errors.close()
        self.process, self.errors, self.buffer, self.answered = None, None, b"", 0

    def _start(self, cpu_seconds):
        self.errors = tempfile.TemporaryFile()
        command = list(self.command)
        if resource:
            command = [sys.executable, "-I", "-S", str(LAUNCHER), str(self.limits.memory_bytes), str(cpu_seconds), *command]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.errors, start_new_session=True)
        os.set_blocking(self.process.stdin.fileno(), False)
        os.set_blocking(self.process.stdout.fileno(), False)

    def _ask_once(self, message, definition, seconds):
        """None: a process that had answered before ended in peace without reading this message."""
        budget = self.limits.cpu_seconds if seconds is None else seconds
        if self.process is None:
            budget = max(budget, self.limits.cpu_seconds + self.limits.start_seconds)
            self._start(budget)
        else:
            self._grant(budget)
        line, why = self._exchange(json.dumps(message).encode() + b"\n", budget * WALL_FACTOR)
        if line is not None:
            self.answered += 1
            return self._read(line, message, definition)
        if why:
            return Reply(*why)
        return self._ended()

    def _grant(self, seconds):
        """Moves the soft CPU limit of a living process: what it has used, and this case's seconds."""
        if resource and hasattr(resource, "prlimit"):
            try:
                used = cpu_seconds_used(self.process.pid)
                resource.prlimit(self.process.pid, resource.RLIMIT_CPU, (math.ceil(used) + seconds, resource.RLIM_INFINITY))
            except (OSError, ValueError):
                pass     # it has just ended, which the exchange will see

    def _exchange(self, data, wall_seconds):
        """(line, None), or (None, (outcome, why)), or (None, None) where the process has ended."""
        deadline = time.monotonic() + wall_seconds
        with selectors.DefaultSelector() as selector:
            selector.register(self.process.stdout, selectors.EVENT_READ)
            selector.register(self.process.stdin, selectors.EVENT_WRITE)
            while True:
                newline = self.buffer.find(b"\n")
                if newline >= 0:
                    line, self.buffer = self.buffer[:newline], self.buffer[newline + 1:]
                    return line, None
                if len(self.buffer) > ANSWER_LIMIT_BYTES:
                    self.stop()
                    return None, ("unreadable", None, "the answer has no end")
                if time.monotonic() > deadline:
                    return None, ("timeout", None, f"no answer within {wall_seconds} s")
                for key, _ in selector.select(POLL_SECONDS):
                    if key.fileobj is self.process.stdin:
                        data = self._write(data)
                        if not data:
                            selector.unregister(self.process.stdin)
                    elif not self._fill():
                        return None, None

    def _write(self, data):
        try:
            return data[os.write(self.process.stdin.fileno(), data):]
        except BlockingIOError:
            return data
        except OSError:
            return b""   # it closed its input; its output says whether it has answered

    def _fill(self):
        try:
            chunk = os.read(self.process.stdout.fileno(), 1 << 16)
        except BlockingIOError:
            return True
        self.buffer += chunk
        return bool(chunk)

    def _read(self, line, message, definition):
        try:
            value = json.loads(line.decode("utf-8"), parse_constant=_no_constant)
            json.dumps(value, ensure_ascii=False).encode("utf-8")
        except (ValueError, RecursionError) as error:      # surrogates without their partner are no text either
            return Reply("unreadable", why=f"the answer is no JSON ({error}): {excerpt(line)}")
        faults = schema.check(value, "adapter", definition)
        if faults:
            where, _, text = faults[0]
            return Reply("unreadable", value, f"the answer's {where or 'object'}: {text}")
        if "id" in message and value.get("id", message["id"]) != message["id"]:
            return Reply("unreadable", value, f"the answer is for '{value['id']}'")
        return Reply("answer", value)

    def _ended(self):
        try:
            status = self.process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            return Reply("unreadable", why="the tool closed its output without an answer")
        if status == 0 and self.buffer.strip():
            return Reply("unreadable", why=f"the answer has no end of line: {excerpt(self.buffer)}")
        if status == 0:
            return None if self.answered else Reply("unreadable", why="the tool ends without an answer")
        if status in (-signal.SIGXCPU, 128 + signal.SIGXCPU):
            return Reply("timeout", why="the limit of CPU seconds was reached")
        name = signal.Signals(-status).name if status < 0 else f"exit status {status}"
        return Reply("crash", why=": ".join(filter(None, [name, self._last_words()])))

    def _last_words(self):
        size = self.errors.seek(0, os.SEEK_END)
        self.errors.seek(max(0, size - 2000))
        lines = self.errors.read().decode("utf-8", "replace").strip().splitlines()
        return lines[-1][:300] if lines else ""


def _no_constant(name):
    raise ValueError(f"{name} is no JSON number")


def excerpt(data):
    return data[:120].decode("utf-8", "replace")


def cpu_seconds_used(pid):
    """CPU seconds of a process so far, from Linux's /proc."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
