#include "bind.hpp"
#include "libqsim/run/convert.hpp"
#include "watch.hpp"

namespace libqsim::python {

namespace {

constexpr const char* convert_doc = R"(convert(program, to)
--

A program written out in another version of the language: loops unrolled and calls entered where the version asks for it, every gate defined
that its standard library does not have.

to: "openqasm2" (as its paper has it), "openqasm3.0", "openqasm3.1" or "openqasm3.2-draft".

Returns a Conversion, whose text does the same as the program; OpenQASM 2 has no global phase. Raises QasmError of class `unsupported`, with
the line, for what the version cannot say.)";

Conversion convert_program(const Program& program, const std::string& to) {
  ConvertOptions options;
  return watched(options, py::none(), [&] { return convert(program, to, options); });
}

}  // namespace

void bind_convert(py::module_& module) {
  py::class_<Conversion>(module, "Conversion", "A program's text in another version of the language; str(conversion) is the text.")
      .def_property_readonly("text", [](const Conversion& c) { return text_of(c.text); })
      .def_property_readonly(
          "diagnostics", [](const Conversion& c) { return list_of(c.diagnostics); },
          "Warnings: names that were changed, a global phase that OpenQASM 2 does not have: list of Diagnostic.")
      .def("__str__", [](const Conversion& c) { return text_of(c.text); })
      .def("__repr__",
           [](const Conversion& c) { return py::str("<libqsim.Conversion {} characters>").format(text_of(c.text).attr("__len__")()); });
  module.def("convert", &convert_program, py::arg("program"), py::arg("to"), convert_doc);
}

}  // namespace libqsim::python
