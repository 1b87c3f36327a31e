"""The reference parser of OpenQASM 3 (PyPI openqasm3[parser]): syntax alone, executes nothing."""

import openqasm3
from openqasm3.parser import QASM3ParsingError
from protocol import Reject, find_line, serve, source_of


def line_of(error):
    """The line that the parser's own exceptions carry, beneath the one that it raises."""
    while error is not None:
        for fault in (error, *error.args):
            token = getattr(fault, "offendingToken", None)
            if token is not None:
                return token.line
        error = error.__cause__ or error.__context__
    return None


def case(message):
    try:
        openqasm3.parse(source_of(message))
    except QASM3ParsingError as error:
        raise Reject(str(error) or "a syntax error", line_of(error) or find_line(error)) from error
    return {}


if __name__ == "__main__":
    serve("openqasm3-reference", openqasm3.__version__, ["openqasm3.0", "openqasm3.1"], [], case)
