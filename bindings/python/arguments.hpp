// From Python's arguments to the library's options.
#pragma once

#include <cstdint>
#include <limits>
#include <map>
#include <string>
#include <vector>

#include "bind.hpp"
#include "libqsim/run/simulate.hpp"

namespace libqsim::python {

/// The bytes of a str (as UTF-8) or of a bytes object; TypeError otherwise.
std::string utf8_bytes(const py::object& text, const char* name);
/// An integer of 0 to `most`; ValueError or TypeError otherwise.
std::uint64_t count_of(const py::object& number, const char* name, std::uint64_t most = std::numeric_limits<std::uint64_t>::max());

/// `profile`: a str or None; `include_dirs`: paths.
ParseOptions parse_options(const py::object& profile, const py::object& include_dirs);

/// A dict of inputs, or None: values as the library reads them.
std::map<std::string, std::string> input_texts(const py::object& inputs);

/// A dict of Pauli strings with their coefficients.
std::map<std::string, double> pauli_terms(const py::object& terms);

/// The keyword arguments that run, plan and expectation share, but for `progress`, which is a call's own.
RunOptions run_options(const py::kwargs& arguments);
/// None where there is none.
py::object progress_of(const py::kwargs& arguments);

template <class T>
py::list list_from(const std::vector<T>& values) {
  py::list list;
  for (const T& value : values) list.append(py::cast(value));
  return list;
}

}  // namespace libqsim::python
