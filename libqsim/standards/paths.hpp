#pragma once

#include <string>
#include <string_view>

namespace libqsim::standards {

/// The folder that a path lies in, "." for a bare name.
inline std::string folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string_view::npos) return ".";
  return std::string(path.substr(0, slash == 0 ? 1 : slash));
}

inline std::string join_path(std::string_view folder, std::string_view name) {
  if (!name.empty() && name.front() == '/') return std::string(name);
  if (folder.empty() || folder == ".") return std::string(name);
  return std::string(folder) + (folder.back() == '/' ? "" : "/") + std::string(name);
}

}  // namespace libqsim::standards
