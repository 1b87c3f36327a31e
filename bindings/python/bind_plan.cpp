#include "arguments.hpp"
#include "bind.hpp"
#include "libqsim/run/simulate.hpp"
#include "watch.hpp"

namespace libqsim::python {

namespace {

constexpr const char* plan_doc = R"(plan(program, **options)
--

What a run would do and take, without running. options: as for run.

Returns a Plan; one that does not fit memory is returned, too. Raises QasmError for options that the program does not have.)";

Plan plan_program(const Program& program, const py::kwargs& arguments) {
  RunOptions options = run_options(arguments);
  return watched(options, progress_of(arguments), [&] { return plan(program, options); });
}

}  // namespace

void bind_plan(py::module_& module) {
  py::class_<Plan>(module, "Plan", "What a run would do and take; str(plan) shows it step by step.")
      .def_property_readonly("method", &Plan::method)
      .def_property_readonly("qubit_count", &Plan::qubit_count, "Of the state: qubits that no gate moves are left out.")
      .def_property_readonly("gate_count", &Plan::gate_count)
      .def_property_readonly("memory_bytes", &Plan::memory_bytes, "Needed.")
      .def_property_readonly("memory_available_bytes", &Plan::memory_available_bytes)
      .def_property_readonly("fits", &Plan::fits)
      .def_property_readonly("largest_qubit_count", &Plan::largest_qubit_count, "That fits.")
      .def_property_readonly("predicted_seconds", &Plan::predicted_seconds)
      .def_property_readonly("branch_count", &Plan::branch_count,
                             "Resolved measurements: where outcomes decide what follows, the steps shown are those for outcome 0.")
      .def_property_readonly(
          "summary", [](const Plan& plan) { return text_of(plan.summary()); }, "The text without the steps.")
      .def("__str__", [](const Plan& plan) { return text_of(plan.text()); })
      .def("__repr__", [](const Plan& plan) {
        return py::str("<libqsim.Plan {}: {} qubits, {} bytes>").format(plan.method(), plan.qubit_count(), plan.memory_bytes());
      });
  module.def("plan", &plan_program, py::arg("program"), plan_doc);
}

}  // namespace libqsim::python
