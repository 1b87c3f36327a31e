#include "libqsim/cli/data_folder.hpp"

#include <cstdlib>
#include <filesystem>

namespace libqsim::cli {

namespace fs = std::filesystem;

namespace {

bool is_folder(const fs::path& path) {
  std::error_code error;
  return fs::is_directory(path, error);
}

}  // namespace

std::string executable_path() {
  std::error_code error;
  return fs::read_symlink("/proc/self/exe", error).string();
}

std::optional<std::string> data_folder() {
  if (const char* given = std::getenv("LIBQSIM_DATA"); given != nullptr && *given != '\0') {
    if (!is_folder(given)) return std::nullopt;
    return std::string(given);
  }
  const fs::path folder = fs::path(executable_path()).parent_path();
  for (const fs::path& candidate : {folder.parent_path() / "share" / "libqsim" / "standards", folder / "libqsim-standards"}) {
    if (is_folder(candidate)) return candidate.string();
  }
  return std::nullopt;
}

}  // namespace libqsim::cli
