"""run, its results as Python objects, expectation and plan. Expected values by hand."""

import concurrent.futures
import gc
import math

import numpy as np
import pytest

import libqsim

HALF = math.sqrt(0.5)
HEADER = 'OPENQASM 3.1; include "stdgates.inc"; '


def program(text):
    return libqsim.parse(HEADER + text)


BELL = "qubit[2] q; bit[2] c; h q[0]; cx q[0], q[1]; c = measure q;"


def test_counts_are_the_shots():
    result = libqsim.run(program(BELL), shots=1000, seed=1)
    assert sorted(outputs["c"] for outputs, count in result.counts) == ["00", "11"]
    assert sum(count for outputs, count in result.counts) == 1000
    entry = result.counts[0]
    assert (entry.outputs, entry.count) == (entry["outputs"], entry["count"]) == tuple(entry)
    assert result.distribution == []
    assert result.state is None
    assert result.provenance.seed == 1


def test_one_seed_gives_one_result_on_any_number_of_threads():
    circuit = program("qubit[10] q; h q; bit[10] c = measure q;")
    runs = [libqsim.run(circuit, shots=500, seed=7, threads=threads).counts for threads in (1, 2, 3)]
    assert runs[0] == runs[1] == runs[2]
    assert libqsim.run(circuit, shots=500, seed=8).counts != runs[0]


def test_without_a_seed_the_one_taken_is_told():
    circuit = program("qubit[10] q; h q; bit[10] c = measure q;")
    first = libqsim.run(circuit, shots=100)
    second = libqsim.run(circuit, shots=100)
    assert first.provenance.seed != second.provenance.seed
    assert libqsim.run(circuit, shots=100, seed=first.provenance.seed).counts == first.counts


def test_the_exact_distribution_is_the_default():
    result = libqsim.run(program(BELL))
    assert [(outputs, p) for outputs, p in result.distribution] == [({"c": "00"}, pytest.approx(0.5)), ({"c": "11"}, pytest.approx(0.5))]
    assert result.counts == []


@pytest.mark.parametrize(("precision", "dtype"), [("single", np.complex64), ("double", np.complex128)])
def test_qubit_0_is_the_least_significant(precision, dtype):
    state = libqsim.run(program("qubit[3] q; x q[0]; h q[2];"), output="state", precision=precision).state
    assert state.dtype == dtype
    assert state.shape == (8,)
    np.testing.assert_allclose(state, [0, HALF, 0, 0, 0, HALF, 0, 0], atol=1e-6)


def test_the_state_is_a_view_without_a_copy():
    result = libqsim.run(program("qubit[3] q; h q;"), output=["state", "probabilities"])
    first, second = result.state, result.state
    assert first.ctypes.data == second.ctypes.data
    assert not first.flags.owndata
    assert not first.flags.writeable
    probabilities = result.probabilities
    assert not probabilities.flags.owndata
    np.testing.assert_allclose(probabilities, np.full(8, 1 / 8))
    del result, second
    gc.collect()
    np.testing.assert_allclose(first, np.full(8, math.sqrt(1 / 8)))


def test_values_of_every_type():
    result = libqsim.run(
        libqsim.parse(
            """OPENQASM 3.1;
            bit one = 1;
            bit[4] bits = "0110";
            bool yes = true;
            int[16] i = -5;
            int[64] least = -9223372036854775807;
            uint[64] most = 18446744073709551615;
            float[64] f = 0.1;
            angle[8] a = pi / 2;
            complex[float[64]] z = 1.5 - 2.5im;
            array[int[64], 2, 2] m = {{1, 2}, {3, 9007199254740993}};
            array[complex[float[64]], 2] zs = {1.0im, 2.0};
            """
        )
    )
    [entry] = result.distribution
    assert entry.p == 1
    assert entry.outputs == {
        "one": "1", "bits": "0110", "yes": True, "i": -5, "least": -(2**63) + 1, "most": 2**64 - 1, "f": 0.1, "a": pytest.approx(math.pi / 2),
        "z": 1.5 - 2.5j, "m": [[1, 2], [3, 2**53 + 1]], "zs": [1j, 2 + 0j],
    }  # fmt: skip
    assert entry.outputs["yes"] is True
    assert [type(entry.outputs[name]) for name in ("i", "f", "z")] == [int, float, complex]


@pytest.mark.parametrize(
    ("type_name", "given", "expected"),
    [
        ("int[32]", -3, -3),
        ("int[32]", np.int64(-3), -3),
        ("uint[64]", 2**64 - 1, 2**64 - 1),
        ("float[64]", 0.1, 0.1),
        ("float[64]", np.float32(0.5), 0.5),
        ("float[64]", 2, 2.0),
        ("bool", True, True),
        ("bool", np.True_, True),
        ("bit[4]", "0110", "0110"),
        ("bit", "1", "1"),
        ("complex[float[64]]", 1 - 2j, 1 - 2j),
        ("angle[32]", math.pi, pytest.approx(math.pi)),
    ],
)
def test_inputs_of_every_type(type_name, given, expected):
    circuit = libqsim.parse(f"OPENQASM 3.1; input {type_name} given; output {type_name} taken; taken = given;")
    [entry] = libqsim.run(circuit, inputs={"given": given}).distribution
    assert entry.outputs == {"taken": expected}


def test_an_input_turns_a_qubit():
    circuit = program("input float theta; qubit q; ry(theta) q; bit c = measure q;")
    for theta in (0.0, 0.3, math.pi):
        one = {outputs["c"]: p for outputs, p in libqsim.run(circuit, inputs={"theta": theta}).distribution}.get("1", 0.0)
        assert one == pytest.approx(math.sin(theta / 2) ** 2)


def test_expectations():
    circuit = program("qubit[3] q; x q[0]; h q[1];")
    assert libqsim.expectation(circuit, {"IIZ": 0.5, "IXI": -2.0, "ZII": 4.0, "IZI": 8.0}) == pytest.approx(-0.5 - 2.0 + 4.0)
    result = libqsim.run(circuit, output=["expectation=IIZ", "expectation=IXI"])
    assert dict(result.expectations) == {"IIZ": pytest.approx(-1), "IXI": pytest.approx(1)}
    assert [entry.pauli for entry in result.expectations] == ["IIZ", "IXI"]


def test_a_plan_tells_what_a_run_takes():
    plan = libqsim.plan(program("qubit[10] q; h q;"), precision="single")
    assert plan.qubit_count == 10
    assert plan.memory_bytes >= 8 * 2**10
    assert plan.fits
    assert plan.predicted_seconds > 0
    assert plan.summary and plan.summary in str(plan) or str(plan)


def test_what_does_not_fit_is_refused_before_it_is_allocated():
    circuit = program("qubit[40] q; h q;")
    plan = libqsim.plan(circuit)
    assert not plan.fits
    assert plan.memory_bytes >= 16 * 2**40
    assert 20 <= plan.largest_qubit_count < 40
    with pytest.raises(libqsim.QasmError) as caught:
        libqsim.run(circuit, output="state")
    assert caught.value.exit_status == 3
    assert caught.value.diagnostics[0].kind == "resource"


def test_a_limit_of_memory_is_kept():
    with pytest.raises(libqsim.QasmError) as caught:
        libqsim.run(program("qubit[20] q; h q;"), output="state", memory_bytes=1 << 20)
    assert caught.value.exit_status == 3


def test_everything_is_usable_after_an_error():
    circuit = program("input float theta; qubit q; ry(theta) q; bit c = measure q;")
    with pytest.raises(libqsim.QasmError, match="theta"):
        libqsim.run(circuit)
    with pytest.raises(libqsim.QasmError):
        libqsim.run(circuit, inputs={"theta": 1.0}, output="state")
    assert libqsim.run(circuit, inputs={"theta": 0.0}).distribution[0].outputs["c"] == "0"


def test_a_run_time_error_has_its_line():
    circuit = libqsim.parse("OPENQASM 3.1;\nint[32] n = 0;\nint[32] m = 7 / n;\n")
    with pytest.raises(libqsim.QasmError) as caught:
        libqsim.run(circuit)
    assert [(d.kind, d.line) for d in caught.value.diagnostics] == [("runtime", 3)]
    assert caught.value.exit_status == 1


@pytest.mark.parametrize(
    ("options", "error", "words"),
    [
        ({"shot": 3}, TypeError, "shot"),
        ({"shots": -1}, ValueError, "shots must be an integer of 0"),
        ({"shots": 1.5}, TypeError, "shots must be an integer"),
        ({"seed": 2**64}, ValueError, "seed"),
        ({"threads": 0}, ValueError, "threads must be 1 or more"),
        ({"precision": "half"}, ValueError, "single"),
        ({"budget": {"time": 3}}, ValueError, "steps"),
        ({"inputs": {"x": object()}}, TypeError, "inputs"),
        ({"output": "stat"}, libqsim.QasmError, "stat"),
        ({"isa": "sse9"}, libqsim.QasmError, "sse9"),
    ],
)
def test_wrong_options_are_named(options, error, words):
    with pytest.raises(error, match=words):
        libqsim.run(program(BELL), **options)


def test_a_budget_stops_a_loop():
    endless = libqsim.parse("OPENQASM 3.1; int[32] n = 0; while (n < 1000000) { n += 1; }")
    with pytest.raises(libqsim.QasmError) as caught:
        libqsim.run(endless, budget={"steps": 1000})
    assert caught.value.exit_status == 3


def test_every_gate_by_itself_gives_the_same_state():
    circuit = program("qubit[5] q; h q; for int i in [0:3] { cx q[i], q[i + 1]; rz(0.1 * i) q[i]; ry(0.3) q; }")
    np.testing.assert_allclose(libqsim.run(circuit, output="state").state, libqsim.run(circuit, output="state", naive=True).state, atol=1e-12)


def test_many_threads_of_python_at_once():
    circuit = program("qubit[12] q; h q; for int i in [0:10] { cx q[i], q[i + 1]; ry(0.3 * i) q[i]; }")
    expected = libqsim.run(circuit, output="state").state
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        states = list(pool.map(lambda _: libqsim.run(circuit, output="state").state, range(16)))
    for state in states:
        np.testing.assert_array_equal(state, expected)


def test_amplitudes_marginals_and_densities():
    circuit = program("qubit[3] q; x q[2]; h q[0]; cx q[0], q[1];")
    result = libqsim.run(circuit, output=["amplitude=111", "amplitude=001", "marginal=2,1", "density=2,0"])
    assert result.amplitudes == {"111": pytest.approx(HALF), "001": 0}
    np.testing.assert_allclose(result.marginals[(2, 1)], [0, 0.5, 0, 0.5], atol=1e-15)
    density = result.densities[(2, 0)]
    np.testing.assert_allclose(density, np.diag([0, 0.5, 0, 0.5]), atol=1e-15)
    assert (density.dtype, density.shape, density.flags.writeable) == (np.complex128, (4, 4), False)
    assert result.state is None
    with pytest.raises(libqsim.QasmError, match="different qubits below 3"):
        libqsim.run(circuit, output="density=1,1")


def test_verify_shows_that_all_plans_agree():
    circuit = program("qubit[9] q; h q; for int i in [0:7] { cx q[i], q[i + 1]; rx(0.1 * i) q[i]; }")
    for precision, bound in (("double", 1e-13), ("single", 1e-5)):
        agreements = libqsim.verify(circuit, precision=precision)
        assert [agreement.plan for agreement in agreements] == ["chosen", "fused", "tiled"]
        assert all(agreement.agrees and agreement.distance <= agreement.bound == bound for agreement in agreements)


def test_what_does_not_fit_is_refused_with_figures():
    with pytest.raises(libqsim.QasmError) as raised:
        libqsim.run(program("qubit[40] q; h q;"), output="state")
    [diagnostic] = raised.value.diagnostics
    assert "16.0 TiB" in diagnostic.message and "available" in diagnostic.message
    assert "40 qubits in double precision do not fit; the largest register that does has" in diagnostic.hint
    assert "in single precision" in diagnostic.hint
