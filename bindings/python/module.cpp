#include "bind.hpp"
#include "libqsim/run/simulate.hpp"

PYBIND11_MODULE(_libqsim, module) {
  namespace python = libqsim::python;
  pybind11::options options;
  options.disable_function_signatures();  // every docstring begins with its own, in the words of the stubs
  module.doc() = "The compiled part of libqsim; import libqsim instead.";
  python::bind_diagnostic(module);
  python::bind_program(module);
  python::bind_run(module);
  python::bind_gradient(module);
  python::bind_batch(module);
  python::bind_verify(module);
  python::bind_plan(module);
  python::bind_convert(module);
  python::bind_check(module);
  module.attr("__version__") = std::string(libqsim::version());
}
