#include "libqsim/cli/arguments.hpp"

#include <CLI/Error.hpp>
#include <CLI/Option.hpp>
#include <CLI/Validators.hpp>
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

template <class Store>
void add_checked(CLI::App& command, const std::string& name, const std::string& what, const std::string& description, Store store) {
  command
      .add_option_function<std::string>(
          name,
          [name, what, store](const std::string& text) {
            if (!store(text)) throw CLI::ValidationError(name, "expected " + what + ", not '" + text + "'");
          },
          description)
      ->type_name("");
}

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

void add_number(CLI::App& command, const std::string& name, std::uint64_t& target, const std::string& description) {
  add_checked(command, name, "a whole number", description, [&target](const std::string& text) {
    const auto number = whole_number(text);
    if (number) target = *number;
    return number.has_value();
  });
}

void ReadArguments::add_to(CLI::App& command) {
  command
      .add_option("--profile", options.profile,
                  "language: openqasm2, openqasm2-circulated, openqasm3.0, openqasm3.1, openqasm3.2-draft, numerics")
      ->type_name("ID");
  command.add_option("-I", options.include_dirs, "folder whose files may be included")->type_name("DIR")->allow_extra_args(false);
}

void add_threads(CLI::App& command, std::uint32_t& target) {
  add_checked(command, "--threads", "a number of threads", "threads to use (default: one a core)", [&target](const std::string& text) {
    const auto number = whole_number(text);
    if (number && *number <= 4096) target = static_cast<std::uint32_t>(*number);
    return number && *number >= 1 && *number <= 4096;
  });
}

std::uint32_t threads_or_cores(std::uint32_t threads) { return threads > 0 ? threads : support::detect_machine().core_count; }

void FormatArguments::add_to(CLI::App& command, const std::vector<std::string>& formats) {
  std::string names;
  for (const std::string& name : formats) names += (names.empty() ? std::string() : std::string("|")) + name;
  command.add_option("--format", format, "how results are written")->type_name(names)->check(CLI::IsMember(formats));
  command.add_flag("--no-timing", no_timing, "leave out of JSON what differs from run to run");
}

void RunArguments::add_to(CLI::App& command) {
  command.add_option("FILE", path, "program, or - for standard input")->required()->type_name("");
  add_number(command, "--shots", options.shots, "shots to draw");
  add_checked(command, "--seed", "a whole number", "of the random numbers", [this](const std::string& text) {
    options.seed = whole_number(text);
    return options.seed.has_value();
  });
  add_checked(command, "--precision", "single or double", "of the amplitudes: single or double",
              [this](const std::string& text) { return set_precision(text, options); });
  add_threads(command, options.threads);
  command
      .add_option_function<std::vector<std::string>>(
          "--input",
          [this](const std::vector<std::string>& all) {
            for (const std::string& text : all) {
              if (!add_input(text, options))
                throw CLI::ValidationError("--input", "expected NAME=VALUE, each name once, not '" + text + "'");
            }
          },
          "value of an input of the program")
      ->type_name("NAME=VALUE")
      ->allow_extra_args(false);
  command.add_option("--output", options.output, "counts, distribution, state, probabilities or expectation=PAULI")
      ->type_name("WHAT")
      ->allow_extra_args(false);
  add_checked(command, "--memory", "a size such as 4G", "most memory to take, such as 4G", [this](const std::string& text) {
    const auto size = run::parse_size(text);
    if (size) options.memory_bytes = *size;
    return size && *size > 0;
  });
  command.add_option("--isa", options.isa, "instruction set: baseline, avx2 or avx512")->type_name("NAME");
  command.add_flag("--portable", options.portable, "double precision and fixed choices: the same results on any machine");
  add_checked(command, "--budget", "a positive number", "times the usual budgets of steps, loops, branches and outcomes",
              [this](const std::string& text) {
                double factor = 0;
                const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), factor);
                const bool valid = error == std::errc() && end == text.data() + text.size() && factor > 0 && factor < 1e18;
                if (valid) options.budget = Budget().times(factor);
                return valid;
              });
  read.add_to(command);
  format.add_to(command);
}

}  // namespace libqsim::cli
