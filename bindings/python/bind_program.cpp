#include <pybind11/stl.h>

#include "arguments.hpp"
#include "bind.hpp"
#include "libqsim/run/program.hpp"
#include "watch.hpp"

namespace libqsim::python {

namespace {

constexpr const char* parse_doc = R"(parse(text, *, profile=None, include_dirs=())
--

Read and check a program's text.

text: str, or bytes as they are in a file.
profile: the language: "openqasm2", "openqasm2-circulated", "openqasm3.0", "openqasm3.1", "openqasm3.2-draft". None: the text's version
    line decides; OpenQASM 2 is then read as openqasm2-circulated.
include_dirs: folders whose files the program may include. The standard include files are built in.

Returns a Program. Raises QasmError, whose diagnostics name all faults (at most 50), each with line, column and clause.
Source: the OpenQASM specification, and arXiv:1707.03429 for OpenQASM 2.)";

constexpr const char* load_doc = R"(load(path, *, profile=None, include_dirs=())
--

Read and check the program in a file; files below its folder may be included. Otherwise as parse.

path: str or os.PathLike; "-" is the standard input.
Raises QasmError, also where the file cannot be read.)";

Program parse_text(const py::object& text, const py::object& profile, const py::object& include_dirs) {
  ParseOptions options = parse_options(profile, include_dirs);
  const std::string bytes = utf8_bytes(text, "text");
  return watched(options, py::none(), [&] { return parse(bytes, options); });
}

Program load(const py::object& path, const py::object& profile, const py::object& include_dirs) {
  ParseOptions options = parse_options(profile, include_dirs);
  const std::string bytes = path_bytes(path);
  return watched(options, py::none(), [&] { return parse_file(bytes, options); });
}

py::str lowered_text(const Program& program) {
  struct {
    std::stop_token stop;
    std::function<void(double)> progress;
  } options;
  return text_of(watched(options, py::none(), [&]() -> Result<std::string> {
    std::string text;
    program.write_lowered_text([&](std::string_view piece) {
      text += piece;
      options.progress(0);
      return !options.stop.stop_requested();
    });
    return text;
  }));
}

}  // namespace

void bind_program(py::module_& module) {
  py::class_<Variable>(module, "Variable", "A classical variable that a program takes in or gives out.")
      .def_property_readonly("name", [](const Variable& v) { return text_of(v.name); })
      .def_property_readonly(
          "type", [](const Variable& v) { return text_of(v.type); }, "As OpenQASM 3 writes it, e.g. \"bit[4]\".")
      .def("__repr__", [](const Variable& v) { return py::str("<libqsim.Variable {} {}>").format(text_of(v.type), text_of(v.name)); });

  py::class_<SourceFile>(module, "SourceFile", "A file that a program consists of.")
      .def_property_readonly(
          "name", [](const SourceFile& f) { return path_of(f.name); }, "As the include statement has it; of the program itself, its path.")
      .def_property_readonly(
          "path", [](const SourceFile& f) { return path_of(f.path); }, "Empty: built into the library.")
      .def_readonly("sha256", &SourceFile::sha256, "Of its text, 64 hexadecimal digits.")
      .def("__repr__", [](const SourceFile& f) { return py::str("<libqsim.SourceFile {!r}>").format(path_of(f.name)); });

  py::class_<Program>(module, "Program", "A program that its language accepts; made by parse and load, and never changed.")
      .def_property_readonly(
          "path", [](const Program& p) { return path_of(p.path()); }, "The path that it was read from; empty for a text.")
      .def_property_readonly("profile", &Program::profile, "The language that it was read as.")
      .def_property_readonly("qubit_count", &Program::qubit_count, "Qubits 0 to n - 1 in the order of their declaration.")
      .def_property_readonly(
          "inputs", [](const Program& p) { return list_from(p.inputs()); }, "Variables that a run needs: list of Variable.")
      .def_property_readonly(
          "outputs", [](const Program& p) { return list_from(p.outputs()); },
          "Variables declared `output`, else all global classical ones: list of Variable.")
      .def_property_readonly(
          "files", [](const Program& p) { return list_from(p.files()); }, "Its own file, then those it includes: list of SourceFile.")
      .def_property_readonly(
          "diagnostics", [](const Program& p) { return list_of(p.diagnostics()); }, "Warnings: list of Diagnostic.")
      .def("lowered_text", &lowered_text,
           "lowered_text($self)\n--\n\nThe program with gates expanded and constants evaluated, one operation a line.")
      .def("__repr__", [](const Program& p) {
        return py::str("<libqsim.Program {}{}{} qubits>")
            .format(p.profile(), p.path().empty() ? py::str(", ") : py::str(", {!r}, ").format(path_of(p.path())), p.qubit_count());
      });

  const py::object none = py::none();
  module.def("parse", &parse_text, py::arg("text"), py::kw_only(), py::arg("profile") = none, py::arg("include_dirs") = py::tuple(),
             parse_doc);
  module.def("load", &load, py::arg("path"), py::kw_only(), py::arg("profile") = none, py::arg("include_dirs") = py::tuple(), load_doc);
}

}  // namespace libqsim::python
