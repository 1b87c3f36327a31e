// test_fuzz [--only TARGET] [--verbose] PATH...: every target on every file, without libFuzzer. Folders are walked.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "tests/fuzz/targets.hpp"

namespace {

std::vector<std::filesystem::path> files_below(const std::vector<std::string>& paths) {
  std::vector<std::filesystem::path> files;
  for (const std::string& path : paths) {
    if (std::filesystem::is_regular_file(path)) files.emplace_back(path);
    if (!std::filesystem::is_directory(path)) continue;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(path)) {
      if (entry.is_regular_file() && entry.path().extension() != ".toml" && entry.path().extension() != ".txt")
        files.push_back(entry.path());
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

int main(int argc, char** argv) {
  std::string only;
  bool verbose = false;
  std::vector<std::string> paths;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument == "--only" && i + 1 < argc) {
      only = argv[++i];
    } else if (argument == "--verbose") {
      verbose = true;
    } else {
      paths.push_back(argument);
    }
  }
  const std::vector<std::filesystem::path> files = files_below(paths);
  for (const libqsim::fuzz::TargetRow& target : libqsim::fuzz::target_rows) {
    if (!only.empty() && only != target.name) continue;
    for (const std::filesystem::path& path : files) {
      if (verbose) std::fprintf(stderr, "%.*s %s\n", static_cast<int>(target.name.size()), target.name.data(), path.c_str());
      std::ifstream file(path, std::ios::binary);
      const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
      target.run(text);
    }
    std::printf("%.*s: %zu files\n", static_cast<int>(target.name.size()), target.name.data(), files.size());
  }
  return files.empty() ? 1 : 0;
}
