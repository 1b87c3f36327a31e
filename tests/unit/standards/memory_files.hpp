#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>

#include "libqsim/standards/draft.hpp"
#include "libqsim/standards/paths.hpp"

namespace libqsim::standards {

/// Files of a test, held in memory.
inline FileAccess memory_files(std::map<std::string, std::string> texts, std::string data_folder = "data") {
  auto shared = std::make_shared<std::map<std::string, std::string>>(std::move(texts));
  FileAccess files;
  files.read = [shared](const std::string& path) -> Result<std::string> {
    const auto found = shared->find(path);
    if (found == shared->end()) return Failure(support::diagnostic_of(support::Code::file_unreadable, path, "no such file"));
    return found->second;
  };
  files.read_below = [read = files.read](const std::string& folder, const std::string& name) { return read(join_path(folder, name)); };
  files.exists = [shared](const std::string& path) { return shared->contains(path); };
  files.list = [shared](const std::string& folder) {
    std::set<std::string> names;
    for (const auto& [path, text] : *shared) {
      if (!path.starts_with(folder + "/")) continue;
      const std::string rest = path.substr(folder.size() + 1);
      names.insert(rest.substr(0, rest.find('/')));
    }
    return std::vector<std::string>(names.begin(), names.end());
  };
  files.data_folder = std::move(data_folder);
  return files;
}

}  // namespace libqsim::standards
