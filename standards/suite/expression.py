"""Constant expressions of expected values: "1/sqrt(2)", "exp(i*pi/4)". A closed grammar; nothing of Python is reachable from it."""

import cmath
import math
import re

CONSTANTS = {"pi": math.pi, "tau": math.tau, "e": math.e, "i": 1j}
FUNCTIONS = {"sqrt": cmath.sqrt, "exp": cmath.exp, "sin": cmath.sin, "cos": cmath.cos, "tan": cmath.tan,
             "ln": cmath.log, "acos": cmath.acos, "asin": cmath.asin, "atan": cmath.atan}
TOKEN = re.compile(r"\s*(?:(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|([A-Za-z]+)|(.))")
DEPTH_LIMIT = 50


class ExpressionError(ValueError):
    """The text is not a constant expression, or it has no finite value."""


class _Reader:
    def __init__(self, text):
        self.text = text
        self.tokens = [match.groups() for match in TOKEN.finditer(text.strip())]
        self.position = 0
        self.depth = 0

    def peek(self):
        if self.position < len(self.tokens):
            number, name, mark = self.tokens[self.position]
            return number or name or mark
        return None

    def take(self):
        token = self.peek()
        self.position += 1
        return token

    def expect(self, mark):
        if self.take() != mark:
            raise ExpressionError(f"'{mark}' is missing in '{self.text}'")

    def sum(self):
        self.depth += 1
        if self.depth > DEPTH_LIMIT:
            raise ExpressionError("the expression is nested too deeply")
        value = self.product()
        while self.peek() in ("+", "-"):
            value = value + self.product() if self.take() == "+" else value - self.product()
        self.depth -= 1
        return value

    def product(self):
        value = self.sign()
        while self.peek() in ("*", "/"):
            value = value * self.sign() if self.take() == "*" else value / self.sign()
        return value

    def sign(self):
        negative = False
        while self.peek() in ("+", "-"):
            negative ^= self.take() == "-"
        value = self.power()
        return -value if negative else value

    def power(self):
        base = self.atom()
        if self.peek() == "^":
            self.take()
            return base ** self.sign()
        return base

    def atom(self):
        token = self.take()
        if token is None:
            raise ExpressionError(f"'{self.text}' ends too early")
        if token[0].isdigit() or token[0] == ".":
            return float(token)
        if token == "(":
            value = self.sum()
            self.expect(")")
            return value
        if token in CONSTANTS:
            return CONSTANTS[token]
        if token in FUNCTIONS:
            self.expect("(")
            argument = self.sum()
            self.expect(")")
            return FUNCTIONS[token](argument)
        raise ExpressionError(f"'{token}' is not known in '{self.text}'")


def evaluate(value):
    """The complex value of a number or of an expression; ExpressionError where there is none."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        raise ExpressionError(f"{value!r} is neither a number nor an expression")
    try:
        if isinstance(value, str):
            reader = _Reader(value)
            result = complex(reader.sum())
            if reader.peek() is not None:
                raise ExpressionError(f"'{reader.peek()}' is left over in '{value}'")
        else:
            result = complex(value)
    except (ArithmeticError, ValueError) as error:
        raise error if isinstance(error, ExpressionError) else ExpressionError(f"'{value}' has no value: {error}") from error
    if not cmath.isfinite(result):
        raise ExpressionError(f"'{value}' is not finite")
    return result


def real(value):
    """As evaluate, for what must be a real number."""
    result = evaluate(value)
    if abs(result.imag) > 1e-15 * max(1.0, abs(result)):
        raise ExpressionError(f"'{value}' is not real")
    return result.real


def amplitude(value):
    """An amplitude: [re, im] of numbers or expressions, or one complex number or expression."""
    if isinstance(value, list):
        if len(value) != 2:
            raise ExpressionError("an amplitude is [re, im]")
        return complex(real(value[0]), real(value[1]))
    return evaluate(value)
