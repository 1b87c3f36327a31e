#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libqsim/support/result.hpp"

namespace libqsim::run {

/// Most bytes that a program or an included file may have.
inline constexpr std::uint64_t file_limit_bytes = std::uint64_t{1} << 30;

/// The bytes of a regular file ("-": of standard input); devices, pipes and folders are refused without waiting for them.
Result<std::string> read_file(const std::string& path, std::uint64_t limit_bytes = file_limit_bytes);

/// The bytes of a file that a document names relative to its folder: once links are resolved, it must lie below that folder.
Result<std::string> read_below(const std::string& folder, const std::string& name);

/// The sha256 of a file's bytes; empty where it cannot be read (or is standard input, which is gone once read).
std::string hash_of_file(const std::string& path);

/// A folder whose files a program may include, with its links resolved; nothing where there is none.
std::optional<std::filesystem::path> include_root(const std::string& folder);

/// Finds what an include statement names: first beside the including file, then in the folders, in order. What is found must lie below one
/// of the folders once links are resolved. Nothing where there is no such file.
struct FoundFile {
  std::string path;
  std::string text;
};
Result<std::optional<FoundFile>> find_included(std::string_view name, const std::string& including_path,
                                               const std::vector<std::filesystem::path>& roots);

}  // namespace libqsim::run
