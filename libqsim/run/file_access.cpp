#include "libqsim/run/file_access.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "libqsim/support/diagnostic_sink.hpp"
#include "libqsim/support/huge_pages.hpp"
#include "libqsim/support/sha256.hpp"

namespace libqsim::run {

using support::Code;
namespace fs = std::filesystem;

namespace {

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ > STDERR_FILENO) close(number_);
  }
  int number() const { return number_; }

 private:
  int number_;
};

Failure unreadable(const std::string& path, int error) {
  return Failure(support::diagnostic_of(Code::file_unreadable, path, std::strerror(error)));
}

Result<std::string> read_all(const Descriptor& file, const std::string& path, std::uint64_t expected, std::uint64_t limit_bytes) {
  std::string text;
  text.reserve(expected);
  support::prefer_huge_pages(text.data(), expected);
  text.resize(expected);
  std::size_t filled = 0;
  for (;;) {
    if (filled == text.size()) text.resize(text.size() + (std::size_t{1} << 16));
    const ssize_t count = read(file.number(), text.data() + filled, text.size() - filled);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return unreadable(path, errno);
    if (count == 0) break;
    filled += static_cast<std::size_t>(count);
    if (filled > limit_bytes) return Failure(support::diagnostic_of(Code::file_too_large, path, limit_bytes));
  }
  text.resize(filled);
  return text;
}

bool is_below(const fs::path& path, const fs::path& root) {
  const auto [end, ignored] = std::mismatch(root.begin(), root.end(), path.begin(), path.end());
  return end == root.end();
}

}  // namespace

Result<std::string> read_file(const std::string& path, std::uint64_t limit_bytes) {
  if (path == "-") return read_all(Descriptor(STDIN_FILENO), path, 0, limit_bytes);
  const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
  if (file.number() < 0) return unreadable(path, errno);
  struct stat status {};
  if (fstat(file.number(), &status) != 0) return unreadable(path, errno);
  if (S_ISDIR(status.st_mode)) return unreadable(path, EISDIR);
  if (!S_ISREG(status.st_mode)) return Failure(support::diagnostic_of(Code::file_not_regular, path));
  const auto size = static_cast<std::uint64_t>(status.st_size);
  if (size > limit_bytes) return Failure(support::diagnostic_of(Code::file_too_large, path, limit_bytes));
  return read_all(file, path, size + 1, limit_bytes);
}

Result<std::string> read_below(const std::string& folder, const std::string& name) {
  const fs::path path = fs::path(folder) / name;
  std::error_code error;
  const fs::path root = fs::canonical(folder.empty() ? "." : folder, error);
  const fs::path resolved = error ? fs::path() : fs::canonical(path, error);
  if (!error && !is_below(resolved, root))
    return Failure(support::diagnostic_of(Code::file_unreadable, path.string(), "it links out of the folder"));
  return read_file(path.lexically_normal().string());
}

std::string hash_of_file(const std::string& path) {
  if (path == "-") return {};
  const Result<std::string> text = read_file(path);
  return text ? support::sha256_hex(*text) : std::string();
}

std::optional<fs::path> include_root(const std::string& folder) {
  std::error_code error;
  fs::path root = fs::canonical(folder.empty() ? "." : folder, error);
  if (error || !fs::is_directory(root, error)) return std::nullopt;
  return root;
}

Result<std::optional<FoundFile>> find_included(std::string_view name, const std::string& including_path,
                                               const std::vector<fs::path>& roots) {
  if (name.empty() || name.find('\0') != std::string_view::npos) return std::optional<FoundFile>();
  std::vector<fs::path> folders;
  if (!including_path.empty()) folders.push_back(fs::path(including_path).parent_path());
  folders.insert(folders.end(), roots.begin(), roots.end());
  bool outside = false;
  for (const fs::path& folder : folders) {
    const fs::path candidate = folder / fs::path(name);  // an absolute name replaces the folder
    std::error_code error;
    if (!fs::exists(candidate, error) || error) continue;
    const fs::path resolved = fs::canonical(candidate, error);
    if (error) continue;
    if (std::none_of(roots.begin(), roots.end(), [&](const fs::path& root) { return is_below(resolved, root); })) {
      outside = true;
      continue;
    }
    Result<std::string> text = read_file(resolved.string());
    if (!text) return Failure(std::move(text).error());
    return std::optional(FoundFile{candidate.lexically_normal().string(), std::move(text).value()});
  }
  if (outside) return Failure(support::diagnostic_of(Code::include_outside, name));
  return std::optional<FoundFile>();
}

}  // namespace libqsim::run
