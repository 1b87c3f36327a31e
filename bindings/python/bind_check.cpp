#include <nlohmann/json.hpp>

#include "arguments.hpp"
#include "bind.hpp"
#include "libqsim/standards/checker.hpp"
#include "watch.hpp"

namespace libqsim::python {

namespace {

constexpr const char* check_doc = R"(check(path, *, profile=None, include_dirs=(), drafts=(), waivers=None)
--

Judge a circuit by its language and by draft standards.

path: str or os.PathLike.
profile, include_dirs: as for parse.
drafts: "ID/LETTER" of installed drafts ("illustrative-exchange/A"), or paths of draft files.
waivers: the path of a file of clauses that are let off, with reasons.

Returns a Verdict; a program that its language rejects does not conform, and that is no error. Raises QasmError where the file, a draft or
the waivers cannot be read.)";

standards::Judgement judge(const py::object& path, const py::object& profile, const py::object& include_dirs, const py::object& drafts,
                           const py::object& waivers) {
  standards::CheckOptions request;
  request.read = parse_options(profile, include_dirs);
  for (const py::handle draft : drafts) request.drafts.push_back(path_bytes(py::reinterpret_borrow<py::object>(draft)));
  if (!waivers.is_none()) request.waivers = path_bytes(waivers);
  request.data_folder = path_bytes(py::module_::import("libqsim._data").attr("folder")());
  const std::string file = path_bytes(path);
  standards::Judgement judgement = watched(request.read, py::none(), [&]() -> Result<standards::Judgement> {
    auto checker = standards::Checker::make(request);
    if (!checker) return Failure(std::move(checker).error());
    return checker->judge(file);
  });
  if (standards::exit_status(judgement) == 2) raise_error(judgement.diagnostics);
  return judgement;
}

/// list of dict, as `clauses` of `qsim check --format json`.
py::object clauses_of(const standards::Judgement& judgement) {
  const nlohmann::ordered_json all = standards::to_json(judgement);
  const std::string text = all.at("clauses").dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  return py::module_::import("json").attr("loads")(text);
}

}  // namespace

void bind_check(py::module_& module) {
  using standards::Judgement;
  py::class_<Judgement>(module, "Verdict", "What was found about a file: its verdict, and what it rests on.")
      .def_property_readonly("path", [](const Judgement& j) { return path_of(j.path); })
      .def_readonly("sha256", &Judgement::sha256, "Of its text, 64 hexadecimal digits.")
      .def_property_readonly(
          "kind", [](const Judgement& j) { return std::string(name_of(j.kind)); }, "circuit, proposal, result or implementation.")
      .def_property_readonly(
          "verdict", [](const Judgement& j) { return std::string(name_of(j.verdict)); }, "conforms, does-not-conform or undecided.")
      .def_property_readonly(
          "diagnostics", [](const Judgement& j) { return list_of(j.diagnostics); }, "Of its language: list of Diagnostic.")
      .def_property_readonly(
          "clauses", &clauses_of,
          "Of the drafts: list of dict with draft, id, level, verdict (pass, fail, warn, not-applicable, undecided, declared,\n"
          "not-declared or waived) and evidence, as in `qsim check --format json`.")
      .def("__str__", [](const Judgement& j) { return text_of(to_text(j.diagnostics) + standards::to_text(j)); })
      .def("__repr__", [](const Judgement& j) {
        return py::str("<libqsim.Verdict {!r} {}>").format(path_of(j.path), std::string(name_of(j.verdict)));
      });
  module.def("check", &judge, py::arg("path"), py::kw_only(), py::arg("profile") = py::none(), py::arg("include_dirs") = py::tuple(),
             py::arg("drafts") = py::tuple(), py::arg("waivers") = py::none(), check_doc);
}

}  // namespace libqsim::python
