#pragma once

#include <utility>
#include <vector>

#include "bind.hpp"
#include "libqsim/run/simulate.hpp"

namespace libqsim::python {

/// The result with the Python objects made from it, once each.
struct PythonResult {
  explicit PythonResult(RunResult made) : result(std::move(made)), outputs(result.outputs()) {}
  RunResult result;
  std::vector<Variable> outputs;
  py::object counts;
  py::object distribution;
};

}  // namespace libqsim::python
