#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace libqsim::support {

using FileId = std::uint32_t;

/// A range of bytes of one file.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  FileId file = 0;
};

/// From the first byte of `first` to the last of `last` (of the same file).
inline Span join(Span first, Span last) { return {first.begin, last.end, first.file}; }

/// A place as people name it; both count from 1, columns in code points.
struct Position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
};

/// The texts of a program: its own file and those that it includes. LF, CRLF and CR end a line.
class SourceMap {
 public:
  /// The most bytes that one file may have; offsets are 32-bit.
  static constexpr std::size_t file_limit_bytes = 0xffff'fff0;

  FileId add(std::string path, std::string text);
  const std::string& path(FileId file) const { return files_[file].path; }
  std::string_view text(FileId file) const { return files_[file].text; }
  std::string_view text(Span span) const { return text(span.file).substr(span.begin, span.end - span.begin); }
  Position position(FileId file, std::uint32_t offset) const;
  std::string_view line_text(FileId file, std::uint32_t line) const;
  std::size_t file_count() const { return files_.size(); }

 private:
  /// `columns` code points stand between the begin of a line and `offset`.
  struct Counted {
    std::uint32_t line = 0;
    std::uint32_t offset = 0;
    std::uint32_t columns = 0;
  };
  struct File {
    std::string path;
    std::string text;
    mutable std::vector<std::uint32_t> line_starts;  // filled at the first question: most programs have no faults
    mutable Counted counted;                         // the last question's answer: a line may be as long as the file
  };
  const std::vector<std::uint32_t>& line_starts(const File& file) const;
  std::deque<File> files_;  // a deque: texts stay where they are
};

}  // namespace libqsim::support
