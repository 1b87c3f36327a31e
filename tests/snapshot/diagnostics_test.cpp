// Every wrong program of diagnostics/ beside the text that people are shown for it (<name>.txt). LIBQSIM_UPDATE_SNAPSHOTS=1 writes the
// texts anew: read each of them before it is committed.
//
// A comment line of the program may say how it is used:  snapshot: [profile=ID] [run] [shots=N] [output=NAME] [memory_bytes=N]
// [input.NAME=VALUE] [budget.NAME=N]; only with the word run is it run.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include "libqsim/run/simulate.hpp"
#include "libqsim/support/diagnostic_catalogue.hpp"
#include "tests/support/folders.hpp"

namespace {

namespace fs = std::filesystem;

const fs::path folder = libqsim::tests::source_folder() / "tests/snapshot/diagnostics";

struct Use {
  libqsim::ParseOptions parse;
  bool run = false;
  libqsim::RunOptions options;
};

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void set_budget(libqsim::Budget& budget, const std::string& name, const std::string& value) {
  if (name == "steps") budget.steps = std::stoull(value);
  if (name == "loop_work") budget.loop_work = std::stoull(value);
  if (name == "call_depth") budget.call_depth = static_cast<std::uint32_t>(std::stoul(value));
  if (name == "branches") budget.branches = std::stoull(value);
  if (name == "outcomes") budget.outcomes = std::stoull(value);
}

void read_word(Use& use, const std::string& word) {
  const std::size_t equals = word.find('=');
  const std::string name = word.substr(0, equals);
  const std::string value = equals == std::string::npos ? "" : word.substr(equals + 1);
  if (name == "run") {
    use.run = true;
  } else if (name == "profile") {
    use.parse.profile = value;
  } else if (name == "shots") {
    use.options.shots = std::stoull(value);
  } else if (name == "output") {
    use.options.output.push_back(value);
  } else if (name == "memory_bytes") {
    use.options.memory_bytes = std::stoull(value);
  } else if (name.starts_with("input.")) {
    use.options.inputs[name.substr(6)] = value;
  } else if (name.starts_with("budget.")) {
    set_budget(use.options.budget, name.substr(7), value);
  } else {
    FAIL("unknown word of a snapshot: " << word);
  }
}

Use use_of(const std::string& program) {
  Use use;
  use.options.portable = true;
  use.options.seed = 1;
  const std::string marker = "// snapshot:";
  const std::size_t at = program.find(marker);
  if (at == std::string::npos) return use;
  const std::size_t begin = at + marker.size();
  std::istringstream words(program.substr(begin, program.find_first_of("\r\n", begin) - begin));
  for (std::string word; words >> word;) read_word(use, word);
  return use;
}

libqsim::Diagnostics diagnostics_of(const std::string& name, const Use& use) {
  auto program = libqsim::parse_file(name, use.parse);
  if (!program) return program.error();
  if (!use.run) return program.value().diagnostics();
  auto result = libqsim::run(program.value(), use.options);
  return result ? result.value().diagnostics() : result.error();
}

std::vector<fs::path> programs() {
  std::vector<fs::path> found;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() == ".qasm") found.push_back(entry.path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

TEST_CASE("each wrong program is answered by the text beside it") {
  const bool update = std::getenv("LIBQSIM_UPDATE_SNAPSHOTS") != nullptr;
  fs::current_path(folder);  // so that the texts have no path of this machine
  for (const fs::path& path : programs()) {
    const std::string name = path.filename().string();
    INFO(name);
    const libqsim::Diagnostics diagnostics = diagnostics_of(name, use_of(read(path)));
    const std::string text = libqsim::to_text(diagnostics);
    const std::string code = name.substr(0, 6);
    CHECK_MESSAGE(std::any_of(diagnostics.begin(), diagnostics.end(), [&](const auto& d) { return d.code == code; }), "no " << code
                                                                                                                            << " in:\n"
                                                                                                                            << text);
    const fs::path expected = fs::path(path).replace_extension(".txt");
    if (update) {
      std::ofstream(expected, std::ios::binary) << text;
    } else {
      CHECK(text == read(expected));
    }
  }
}

TEST_CASE("no text is left over without its program") {
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() != ".txt") continue;
    INFO(entry.path().filename().string());
    CHECK(fs::exists(fs::path(entry.path()).replace_extension(".qasm")));
  }
}
