#include "libqsim/standards/disk_files.hpp"

#include <algorithm>
#include <filesystem>

#include "libqsim/run/file_access.hpp"

namespace libqsim::standards {

FileAccess disk_files(std::string data_folder) {
  namespace fs = std::filesystem;
  FileAccess files;
  files.read = [](const std::string& path) { return run::read_file(path); };
  files.read_below = [](const std::string& folder, const std::string& name) { return run::read_below(folder, name); };
  files.exists = [](const std::string& path) {
    std::error_code error;
    return fs::is_regular_file(path, error);
  };
  files.list = [](const std::string& folder) {
    std::vector<std::string> names;
    std::error_code error;
    fs::directory_iterator entry(folder, error);
    for (const fs::directory_iterator end; !error && entry != end; entry.increment(error))
      names.push_back(entry->path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
  };
  files.data_folder = std::move(data_folder);
  return files;
}

}  // namespace libqsim::standards
