#include "libqsim/run/program.hpp"

#include <algorithm>
#include <utility>

#include "libqsim/execute/outputs.hpp"
#include "libqsim/gates/catalogue.hpp"
#include "libqsim/qasm/analyze.hpp"
#include "libqsim/run/file_access.hpp"
#include "libqsim/run/profile.hpp"
#include "libqsim/run/program_data.hpp"
#include "libqsim/run/stop_flag.hpp"
#include "libqsim/support/sha256.hpp"

namespace libqsim {

using support::Code;

namespace detail {

support::DiagnosticSink ProgramData::make_sink() const {
  support::DiagnosticSink sink(*sources);
  sink.set_language(language.is_openqasm2() ? 2 : 3,
                    [spoken = language](std::string_view slug) { return qasm::clause_reference(spoken, slug); });
  return sink;
}

}  // namespace detail

namespace {

Result<std::vector<std::filesystem::path>> include_roots(const std::string& path, const std::vector<std::string>& folders) {
  std::vector<std::filesystem::path> roots;
  if (!path.empty() && path != "-") {
    const auto own = run::include_root(std::filesystem::path(path).parent_path().string());
    if (own) roots.push_back(*own);
  }
  for (const std::string& folder : folders) {
    const auto root = run::include_root(folder);
    if (!root) return Failure(support::diagnostic_of(Code::folder_missing, folder));
    roots.push_back(*root);
  }
  return roots;
}

Result<Program> parse_text(std::string path, std::string text, const ParseOptions& options) {
  const auto profile = run::profile_named(options.profile);
  if (!profile) return Failure(profile.error());
  const auto roots = include_roots(path, options.include_dirs);
  if (!roots) return Failure(roots.error());

  auto data = std::make_shared<detail::ProgramData>();
  data->path = path;
  data->files.push_back({path, path, support::sha256_hex(text)});
  qasm::AnalyzeOptions analyze_options;
  analyze_options.language = profile->language;
  analyze_options.levels = profile->levels;
  const run::StopFlag stopped(options.stop);
  analyze_options.control = {stopped.get(), options.progress};
  analyze_options.resolve_include = [&](std::string_view name, const std::string& including) -> Result<std::optional<qasm::IncludeText>> {
    auto found = run::find_included(name, including, *roots);
    if (!found) return Failure(std::move(found).error());
    if (!*found) return std::optional<qasm::IncludeText>();
    run::FoundFile& file = **found;
    data->files.push_back({std::string(name), file.path, support::sha256_hex(file.text)});
    return std::optional(qasm::IncludeText{std::move(file.path), std::move(file.text)});
  };
  const support::FileId main = data->sources->add(path.empty() ? "<text>" : std::move(path), std::move(text));
  qasm::Analysis analysis = qasm::analyze(*data->sources, main, analyze_options);
  if (!analysis.accepted()) return Failure(std::move(analysis.diagnostics));
  data->language = analysis.language;
  data->program = std::move(analysis.program);
  data->diagnostics = std::move(analysis.diagnostics);
  for (const ir::IncludedFile& file : data->program.includes) {
    if (!file.path.empty()) continue;
    const auto dialect = file.name == "stdgates.inc" ? gates::Dialect::stdgates : gates::Dialect::qelib1;
    data->files.push_back({file.name, {}, support::sha256_hex(gates::include_text(dialect))});
  }
  return Program(std::move(data));
}

Variable variable_of(const ir::Slot& slot) { return {slot.name, ir::to_string(slot.type)}; }

}  // namespace

inline namespace v0 {

const std::string& Program::path() const { return data_->path; }
const std::string& Program::profile() const { return data_->program.profile; }
std::uint32_t Program::qubit_count() const { return data_->program.qubit_count; }
const std::vector<SourceFile>& Program::files() const { return data_->files; }
const Diagnostics& Program::diagnostics() const { return data_->diagnostics; }
std::string Program::lowered_text() const { return ir::to_text(data_->program); }
bool Program::write_lowered_text(const std::function<bool(std::string_view piece)>& write) const {
  return ir::write_text(data_->program, write);
}

std::vector<Variable> Program::inputs() const {
  std::vector<Variable> inputs;
  for (const ir::Slot& slot : data_->program.main().slots) {
    if (slot.role == ir::SlotRole::input) inputs.push_back(variable_of(slot));
  }
  return inputs;
}

std::vector<Variable> Program::outputs() const {
  std::vector<Variable> outputs;
  for (const std::uint32_t slot : execute::output_slots(data_->program)) outputs.push_back(variable_of(data_->program.main().slots[slot]));
  return outputs;
}

Result<Program> parse(std::string_view text, const ParseOptions& options) { return parse_text(options.path, std::string(text), options); }

Result<Program> parse_file(const std::string& path, const ParseOptions& options) {
  Result<std::string> text = run::read_file(path);
  if (!text) return Failure(std::move(text).error());
  return parse_text(path, std::move(text).value(), options);
}

}  // namespace v0
}  // namespace libqsim
