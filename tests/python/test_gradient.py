"""gradient and its Python objects. Expected values in closed form."""

import math

import numpy as np
import pytest

import libqsim

HEADER = 'OPENQASM 3.1; include "stdgates.inc"; '


def program(text):
    return libqsim.parse(HEADER + text)


def test_value_and_derivatives_by_name():
    circuit = program("input float theta; input angle phi; input int n; qubit[2] q; rx(2 * theta + 0.1) q[0]; ry(phi) q[1];")
    value, derivatives = result = libqsim.gradient(circuit, {"IZ": 0.5, "XI": -1}, inputs={"theta": 0.3, "phi": 0.4, "n": 3})
    assert value == result.value == pytest.approx(0.5 * math.cos(0.7) - math.sin(0.4), abs=1e-14)
    assert list(derivatives) == ["theta", "phi"]
    assert derivatives["theta"] == pytest.approx(-math.sin(0.7), abs=1e-14)
    assert derivatives["phi"] == pytest.approx(-math.cos(0.4), abs=1e-14)


def test_arrays_keep_their_shape():
    circuit = program("input array[float, 2, 3] turns; qubit[3] q; for int i in [0:2] { rx(turns[0][i]) q[i]; rx(turns[1][i]) q[i]; }")
    turns = np.linspace(0.1, 1.5, 6).reshape(2, 3)
    derivatives = libqsim.gradient(circuit, {"IIZ": 1, "ZII": 1}, inputs={"turns": turns}).derivatives
    expected = -np.sin(turns.sum(axis=0)) * [1, 0, 1]
    assert derivatives["turns"].shape == (2, 3)
    assert derivatives["turns"].dtype == np.float64
    np.testing.assert_allclose(derivatives["turns"], [expected, expected], atol=1e-14)


def test_what_has_no_derivative_is_refused_by_name():
    with pytest.raises(libqsim.QasmError, match="the operator '>'"):
        libqsim.gradient(program("input float theta; qubit q; if (theta > 0) { x q; }"), {"Z": 1}, inputs={"theta": 0.3})
    with pytest.raises(TypeError, match="no option"):
        libqsim.gradient(program("qubit q;"), {"Z": 1}, input={})


def test_progress_is_told_and_can_stop_it():
    layers = "".join(f"ry(turn) q[{i}]; cx q[{i}], q[{(i + 1) % 18}]; rz(turn) q[{i}]; h q[{i}]; " for _ in range(20) for i in range(18))
    circuit = program("input float turn; qubit[18] q; " + layers)

    def stop(share):
        raise ValueError(share)

    with pytest.raises(ValueError, match="0"):
        libqsim.gradient(circuit, {"Z" * 18: 1}, inputs={"turn": 0.3}, progress=stop)
