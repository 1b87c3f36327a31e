"""run_batch against single runs."""

import numpy as np
import pytest

import libqsim

HEADER = 'OPENQASM 3.1; include "stdgates.inc"; '
TURN = libqsim.parse(HEADER + "input float theta; qubit[3] q; bit[3] c; ry(theta) q; cx q[0], q[1]; c = measure q;")


def test_a_program_with_many_inputs():
    inputs = [{"theta": theta} for theta in np.linspace(0, 3, 7)]
    batch = libqsim.run_batch(TURN, inputs, shots=300, seed=5, output=["counts", "expectation=ZZI"])
    assert len(batch) == 7
    for i, result in enumerate(batch):
        single = libqsim.run(TURN, inputs=inputs[i], shots=300, seed=5 + i, output=["counts", "expectation=ZZI"])
        assert result.counts == single.counts
        assert dict(result.expectations) == dict(single.expectations)


def test_many_programs_with_inputs_common_or_of_their_own():
    programs = [libqsim.parse(HEADER + f"input float a; qubit[{n}] q; rx(a) q;") for n in (1, 2, 3)]
    for inputs in ({"a": 0.4}, [{"a": 0.4}] * 3):
        batch = libqsim.run_batch(programs, inputs, output="state")
        assert [result.state.shape for result in batch] == [(2,), (4,), (8,)]
        for result in batch:
            assert result.state[0] == pytest.approx(np.cos(0.2) ** np.log2(len(result.state)))
    assert libqsim.run_batch([]) == []


def test_what_is_wrong_is_said():
    with pytest.raises(TypeError, match="a sequence of dicts"):
        libqsim.run_batch(TURN)
    with pytest.raises(TypeError, match="a sequence of dicts"):
        libqsim.run_batch(TURN, {"theta": 1})
    with pytest.raises(ValueError, match="as many inputs as programs"):
        libqsim.run_batch([TURN, TURN], [{"theta": 1}])
    with pytest.raises(libqsim.QasmError, match="QS5020|has no value"):
        libqsim.run_batch(TURN, [{"theta": 1}, {}])
