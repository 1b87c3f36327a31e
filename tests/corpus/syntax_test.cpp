#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "../unit/qasm/parsed.hpp"
#include "libqsim/qasm/formatter.hpp"
#include "tests/support/folders.hpp"

// Real programs (LIBQSIM_CORPUS): all of them parse, and printing a tree loses nothing.

using namespace libqsim::qasm;

namespace {

std::vector<std::filesystem::path> files_of(const std::string& folder, std::initializer_list<const char*> extensions) {
  std::vector<std::filesystem::path> files;
  const std::filesystem::path corpus = libqsim::tests::corpus_folder();
  const std::filesystem::path root = corpus / folder;
  if (corpus.empty() || !std::filesystem::is_directory(root)) {
    MESSAGE("LIBQSIM_CORPUS has no folder " << folder << ": nothing is tried");
    return files;
  }
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
    const std::string extension = entry.path().extension().string();
    if (std::find(extensions.begin(), extensions.end(), extension) != extensions.end()) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::string text_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// Parsing what is printed gives the same tree.
void check_print(const Parsed& parsed, std::string_view profile) {
  const std::string printed = print(parsed.tree);
  const Parsed again(printed, profile);
  CHECK_MESSAGE(again.accepted(), to_text(again.diagnostics));
  CHECK(dump(again.tree) == dump(parsed.tree));
  CHECK(print(again.tree) == printed);
}

/// Formatting keeps the tree and the comments, whatever ends the lines, and formatting twice changes nothing more.
void check_format(const std::string& text, std::string_view profile) {
  const auto once = [&](const std::string& source) {
    libqsim::support::SourceMap sources;
    libqsim::support::DiagnosticSink sink(sources);
    const auto file = sources.add("test.qasm", source);
    return format(sources, file, *language_of_profile(profile), sink).value_or("rejected");
  };
  const auto comments = [](const std::string& source) {
    std::size_t count = 0;
    for (std::size_t i = source.find("//"); i != std::string::npos; i = source.find("//", source.find_first_of("\r\n", i))) ++count;
    return count;
  };
  const std::string formatted = once(text);
  CHECK(dump(Parsed(formatted, profile).tree) == dump(Parsed(text, profile).tree));
  CHECK(comments(formatted) == comments(text));
  CHECK(once(formatted) == formatted);
  // Line ends of two characters change nothing but those within comments and calibrations, which are kept.
  std::string longer;
  for (const char c : text) longer += c == '\n' ? "\r\n" : c == '\r' ? "" : std::string(1, c);
  std::string from_longer = once(longer);
  std::erase(from_longer, '\r');
  CHECK(from_longer == formatted);
}

/// The `source` block of one of the specification's reference parse trees.
std::string source_of(const std::string& yaml) {
  const std::string head = "source: |\n";
  const std::size_t begin = yaml.find(head);
  std::string source;
  for (std::size_t place = begin + head.size(); begin != std::string::npos && place < yaml.size();) {
    const std::size_t end = std::min(yaml.find('\n', place), yaml.size());
    const std::string line = yaml.substr(place, end - place);
    if (!line.empty() && line[0] != ' ') break;
    source += line.substr(std::min<std::size_t>(2, line.size())) + '\n';
    place = end + 1;
  }
  return source;
}

}  // namespace

TEST_CASE("every circuit of QASMBench and benchpress parses, and its tree is printed without loss") {
  for (const char* folder : {"QASMBench", "benchpress"}) {
    for (const auto& path : files_of(folder, {".qasm", ".inc"})) {
      CAPTURE(path);
      const std::string text = text_of(path);
      const std::string profile(profile_of(detect_language(text)));
      const Parsed parsed(text, path.extension() == ".inc" ? "openqasm2-circulated" : profile);
      CHECK_MESSAGE(parsed.accepted(), to_text(parsed.diagnostics));
      check_print(parsed, profile);
      check_format(text, profile);
    }
  }
}

TEST_CASE("the specification's examples and reference sources parse in each version that has their constructs") {
  for (const auto& path : files_of("openqasm/examples", {".qasm", ".inc"})) {
    for (const char* profile : {"openqasm3.0", "openqasm3.1", "openqasm3.2-draft"}) {
      CAPTURE(path);
      const Parsed parsed(text_of(path), profile);
      CHECK_MESSAGE(parsed.accepted(), to_text(parsed.diagnostics));
      check_print(parsed, profile);
      check_format(text_of(path), profile);
    }
  }
  for (const auto& path : files_of("openqasm/source/grammar/tests/reference", {".yaml"})) {
    CAPTURE(path);
    const Parsed parsed(source_of(text_of(path)), "openqasm3.2-draft");
    CHECK(!parsed.tree.statements.empty());
    CHECK_MESSAGE(parsed.accepted(), to_text(parsed.diagnostics));
    check_print(parsed, "openqasm3.2-draft");
    check_format(source_of(text_of(path)), "openqasm3.2-draft");
  }
}

TEST_CASE("the specification's statements to reject are rejected, each at its line") {
  for (const auto& path : files_of("openqasm/source/grammar/tests/invalid/statements", {".qasm"})) {
    const std::string text = text_of(path);
    for (std::size_t place = 0; place < text.size();) {
      const std::size_t end = std::min(text.find('\n', place), text.size());
      const std::string statement = text.substr(place, end - place);
      place = end + 1;
      if (statement.empty() || statement.starts_with("//")) continue;
      for (const char* profile : {"openqasm3.0", "openqasm3.1", "openqasm3.2-draft"}) {
        CAPTURE(statement);
        const Parsed parsed(statement + "\n", profile);
        CHECK_FALSE(parsed.accepted());
        if (!parsed.accepted()) CHECK(parsed.diagnostics.front().line == 1);
      }
    }
  }
}
