// What the binding files share: one bind_x.cpp a subject, each adding its types and functions to the module.
#pragma once

#include <pybind11/pybind11.h>

#include <string>
#include <string_view>

#include "libqsim/support/result.hpp"

namespace libqsim::python {

namespace py = pybind11;

void bind_diagnostic(py::module_& module);
void bind_program(py::module_& module);
void bind_run(py::module_& module);
void bind_gradient(py::module_& module);
void bind_batch(py::module_& module);
void bind_verify(py::module_& module);
void bind_plan(py::module_& module);
void bind_convert(py::module_& module);
void bind_check(py::module_& module);

/// A str of text that may not be UTF-8: what is not becomes U+FFFD.
py::str text_of(std::string_view bytes);
/// A str of a path, as os.fsdecode gives it.
py::str path_of(std::string_view bytes);
/// The bytes of a path: str, bytes or os.PathLike.
std::string path_bytes(const py::object& path);
/// A list of Diagnostic.
py::list list_of(const Diagnostics& diagnostics);

/// Raises QasmError.
[[noreturn]] void raise_error(const Diagnostics& diagnostics);

/// The value, or QasmError raised.
template <class T>
T value_or_raise(Result<T> result) {
  if (!result.has_value()) raise_error(result.error());
  return std::move(result).value();
}

}  // namespace libqsim::python
