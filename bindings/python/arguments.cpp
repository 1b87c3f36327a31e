#include "arguments.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace libqsim::python {

namespace {

[[noreturn]] void raise_type(const char* name, const char* wanted, const py::handle& given) {
  throw py::type_error(py::str("{} must be {}, not {}").format(name, wanted, py::type::of(given).attr("__name__")).cast<std::string>());
}

bool is_text(const py::handle& value) { return PyUnicode_Check(value.ptr()) || PyBytes_Check(value.ptr()); }

/// A value of an input as the library reads it: text as it is, numbers in their shortest form, sequences as JSON lists.
std::string input_text(const py::object& value) {
  PyObject* raw = value.ptr();
  if (is_text(value)) return utf8_bytes(value, "inputs");
  if (PyBool_Check(raw)) return raw == Py_True ? "true" : "false";
  if (py::hasattr(value, "tolist")) return input_text(value.attr("tolist")());  // NumPy's scalars and arrays
  if (PyLong_Check(raw) || PyFloat_Check(raw)) return py::repr(value);
  if (PyComplex_Check(raw)) return py::str("[{!r}, {!r}]").format(value.attr("real"), value.attr("imag"));
  if (!py::isinstance<py::sequence>(value))
    raise_type("a value of inputs", "a number, a str, a bool, a complex or a sequence of them", value);
  std::string text = "[";
  for (const py::handle item : value) {
    if (text.size() > 1) text += ", ";
    const py::object element = py::reinterpret_borrow<py::object>(item);
    text += is_text(element) ? "\"" + input_text(element) + "\"" : input_text(element);
  }
  return text + "]";
}

void set_precision(RunOptions& options, const py::object& value) {
  const std::string name = utf8_bytes(value, "precision");
  if (name == "single") {
    options.precision = Precision::single_precision;
  } else if (name == "double") {
    options.precision = Precision::double_precision;
  } else {
    throw py::value_error("precision must be \"single\" or \"double\", not \"" + name + "\"");
  }
}

void set_threads(RunOptions& options, const py::object& value) {
  if (value.is_none()) return;
  options.threads = static_cast<std::uint32_t>(count_of(value, "threads", 65536));
  if (options.threads == 0) throw py::value_error("threads must be 1 or more, or None for one a core");
}

void set_inputs(RunOptions& options, const py::object& value) { options.inputs = input_texts(value); }

void set_output(RunOptions& options, const py::object& value) {
  if (value.is_none()) return;
  if (is_text(value)) {
    options.output = {utf8_bytes(value, "output")};
    return;
  }
  for (const py::handle item : value)
    options.output.push_back(utf8_bytes(py::reinterpret_borrow<py::object>(item), "an element of output"));
}

void set_budget(RunOptions& options, const py::object& value) {
  if (value.is_none()) return;
  Budget& budget = options.budget;
  for (const py::handle item : value.attr("items")()) {
    const auto pair = py::reinterpret_borrow<py::tuple>(item);
    const std::string name = utf8_bytes(pair[0], "a name of budget");
    const py::object amount = pair[1];
    if (name == "steps") {
      budget.steps = count_of(amount, "budget[\"steps\"]");
    } else if (name == "loop_work") {
      budget.loop_work = count_of(amount, "budget[\"loop_work\"]");
    } else if (name == "call_depth") {
      budget.call_depth = static_cast<std::uint32_t>(count_of(amount, "budget[\"call_depth\"]", std::numeric_limits<std::uint32_t>::max()));
    } else if (name == "branches") {
      budget.branches = count_of(amount, "budget[\"branches\"]");
    } else if (name == "outcomes") {
      budget.outcomes = count_of(amount, "budget[\"outcomes\"]");
    } else {
      throw py::value_error("budget has no \"" + name + "\": steps, loop_work, call_depth, branches and outcomes are");
    }
  }
}

using Setter = void (*)(RunOptions& options, const py::object& value);

constexpr std::array<std::pair<std::string_view, Setter>, 12> setters = {{
    {"shots", [](RunOptions& options, const py::object& value) { options.shots = count_of(value, "shots"); }},
    {"seed",
     [](RunOptions& options, const py::object& value) {
       if (!value.is_none()) options.seed = count_of(value, "seed");
     }},
    {"precision", &set_precision},
    {"threads", &set_threads},
    {"inputs", &set_inputs},
    {"output", &set_output},
    {"memory_bytes",
     [](RunOptions& options, const py::object& value) {
       if (!value.is_none()) options.memory_bytes = count_of(value, "memory_bytes");
     }},
    {"isa",
     [](RunOptions& options, const py::object& value) {
       if (!value.is_none()) options.isa = utf8_bytes(value, "isa");
     }},
    {"portable", [](RunOptions& options, const py::object& value) { options.portable = value.cast<bool>(); }},
    {"naive", [](RunOptions& options, const py::object& value) { options.naive = value.cast<bool>(); }},
    {"budget", &set_budget},
    {"progress", [](RunOptions&, const py::object&) {}},  // the watch takes it
}};

}  // namespace

std::string utf8_bytes(const py::object& text, const char* name) {
  if (PyBytes_Check(text.ptr())) return std::string(py::reinterpret_borrow<py::bytes>(text));
  if (!PyUnicode_Check(text.ptr())) raise_type(name, "a str", text);
  Py_ssize_t size = 0;
  if (const char* utf8 = PyUnicode_AsUTF8AndSize(text.ptr(), &size)) return std::string(utf8, static_cast<std::size_t>(size));
  PyErr_Clear();  // lone surrogates: bytes that the library then names as no UTF-8
  return std::string(py::bytes(text.attr("encode")("utf-8", "surrogatepass")));
}

std::uint64_t count_of(const py::object& number, const char* name, std::uint64_t most) {
  if (PyIndex_Check(number.ptr()) == 0) raise_type(name, "an integer", number);
  const py::object integer = py::reinterpret_steal<py::object>(PyNumber_Index(number.ptr()));
  if (!integer) throw py::error_already_set();
  const unsigned long long value = PyLong_AsUnsignedLongLong(integer.ptr());
  const bool outside = PyErr_Occurred() != nullptr;
  PyErr_Clear();
  if (outside || value > most) {
    throw py::value_error(py::str("{} must be an integer of 0 to {}, not {}").format(name, most, integer).cast<std::string>());
  }
  return value;
}

ParseOptions parse_options(const py::object& profile, const py::object& include_dirs) {
  ParseOptions options;
  if (!profile.is_none()) options.profile = utf8_bytes(profile, "profile");
  for (const py::handle folder : include_dirs) options.include_dirs.push_back(path_bytes(py::reinterpret_borrow<py::object>(folder)));
  return options;
}

std::map<std::string, std::string> input_texts(const py::object& inputs) {
  std::map<std::string, std::string> texts;
  if (inputs.is_none()) return texts;
  for (const py::handle item : inputs.attr("items")()) {
    const auto pair = py::reinterpret_borrow<py::tuple>(item);
    texts[utf8_bytes(pair[0], "a name of inputs")] = input_text(pair[1]);
  }
  return texts;
}

std::map<std::string, double> pauli_terms(const py::object& terms) {
  std::map<std::string, double> sum;
  for (const py::handle item : terms.attr("items")()) {
    const auto pair = py::reinterpret_borrow<py::tuple>(item);
    sum[utf8_bytes(pair[0], "a Pauli string")] = py::float_(pair[1]);
  }
  return sum;
}

py::object progress_of(const py::kwargs& arguments) {
  return arguments.contains("progress") ? py::object(arguments["progress"]) : py::none();
}

RunOptions run_options(const py::kwargs& arguments) {
  RunOptions options;
  for (const auto& [key, value] : arguments) {
    const auto name = key.cast<std::string>();
    bool known = false;
    for (const auto& [setter_name, setter] : setters) {
      if (setter_name != name) continue;
      setter(options, py::reinterpret_borrow<py::object>(value));
      known = true;
    }
    if (!known) throw py::type_error("there is no option '" + name + "'");
  }
  return options;
}

}  // namespace libqsim::python
