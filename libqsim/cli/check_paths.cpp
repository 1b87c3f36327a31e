#include "libqsim/cli/check_paths.hpp"

#include <algorithm>
#include <filesystem>

#include "libqsim/support/diagnostic_sink.hpp"

namespace libqsim::cli {

namespace fs = std::filesystem;
using support::Code;
using support::diagnostic_of;

Result<std::vector<std::string>> circuits_below(const std::vector<std::string>& paths) {
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
      if (entry->path().extension() == ".qasm" && entry->is_regular_file(ignored)) files.push_back(entry->path().string());
    }
    if (error) faults.push_back(diagnostic_of(Code::file_unreadable, path, error.message()));
    std::sort(files.begin() + begin, files.end());
  }
  if (!faults.empty()) return Failure(std::move(faults));
  return files;
}

}  // namespace libqsim::cli
