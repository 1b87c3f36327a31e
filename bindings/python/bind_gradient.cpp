#include <pybind11/numpy.h>

#include <algorithm>

#include "arguments.hpp"
#include "bind.hpp"
#include "libqsim/run/gradient.hpp"
#include "watch.hpp"

namespace libqsim::python {

namespace {

constexpr const char* gradient_doc = R"(gradient(program, terms, **options)
--

The gradient of the expectation value of a sum of Pauli strings by the program's inputs, exact up to rounding, by the adjoint method
(arXiv:2009.02823). The GIL is released meanwhile.

terms: {"ZZI": 0.5, "XIX": -1.0}: a real coefficient for each string; one letter I, X, Y or Z a qubit, the rightmost acts on qubit 0.
options: as for run; inputs gives the place where the derivatives are taken.

Returns a Gradient: .value, and .derivatives, a dict with an entry for every input of type float or angle (by its number in radians): a float,
or for an array of shape (n, ...) an array of that shape; in the order in which the program declares them.
Raises QasmError: QS5028 where something depends on an input that has no derivative (comparisons, floor, conversions to other types,
conditions), for resets, and for measurements whose outcome is used; else as run does. Needs the memory of two states.)";

struct PythonGradient {
  double value = 0;
  py::dict derivatives;
};

PythonGradient gradient_of(const Program& program, const py::object& terms, const py::kwargs& arguments) {
  const std::map<std::string, double> sum = pauli_terms(terms);
  RunOptions options = run_options(arguments);
  const Gradient found = watched(options, progress_of(arguments), [&] { return gradient(program, sum, options); });
  PythonGradient own{found.value, {}};
  for (const Derivative& derivative : found.derivatives) {
    if (derivative.shape.empty()) {
      own.derivatives[text_of(derivative.input)] = py::float_(derivative.values.front());
      continue;
    }
    py::array_t<double> array(std::vector<py::ssize_t>(derivative.shape.begin(), derivative.shape.end()));
    std::copy(derivative.values.begin(), derivative.values.end(), array.mutable_data());
    own.derivatives[text_of(derivative.input)] = std::move(array);
  }
  return own;
}

}  // namespace

void bind_gradient(py::module_& module) {
  py::class_<PythonGradient>(module, "Gradient", "An expectation value and its derivatives: `value, derivatives = libqsim.gradient(...)`.")
      .def_readonly("value", &PythonGradient::value)
      .def_readonly("derivatives", &PythonGradient::derivatives,
                    "dict: a float by the name of each float or angle input; for an array, a float64 array of its shape.")
      .def("__len__", [](const PythonGradient&) { return 2; })
      .def("__iter__", [](const PythonGradient& own) { return py::iter(py::make_tuple(own.value, own.derivatives)); })
      .def("__repr__", [](const PythonGradient& own) { return py::str("<libqsim.Gradient {} {}>").format(own.value, own.derivatives); });
  module.def("gradient", &gradient_of, py::arg("program"), py::arg("terms"), gradient_doc);
}

}  // namespace libqsim::python
