#include <pybind11/complex.h>
#include <pybind11/numpy.h>
#include <pybind11/stl.h>

#include "arguments.hpp"
#include "bind.hpp"
#include "libqsim/run/simulate.hpp"
#include "python_result.hpp"
#include "watch.hpp"

namespace libqsim::python {

namespace {

constexpr const char* run_doc =
    R"(run(program, *, shots=0, seed=None, precision="double", threads=None, inputs=None, output=None, memory_bytes=None, isa=None, portable=False, naive=False, budget=None, progress=None)
--

Run a program. The GIL is released meanwhile; Ctrl-C stops the run within 0.2 s and raises KeyboardInterrupt.

shots: how many to draw; 0: none.
seed: 0 to 2**64 - 1. With one seed, results are the same on any number of threads. None: a fresh one, told in the result's provenance.
precision: "single" (complex64) or "double" (complex128).
threads: None: one a core.
inputs: the program's inputs by name: numbers, bool, bits as "0110" (leftmost = highest index), complex, sequences for arrays.
output: what to compute: a name or a list of them: "counts", "distribution", "state", "probabilities", "expectation=PAULI",
    "amplitude=BITS" (one digit a qubit, the rightmost is qubit 0), "marginal=QUBITS" and "density=QUBITS" ("0,2": numbers of qubits, the
    first is the least significant bit of an index).
    None: counts if shots are asked for, else the exact distribution.
memory_bytes: that the run may take; None: what is free.
isa: "baseline", "avx2", "avx512" or "neon"; None: the best that this processor has.
portable: double precision, the baseline instruction set and a fixed machine model: the same results on any machine.
naive: every gate by itself instead of an optimised plan.
budget: limits by name: steps, loop_work, call_depth, branches, outcomes.
progress: called now and then with the share that is done, 0.0 to 1.0; what it raises stops the run.

Returns a RunResult. Raises QasmError: a run-time error with its line; a budget or the memory exceeded, told before anything is allocated;
an input or output that the program does not have.)";

constexpr const char* expectation_doc = R"(expectation(program, terms, **options)
--

The expectation value of a sum of Pauli strings, a float.

terms: {"ZZI": 0.5, "XIX": -1.0}: a real coefficient for each string; one letter I, X, Y or Z a qubit, the rightmost acts on qubit 0.
options: as for run.
Raises QasmError, also for a string that is no Pauli string of the program's qubits.)";

/// A value of an output as Python has it; `type` is the variable's.
py::object value_of(const Outputs& outputs, const std::string& name, const std::string& type, const py::object& decode) {
  const std::string text = outputs.text(name);
  if (type.starts_with("bit")) return text_of(text);
  if (type == "bool") return py::bool_(text == "true");
  if (type.starts_with("int") || type.starts_with("uint")) return py::int_(py::str(text));
  if (type.starts_with("float") || type.starts_with("angle")) return py::float_(py::str(text));
  return decode(type, outputs.json(name));
}

/// An entry of the counts or of the distribution: read by attribute, by key, or unpacked.
struct Entry {
  py::dict outputs;
  py::object amount;
};
struct CountEntry : Entry {
  static constexpr const char* name = "count";
};
struct ProbabilityEntry : Entry {
  static constexpr const char* name = "p";
};
struct ExpectationEntry {
  std::string pauli;
  double value = 0;
};

template <class T>
py::list entries_of(const PythonResult& own, const auto& rows, const auto& amount_of) {
  const py::object decode = py::module_::import("libqsim._values").attr("decode");
  std::vector<std::pair<py::str, const Variable*>> names;
  for (const Variable& variable : own.outputs) names.emplace_back(text_of(variable.name), &variable);
  py::list list(rows.size());
  std::size_t index = 0;
  for (const auto& row : rows) {
    T entry;
    for (const auto& [name, variable] : names) entry.outputs[name] = value_of(row.outputs, variable->name, variable->type, decode);
    entry.amount = amount_of(row);
    list[index++] = py::cast(std::move(entry));
  }
  return list;
}

py::object counts_of(PythonResult& own) {
  if (!own.counts) own.counts = entries_of<CountEntry>(own, own.result.counts(), [](const Count& row) { return py::int_(row.count); });
  return own.counts;
}

py::object distribution_of(PythonResult& own) {
  if (!own.distribution) {
    own.distribution =
        entries_of<ProbabilityEntry>(own, own.result.distribution(), [](const Probability& row) { return py::float_(row.p); });
  }
  return own.distribution;
}

/// A read-only array over memory that the result owns; the array keeps the result alive.
py::array view_of(const RunResult& result, const py::dtype& type, const void* data, std::uint64_t size) {
  const py::capsule owner(new RunResult(result), [](void* held) { delete static_cast<RunResult*>(held); });
  py::array view(type, {static_cast<py::ssize_t>(size)}, {type.itemsize()}, data, owner);
  view.attr("flags").attr("writeable") = false;
  return view;
}

py::object state_of(const PythonResult& own) {
  const StateView state = own.result.state();
  if (state.size == 0) return py::none();
  const bool single = state.precision == Precision::single_precision;
  return view_of(own.result, single ? py::dtype::of<std::complex<float>>() : py::dtype::of<std::complex<double>>(), state.data, state.size);
}

py::object probabilities_of(const PythonResult& own) {
  const std::vector<double>& probabilities = own.result.probabilities();
  if (probabilities.empty()) return py::none();
  return view_of(own.result, py::dtype::of<double>(), probabilities.data(), probabilities.size());
}

py::list expectations_of(const PythonResult& own) {
  py::list list;
  for (const Expectation& expectation : own.result.expectations()) list.append(ExpectationEntry{expectation.pauli, expectation.value});
  return list;
}

py::dict amplitudes_of(const PythonResult& own) {
  py::dict amplitudes;
  for (const Amplitude& entry : own.result.amplitudes()) amplitudes[text_of(entry.bits)] = py::cast(entry.value);
  return amplitudes;
}

py::tuple tuple_of(const std::vector<std::uint32_t>& qubits) { return py::tuple(py::cast(qubits)); }

py::dict marginals_of(const PythonResult& own) {
  py::dict marginals;
  for (const Marginal& entry : own.result.marginals()) {
    marginals[tuple_of(entry.qubits)] =
        view_of(own.result, py::dtype::of<double>(), entry.probabilities.data(), entry.probabilities.size());
  }
  return marginals;
}

py::dict densities_of(const PythonResult& own) {
  py::dict densities;
  for (const Density& entry : own.result.densities()) {
    const auto rows = static_cast<py::ssize_t>(std::size_t{1} << entry.qubits.size());
    const py::array flat = view_of(own.result, py::dtype::of<std::complex<double>>(), entry.matrix.data(), entry.matrix.size());
    densities[tuple_of(entry.qubits)] = flat.attr("reshape")(rows, rows);
  }
  return densities;
}

PythonResult run_program(const Program& program, const py::kwargs& arguments) {
  RunOptions options = run_options(arguments);
  return PythonResult(watched(options, progress_of(arguments), [&] { return run(program, options); }));
}

double expectation_value(const Program& program, const py::object& terms, const py::kwargs& arguments) {
  const std::map<std::string, double> sum = pauli_terms(terms);
  RunOptions options = run_options(arguments);
  return watched(options, progress_of(arguments), [&] { return expectation(program, sum, options); });
}

template <class T>
void bind_entry(py::module_& module, const char* name, const char* doc) {
  py::class_<T>(module, name, doc)
      .def_property_readonly(
          "outputs", [](const T& entry) { return entry.outputs; }, "The values by name: a dict.")
      .def_property_readonly(T::name, [](const T& entry) { return entry.amount; })
      .def("__len__", [](const T&) { return 2; })
      .def("__iter__", [](const T& entry) { return py::iter(py::make_tuple(entry.outputs, entry.amount)); })
      .def("__getitem__",
           [](const T& entry, const py::object& key) -> py::object {
             if (key.equal(py::str("outputs"))) return entry.outputs;
             if (key.equal(py::str(T::name))) return entry.amount;
             throw py::key_error(std::string(py::repr(key)));
           })
      .def("__eq__",
           [](const T& entry, const py::object& other) -> py::object {
             if (!py::isinstance<T>(other)) return py::reinterpret_borrow<py::object>(Py_NotImplemented);
             const T& right = other.cast<const T&>();
             return py::bool_(entry.outputs.equal(right.outputs) && entry.amount.equal(right.amount));
           })
      .def("__repr__", [name](const T& entry) { return py::str("<libqsim.{} {} {}>").format(name, entry.outputs, entry.amount); });
}

void bind_entries(py::module_& module) {
  bind_entry<CountEntry>(
      module, "Count",
      "How often an outcome was drawn: entry.outputs and entry.count, entry[\"outputs\"] and entry[\"count\"], or\n"
      "`for outputs, count in result.counts`. In outputs, bits are str with the highest index leftmost, a single bit \"0\" or \"1\".");
  bind_entry<ProbabilityEntry>(module, "Probability",
                               "The exact probability of an outcome: entry.outputs and entry.p, by attribute, by key, or unpacked.");
  py::class_<ExpectationEntry>(module, "Expectation",
                               "An expectation value: entry.pauli and entry.value; dict(result.expectations) gives value by string.")
      .def_readonly("pauli", &ExpectationEntry::pauli, "The rightmost letter acts on qubit 0.")
      .def_readonly("value", &ExpectationEntry::value)
      .def("__len__", [](const ExpectationEntry&) { return 2; })
      .def("__iter__", [](const ExpectationEntry& entry) { return py::iter(py::make_tuple(entry.pauli, entry.value)); })
      .def("__getitem__",
           [](const ExpectationEntry& entry, std::int64_t index) -> py::object {
             if (index == 0 || index == -2) return py::str(entry.pauli);
             if (index == 1 || index == -1) return py::float_(entry.value);
             throw py::index_error("an Expectation has two elements");
           })
      .def("__repr__",
           [](const ExpectationEntry& entry) { return py::str("<libqsim.Expectation {} {}>").format(entry.pauli, entry.value); });
  py::class_<Provenance>(module, "Provenance", "What made a result.")
      .def_readonly("version", &Provenance::version)
      .def_readonly("revision", &Provenance::revision)
      .def_readonly("engine", &Provenance::engine)
      .def_readonly("isa", &Provenance::isa)
      .def_readonly("threads", &Provenance::threads)
      .def_readonly("seed", &Provenance::seed)
      .def_readonly("seconds", &Provenance::seconds, "Of the run alone.")
      .def_readonly("paths", &Provenance::paths, "That an exact enumeration followed.")
      .def_readonly("gates", &Provenance::gates, "That acted on states.")
      .def_readonly("left_out_probability", &Provenance::left_out_probability, "Of paths too improbable to follow; at most 1e-10.");
}

}  // namespace

void bind_run(py::module_& module) {
  bind_entries(module);
  py::class_<PythonResult>(module, "RunResult", "The results of a run: those that were asked for.")
      .def_property_readonly("counts", &counts_of,
                             "list of Count, ordered by the values of the outputs; empty where counts were not asked for.")
      .def_property_readonly("distribution", &distribution_of,
                             "list of Probability, exact, ordered as counts; empty where it was not asked for.")
      .def_property_readonly(
          "state", &state_of,
          "The final state: a read-only NumPy view, no copy, complex64 or complex128 of shape (2**n,). Qubit 0 is the least\n"
          "significant bit of an index. It stays valid as long as the view or the result lives. None where it was not asked for.")
      .def_property_readonly(
          "probabilities", &probabilities_of,
          "Of all basis states: a read-only NumPy view, float64 of shape (2**n,), qubit 0 least significant, averaged over the\n"
          "outcomes of measurements on the way. None where they were not asked for.")
      .def_property_readonly("expectations", &expectations_of, "list of Expectation, in the order in which they were asked for.")
      .def_property_readonly("amplitudes", &amplitudes_of, "dict: complex by bit string, one digit a qubit, the rightmost is qubit 0.")
      .def_property_readonly(
          "marginals", &marginals_of,
          "dict: probabilities of the values of some qubits, by the tuple of their numbers: a read-only float64 view of\n"
          "shape (2**k,), the first qubit the least significant, averaged over the outcomes of measurements on the way.")
      .def_property_readonly(
          "densities", &densities_of,
          "dict: reduced density matrices by the tuple of qubits: read-only complex128 views of shape (2**k, 2**k), the\n"
          "first qubit the least significant bit of rows and columns, averaged over the outcomes of measurements.")
      .def_property_readonly(
          "diagnostics", [](const PythonResult& own) { return list_of(own.result.diagnostics()); }, "Warnings: list of Diagnostic.")
      .def_property_readonly("provenance", [](const PythonResult& own) { return own.result.provenance(); })
      .def_property_readonly(
          "outputs", [](const PythonResult& own) { return list_from(own.outputs); }, "The variables of the outcomes: list of Variable.")
      .def("__repr__", [](const PythonResult& own) {
        return py::str("<libqsim.RunResult: {} counts, {} probabilities, state of {}>")
            .format(own.result.counts().size(), own.result.distribution().size(), own.result.state().size);
      });
  module.def("run", &run_program, py::arg("program"), run_doc);
  module.def("expectation", &expectation_value, py::arg("program"), py::arg("terms"), expectation_doc);
}

}  // namespace libqsim::python
