"""PyPI's openqasm: a parser and semantic analyser of OpenQASM 3, which executes nothing."""

import openqasm
from protocol import Reject, serve, source_of


def case(message):
    try:
        program = openqasm.parse(source_of(message), filename=message["path"])
    except openqasm.QasmError as error:
        raise Reject(error.message, error.line) from error
    errors = openqasm.analyze(program, filename=message["path"], include_paths=message["include_dirs"]).errors
    if errors:
        first = min(errors, key=lambda error: error.line or 0)
        raise Reject(first.message, first.line)


if __name__ == "__main__":
    serve("openqasm", openqasm.__version__, ["openqasm3.0", "openqasm3.1"], [], case)
