#include "libqsim/cli/check_paths.hpp"

#include <algorithm>
#include <filesystem>

#include "libqsim/standards/checker.hpp"
#include "libqsim/support/diagnostic_sink.hpp"

namespace libqsim::cli {

namespace fs = std::filesystem;
using support::Code;
using support::diagnostic_of;

namespace {

/// `wanted`: which files of a folder are meant; what is named itself always is.
Result<std::vector<std::string>> files_below(const std::vector<std::string>& paths, bool (*wanted)(const std::string& path)) {
  std::vector<std::string> files;
  Diagnostics faults;
  for (const std::string& path : paths) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (path == "-" || fs::is_regular_file(status)) {
      files.push_back(path);
      continue;
    }
    if (!fs::is_directory(status)) {
      const std::string_view why = fs::exists(status) ? "it is neither a file nor a folder" : "there is no such file or folder";
      faults.push_back(diagnostic_of(Code::file_unreadable, path, why));
      continue;
    }
    const auto begin = static_cast<std::ptrdiff_t>(files.size());
    fs::recursive_directory_iterator entry(path, fs::directory_options::skip_permission_denied, error);
    for (const fs::recursive_directory_iterator end; !error && entry != end; entry.increment(error)) {
      std::error_code ignored;
      if (entry->is_regular_file(ignored) && wanted(entry->path().string())) files.push_back(entry->path().string());
    }
    if (error) faults.push_back(diagnostic_of(Code::file_unreadable, path, error.message()));
    std::sort(files.begin() + begin, files.end());
  }
  if (!faults.empty()) return Failure(std::move(faults));
  return files;
}

}  // namespace

Result<std::vector<std::string>> circuits_below(const std::vector<std::string>& paths) {
  return files_below(paths, [](const std::string& path) { return path.ends_with(".qasm"); });
}

Result<std::vector<std::string>> artefacts_below(const std::vector<std::string>& paths) {
  return files_below(paths, [](const std::string& path) { return standards::artefact_of_file(path).has_value(); });
}

}  // namespace libqsim::cli
