#include "bind.hpp"
#include "libqsim/support/diagnostic.hpp"

namespace libqsim::python {

namespace {

constexpr const char* error_doc =
    "A program, file or argument that cannot be used, or a run that cannot be done.\n\n"
    "diagnostics: list of Diagnostic, in the order of the text.\n"
    "exit_status: what the command `qsim` would return: 1 rejected or a run-time error, 2 a file or an argument, 3 not supported or too "
    "large.\n"
    "str(error) is the text that the command prints, with carets under each fault.";

PyObject* error_type = nullptr;  // lives as long as the module

py::str shown(const Diagnostic& diagnostic) {
  std::string text = to_text(diagnostic);
  if (!text.empty() && text.back() == '\n') text.pop_back();
  return text_of(text);
}

}  // namespace

py::str text_of(std::string_view bytes) {
  PyObject* text = PyUnicode_DecodeUTF8(bytes.data(), static_cast<Py_ssize_t>(bytes.size()), "replace");
  if (text == nullptr) throw py::error_already_set();
  return py::reinterpret_steal<py::str>(text);
}

py::str path_of(std::string_view bytes) {
  PyObject* text = PyUnicode_DecodeFSDefaultAndSize(bytes.data(), static_cast<Py_ssize_t>(bytes.size()));
  if (text == nullptr) throw py::error_already_set();
  return py::reinterpret_steal<py::str>(text);
}

std::string path_bytes(const py::object& path) {
  PyObject* encoded = nullptr;
  if (PyUnicode_FSConverter(path.ptr(), &encoded) == 0) throw py::error_already_set();
  return std::string(py::reinterpret_steal<py::bytes>(encoded));
}

py::list list_of(const Diagnostics& diagnostics) {
  py::list list;
  for (const Diagnostic& diagnostic : diagnostics) list.append(py::cast(diagnostic));
  return list;
}

void raise_error(const Diagnostics& diagnostics) {
  std::string text = to_text(diagnostics);
  if (!text.empty() && text.back() == '\n') text.pop_back();
  const py::handle type(error_type);
  const py::object error = type(text_of(text));
  error.attr("diagnostics") = list_of(diagnostics);
  error.attr("exit_status") = exit_status(diagnostics);
  PyErr_SetObject(error_type, error.ptr());
  throw py::error_already_set();
}

void bind_diagnostic(py::module_& module) {
  py::class_<Note>(module, "Note", "A second place or remark that belongs to a diagnostic; line 0 where it has no place.")
      .def_property_readonly("message", [](const Note& note) { return text_of(note.message); })
      .def_property_readonly("path", [](const Note& note) { return path_of(note.path); })
      .def_readonly("line", &Note::line)
      .def_readonly("column", &Note::column)
      .def("__repr__", [](const Note& note) { return py::str("<libqsim.Note {!r}>").format(text_of(note.message)); });

  py::class_<Diagnostic>(
      module, "Diagnostic",
      "One finding, as data. Lines and columns count from 1, columns in code points; line 0: it has no place in a file.\n"
      "str(diagnostic) is the text that a compiler prints, with carets under the fault.")
      .def_readonly("code", &Diagnostic::code, "For example \"QS3001\"; a code never changes its meaning.")
      .def_property_readonly(
          "kind", [](const Diagnostic& d) { return std::string(name_of(d.kind)); },
          "lexical, syntax, semantic, extension, portability, unsupported, resource, runtime, interrupted, file or standard.")
      .def_property_readonly(
          "severity", [](const Diagnostic& d) { return std::string(name_of(d.severity)); }, "error or warning.")
      .def_property_readonly("message", [](const Diagnostic& d) { return text_of(d.message); })
      .def_property_readonly("path", [](const Diagnostic& d) { return path_of(d.path); })
      .def_readonly("line", &Diagnostic::line)
      .def_readonly("column", &Diagnostic::column)
      .def_readonly("end_line", &Diagnostic::end_line)
      .def_readonly("end_column", &Diagnostic::end_column, "One past the last code point.")
      .def_property_readonly("notes",
                             [](const Diagnostic& d) {
                               py::list notes;
                               for (const Note& note : d.notes) notes.append(py::cast(note));
                               return notes;
                             })
      .def_property_readonly(
          "hint", [](const Diagnostic& d) { return text_of(d.hint); }, "What to do about it; may be empty.")
      .def_property_readonly(
          "clause", [](const Diagnostic& d) { return text_of(d.clause); },
          "The clause of the specification, for example \"openqasm3.1 types.rst#angles\"; may be empty.")
      .def_property_readonly(
          "excerpt", [](const Diagnostic& d) { return text_of(d.excerpt); }, "The line of the source, or a part of a long one.")
      .def("__str__", &shown)
      .def("__repr__", [](const Diagnostic& d) {
        return py::str("<libqsim.Diagnostic {}:{}:{} {}: {!r}>").format(path_of(d.path), d.line, d.column, d.code, text_of(d.message));
      });

  py::dict defaults;
  defaults["diagnostics"] = py::tuple();
  defaults["exit_status"] = 1;
  error_type = PyErr_NewExceptionWithDoc("libqsim.QasmError", error_doc, PyExc_Exception, defaults.ptr());
  if (error_type == nullptr) throw py::error_already_set();
  module.attr("QasmError") = py::handle(error_type);
}

}  // namespace libqsim::python
