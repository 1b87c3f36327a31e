#include "libqsim/cli/arguments.hpp"

#include <charconv>

#include "libqsim/run/size_text.hpp"
#include "libqsim/support/machine_model.hpp"

namespace libqsim::cli {

std::optional<std::uint64_t> whole_number(std::string_view text) {
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

namespace {

bool add_input(const std::string& text, RunOptions& options) {
  const std::size_t equals = text.find('=');
  if (equals == std::string::npos || equals == 0) return false;
  return options.inputs.emplace(text.substr(0, equals), text.substr(equals + 1)).second;
}

bool set_precision(const std::string& text, RunOptions& options) {
  if (text != "single" && text != "double") return false;
  options.precision = text == "single" ? Precision::single_precision : Precision::double_precision;
  return true;
}

}  // namespace

void add_number(Command& command, const std::string& name, std::uint64_t& target, const std::string& description) {
  command.add_checked({name, "", description}, "a whole number", [&target](const std::string& text) {
    const auto number = whole_number(text);
    if (number) target = *number;
    return number.has_value();
  });
}

void ReadArguments::add_to(Command& command) {
  command.add_option(
      {"--profile", "ID", "language: openqasm2, openqasm2-circulated, openqasm3.0, openqasm3.1, openqasm3.2-draft, numerics"},
      options.profile);
  command.add_repeated({"-I", "DIR", "folder whose files may be included"}, options.include_dirs);
}

void add_threads(Command& command, std::uint32_t& target) {
  command.add_checked({"--threads", "", "threads to use (default: one a core)"}, "a number of threads", [&target](const std::string& text) {
    const auto number = whole_number(text);
    if (number && *number <= 4096) target = static_cast<std::uint32_t>(*number);
    return number && *number >= 1 && *number <= 4096;
  });
}

std::uint32_t threads_or_cores(std::uint32_t threads) { return threads > 0 ? threads : support::detect_machine().core_count; }

void FormatArguments::add_to(Command& command, const std::vector<std::string>& formats) {
  command.add_choice("--format", formats, format, "how results are written");
  command.add_flag("--no-timing", no_timing, "leave out of JSON what differs from run to run");
}

void FormatArguments::add_output_to(Command& command) {
  command.add_option({"-o", "FILE", "write to a file instead of standard output"}, output_path);
}

void RunArguments::add_to(Command& command) {
  command.add_argument({"FILE", "", "program, or - for standard input"}, path);
  add_number(command, "--shots", options.shots, "shots to draw");
  command.add_checked({"--seed", "", "of the random numbers that shots are drawn by; exact results take none"}, "a whole number",
                      [this](const std::string& text) {
                        options.seed = whole_number(text);
                        return options.seed.has_value();
                      });
  command.add_checked({"--precision", "", "of the amplitudes: single or double"}, "single or double",
                      [this](const std::string& text) { return set_precision(text, options); });
  add_threads(command, options.threads);
  command.add_repeated_checked({"--input", "NAME=VALUE", "value of an input of the program"}, "NAME=VALUE, each name once",
                               [this](const std::string& text) { return add_input(text, options); });
  command.add_repeated({"--output", "WHAT",
                        "counts, distribution, state, probabilities, expectation=PAULI, amplitude=BITS, marginal=QUBITS or density=QUBITS"},
                       options.output);
  command.add_checked({"--memory", "", "most memory to take, such as 4G"}, "a size such as 4G", [this](const std::string& text) {
    const auto size = run::parse_size(text);
    if (size) options.memory_bytes = *size;
    return size && *size > 0;
  });
  command.add_option({"--isa", "NAME", "instruction set: baseline, avx2, avx512 or neon"}, options.isa);
  command.add_flag("--portable", options.portable, "double precision and fixed choices: the same results on any machine");
  command.add_checked({"--budget", "", "times the usual budgets of steps, loops, branches and outcomes"}, "a positive number",
                      [this](const std::string& text) {
                        double factor = 0;
                        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), factor);
                        const bool valid = error == std::errc() && end == text.data() + text.size() && factor > 0 && factor < 1e18;
                        if (valid) options.budget = Budget().times(factor);
                        return valid;
                      });
  read.add_to(command);
  format.add_to(command);
  format.add_output_to(command);
}

}  // namespace libqsim::cli
