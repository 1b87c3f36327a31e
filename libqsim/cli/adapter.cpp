// qsim adapter: adapter protocol 1 (FORMATS, section 2), one JSON object a line in each direction. It answers every line and never ends
// before its input does.
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <exception>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "libqsim/cli/arguments.hpp"
#include "libqsim/cli/json_message.hpp"
#include "libqsim/cli/run_text.hpp"
#include "libqsim/cli/session.hpp"
#include "libqsim/cli/verb.hpp"
#include "libqsim/run/program.hpp"
#include "libqsim/run/result_data.hpp"
#include "libqsim/run/simulate.hpp"
#include "libqsim/support/json_text.hpp"

namespace libqsim::cli {

using nlohmann::json;
using support::json_string;

namespace {

constexpr std::string_view profiles = R"(["openqasm2","openqasm2-circulated","openqasm3.0","openqasm3.1","openqasm3.2-draft","numerics"])";

constexpr std::size_t nesting_limit = 100;

std::string_view status_name(int status) {
  if (status == status_ok) return "accept";
  if (status == status_rejected) return "reject";
  return status == status_unsupported ? "unsupported" : "error";
}

/// Errors come first, for the first one of a reject is judged, also by those who read no severities.
std::string answer_with(const std::string& id, int status, std::string fields, Diagnostics diagnostics) {
  std::stable_partition(diagnostics.begin(), diagnostics.end(), [](const Diagnostic& one) { return one.severity == Severity::error; });
  // Added to the fields, of which there may be hundreds of megabytes.
  fields.insert(0, fmt::format("{{\"id\":{},\"status\":\"{}\"", id, status_name(status)));
  fields += ",\"diagnostics\":";
  fields += support::to_json(diagnostics);
  fields += '}';
  return fields;
}

/// What is wrong with a message, as an answer.
std::string protocol_fault(const std::string& id, std::string_view message) {
  return fmt::format("{{\"id\":{},\"status\":\"error\",\"diagnostics\":[{{\"severity\":\"error\",\"message\":{}}}]}}", id,
                     json_string(message));
}

std::string text_of(const json& value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }

/// How deep brackets and braces nest outside of strings: what is read as JSON is walked by recursion later.
std::size_t nesting_of(std::string_view line) {
  std::size_t depth = 0;
  std::size_t deepest = 0;
  bool quoted = false;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char c = line[at];
    if (quoted && c == '\\') {
      ++at;
    } else if (c == '"') {
      quoted = !quoted;
    } else if (!quoted && (c == '[' || c == '{')) {
      deepest = std::max(deepest, ++depth);
    } else if (!quoted && (c == ']' || c == '}') && depth > 0) {
      --depth;
    }
  }
  return deepest;
}

class Adapter {
 public:
  explicit Adapter(bool single) : single_(single) {}

  /// Whatever happens, an answer.
  std::string answer(std::string line) const {
    std::string id = "null";
    try {
      return answer_to(std::move(line), id);
    } catch (const std::bad_alloc&) {
      return fmt::format("{{\"id\":{},\"status\":\"unsupported\",\"diagnostics\":[{{\"message\":\"out of memory\"}}]}}", id);
    } catch (const std::exception& error) {
      return protocol_fault(id, error.what());
    }
  }

 private:
  std::string answer_to(std::string line, std::string& id) const {
    if (nesting_of(line) > nesting_limit) return protocol_fault("null", fmt::format("nested deeper than {}", nesting_limit));
    json message = json_message(line);
    line = std::string();  // a program may be as long as memory has room for few copies of
    if (!message.is_object()) return protocol_fault("null", "this is no JSON object");
    if (message.contains("id")) id = text_of(message["id"]);
    if (const auto protocol = message.find("protocol"); protocol == message.end() || *protocol != 1) {
      return fmt::format("{{\"id\":{},\"status\":\"unsupported\",\"diagnostics\":[{{\"message\":\"only protocol 1 is spoken\"}}]}}", id);
    }
    const std::string op = string_of(message, "op");
    if (op == "hello") return hello();
    if (op == "case") return run_case(id, message);
    if (op == "sample") return sample(id, message);
    return fmt::format("{{\"id\":{},\"status\":\"unsupported\",\"diagnostics\":[{{\"message\":\"unknown op\"}}]}}", id);
  }

  static std::string string_of(const json& message, const char* key) {
    const auto found = message.find(key);
    return found != message.end() && found->is_string() ? found->get<std::string>() : std::string();
  }
  static std::optional<std::uint64_t> number_of(const json& message, const char* key) {
    const auto found = message.find(key);
    if (found == message.end() || !found->is_number_unsigned()) return std::nullopt;
    return found->get<std::uint64_t>();
  }

  std::string hello() const {
    return fmt::format(
        "{{\"protocols\":[1],\"name\":\"libqsim\",\"version\":{},\"profiles\":{},\"wants\":[\"state\",\"distribution\",\"counts\"],"
        "\"precision\":\"{}\"}}",
        json_string(version()), profiles, single_ ? "single" : "double");
  }

  /// The program's text is taken out of the message.
  static Result<Program> read(json& message) {
    ParseOptions options;
    options.profile = string_of(message, "profile");
    if (const auto folders = message.find("include_dirs"); folders != message.end() && folders->is_array()) {
      for (const json& folder : *folders) {
        if (folder.is_string()) options.include_dirs.push_back(folder.get<std::string>());
      }
    }
    options.path = string_of(message, "path");
    const auto source = message.find("source");
    if (source == message.end() || !source->is_string()) return parse_file(options.path, options);
    const std::string text = std::move(source->get_ref<std::string&>());
    return v0::parse(text, options);
  }

  /// False where a field is not what the protocol says.
  bool read_options(const json& message, RunOptions& options) const {
    if (single_) options.precision = Precision::single_precision;
    if (const auto inputs = message.find("inputs"); inputs != message.end()) {
      if (!inputs->is_object()) return false;
      for (const auto& [name, value] : inputs->items())
        options.inputs[name] = value.is_string() ? value.get<std::string>() : text_of(value);
    }
    options.seed = number_of(message, "seed").value_or(0);
    if (const auto wants = message.find("want"); wants != message.end()) {
      if (!wants->is_array()) return false;
      for (const json& want : *wants) {
        if (!want.is_string()) return false;
        options.output.push_back(want.get<std::string>());
        if (options.output.back() == "counts") options.shots = number_of(message, "shots").value_or(1024);
      }
    }
    // Nothing is wanted but to see that it runs: one shot.
    if (options.output.empty()) options.shots = 1;
    return true;
  }

  std::string run_case(const std::string& id, json& message) const {
    const std::string mode = string_of(message, "mode");
    if (mode != "check" && mode != "run") return protocol_fault(id, "the mode is neither check nor run");
    RunOptions options;
    if (!read_options(message, options)) return protocol_fault(id, "inputs must be an object and want a list of names");
    Result<Program> made = read(message);
    if (!made) return answer_with(id, exit_status(made.error()), {}, made.error());
    std::optional<Program> program(std::move(*made));
    const Diagnostics diagnostics = program->diagnostics();
    if (mode == "check") return answer_with(id, status_ok, {}, diagnostics);
    const auto result = api::run(*program, options);
    if (!result) return answer_with(id, exit_status(result.error()), {}, result.error());
    // qelib1.inc's definitions and the paper's U leave the phase open: only states up to it are told.
    const bool is_openqasm2 = program->profile().starts_with("openqasm2");
    program.reset();  // it may be as large as its results are in print
    std::string fields = options.output.empty() ? std::string() : to_json_fields(*result, options);
    if (result->state().size > 0) {
      fields += fmt::format(",\"global_phase\":{},\"single\":{}", result->data().global_phase_is_exact && !is_openqasm2, single_);
    } else {
      fields += fmt::format(",\"single\":{}", single_);
    }
    return answer_with(id, status_ok, std::move(fields), diagnostics);
  }

  std::string sample(const std::string& id, json& message) const {
    RunOptions options;
    const auto shots = number_of(message, "shots");
    if (!shots || *shots == 0) return protocol_fault(id, "shots must be a whole number from 1");
    if (!read_options(message, options)) return protocol_fault(id, "inputs must be an object");
    options.output = {"counts"};
    options.shots = *shots;
    const auto begin = std::chrono::steady_clock::now();
    const auto program = read(message);
    if (!program) return answer_with(id, exit_status(program.error()), {}, program.error());
    const auto result = api::run(*program, options);
    if (!result) return answer_with(id, exit_status(result.error()), {}, result.error());
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
    return answer_with(id, status_ok, to_json_fields(*result, options) + ",\"seconds\":" + support::json_number(taken.count()),
                       program->diagnostics());
  }

  bool single_;
};

int serve(bool single, Session& session) {
  const Adapter adapter(single);
  std::ios_base::sync_with_stdio(false);  // else a line, which may be of a hundred megabytes, is read character by character
  std::string line;
  while (std::getline(std::cin, line)) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    std::string answer = adapter.answer(std::exchange(line, {}));
    answer += '\n';
    if (!session.print(answer)) return status_usage;
  }
  return status_ok;
}

}  // namespace

void setup_adapter(Command& command, Session& session) {
  auto single = std::make_shared<bool>(false);
  command.add_flag("--single", *single, "compute in single precision");
  command.on_call([single, &session] { return serve(*single, session); });
}

}  // namespace libqsim::cli
