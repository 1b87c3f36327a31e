#include "arguments.hpp"
#include "bind.hpp"
#include "libqsim/run/verify.hpp"
#include "watch.hpp"

namespace libqsim::python {

namespace {

constexpr const char* verify_doc = R"(verify(program, **options)
--

Shows that optimised plans compute what the gates say: runs a program gate by gate, and by each plan, and compares what is asked for.

options: as for run. output: what is compared (counts aside); None: the final state, or the exact distribution where the state depends on
measurements.

Returns a list of Agreement, one a plan. Raises QasmError as run does. Takes about four runs and, for states, the memory of two.)";

std::vector<Agreement> verify_program(const Program& program, const py::kwargs& arguments) {
  RunOptions options = run_options(arguments);
  return watched(options, progress_of(arguments), [&] { return verify(program, options); });
}

}  // namespace

void bind_verify(py::module_& module) {
  py::class_<Agreement>(module, "Agreement", "How far a plan's results are from those of the gates applied one by one.")
      .def_readonly("plan", &Agreement::plan,
                    "\"chosen\": the plan of a run; \"fused\": the whole state worked on as one tile; \"tiled\": in the smallest tiles.")
      .def_readonly("distance", &Agreement::distance, "The 2-norm of the difference, over all that was computed; nothing is normalised.")
      .def_readonly("bound", &Agreement::bound,
                    "Rounding: the larger of 1e-13 (single precision: 1e-5) and 8 eps sqrt(gates); twice that for what is no amplitude.")
      .def_property_readonly("agrees", &Agreement::agrees)
      .def("__repr__", [](const Agreement& own) {
        return py::str("<libqsim.Agreement {}: {} of at most {}>").format(own.plan, own.distance, own.bound);
      });
  module.def(
      "verify", [](const Program& program, const py::kwargs& arguments) { return list_from(verify_program(program, arguments)); },
      py::arg("program"), verify_doc);
}

}  // namespace libqsim::python
