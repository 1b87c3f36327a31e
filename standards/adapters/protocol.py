"""The part that every adapter in Python shares: reads protocol 1 on stdin, answers on stdout. An adapter gives one function."""

import json
import os
import re
import sys

LINE = re.compile(r"(?:line\s*|:|\bL)(\d+)(?:(?::|,\s*(?:column|col)\s*)(\d+))?")
DECLARED = re.compile(r"//[^\n\r]*|/\*.*?\*/|\b(qreg|creg)\s+(\w+)\s*(?:\[\s*(\d+)\s*\])?\s*;|\b(qubit|bit)\s*(?:\[\s*(\d+)\s*\])?\s*(\w+)\s*[;=]", re.DOTALL)


class Reject(Exception):
    """The tool rejects the program: what it says, and the line where it names one."""

    def __init__(self, message, line=None, column=None):
        super().__init__(message)
        self.line, self.column = line, column


class Unsupported(Exception):
    """The tool says, or is known, not to do this; never a judgement of the program."""


def find_line(message, pattern=LINE):
    """The line that a tool's message names, or None."""
    match = pattern.search(str(message))
    return int(match.group(1)) if match else None


def source_of(message):
    """The program's text; bytes that are no UTF-8 are a rejection by every tool that takes text."""
    if message["source"] is not None:
        return message["source"]
    try:
        with open(message["path"], "rb") as file:
            return file.read().decode("utf-8")
    except UnicodeDecodeError as error:
        raise Reject("the program is not UTF-8") from error


def declared(source):
    """Registers in order of declaration: ({qubits: size}, {bits: size}). For tools that keep names and forget the order."""
    qubits, bits = {}, {}
    for match in DECLARED.finditer(source):
        kind, name, size = (match[1], match[2], match[3]) if match[1] else (match[4], match[6], match[5])
        if kind:
            (qubits if kind in ("qreg", "qubit") else bits)[name] = int(size or 1)
    return qubits, bits


def single_bits(source):
    """The bits declared without a size, in order: tools that keep registers by name keep these only by place."""
    return [match[2] or match[6] for match in DECLARED.finditer(source) if (match[1] or match[4]) in ("creg", "bit") and not (match[3] or match[5])]


def _diagnostic(error):
    entry = {"line": error.line, "column": error.column, "message": str(error)[:500]}
    return {key: value for key, value in entry.items() if value is not None}


def answer(message, function):
    """function(message) returns the fields of an accepted program's answer, or raises."""
    try:
        return {"status": "accept", **(function(message) or {})}
    except Reject as error:
        return {"status": "reject", "diagnostics": [_diagnostic(error)]}
    except Unsupported as error:
        return {"status": "unsupported", "diagnostics": [{"message": str(error)[:500]}]}
    except Exception as error:      # a fault within the tool is an answer too
        return {"status": "error", "diagnostics": [{"message": f"{type(error).__name__}: {error}"[:500]}]}


def serve(name, version, profiles, wants, function):
    """Answers until stdin ends. The tool's own printing goes to stderr."""
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    hello = {"protocols": [1], "name": name, "version": version, "profiles": profiles, "wants": wants, "precision": "double"}
    for line in sys.stdin:
        message = json.loads(line)
        if message.get("op") == "hello":
            reply = hello
        elif message.get("op") == "case":
            os.chdir(os.path.dirname(message["path"]))
            reply = {"id": message["id"], **answer(message, function)}
        else:
            reply = {"id": message.get("id", ""), "status": "unsupported"}
        out.write(json.dumps(reply) + "\n")
        out.flush()
