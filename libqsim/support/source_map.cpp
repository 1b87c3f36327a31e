#include "libqsim/support/source_map.hpp"

#include <algorithm>

#include "libqsim/support/unicode.hpp"

namespace libqsim::support {

FileId SourceMap::add(std::string path, std::string text) {
  files_.push_back({std::move(path), std::move(text), {}, {}});
  return static_cast<FileId>(files_.size() - 1);
}

const std::vector<std::uint32_t>& SourceMap::line_starts(const File& file) const {
  if (file.line_starts.empty()) {
    file.line_starts.push_back(0);
    const std::string& text = file.text;
    for (std::size_t i = 0; i < text.size(); ++i) {
      const bool crlf = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
      if (text[i] == '\n' || (text[i] == '\r' && !crlf)) file.line_starts.push_back(static_cast<std::uint32_t>(i + 1));
    }
  }
  return file.line_starts;
}

Position SourceMap::position(FileId file, std::uint32_t offset) const {
  const File& source = files_[file];
  const auto& starts = line_starts(source);
  const auto line = static_cast<std::uint32_t>(std::upper_bound(starts.begin(), starts.end(), offset) - starts.begin());
  const auto end = static_cast<std::uint32_t>(std::min<std::size_t>(offset, source.text.size()));
  Counted& counted = source.counted;
  if (counted.line != line || counted.offset > end) counted = {line, starts[line - 1], 0};
  const std::string_view since = std::string_view(source.text).substr(counted.offset, end - counted.offset);
  counted.columns += static_cast<std::uint32_t>(code_point_count(since));
  counted.offset = end;
  return {line, counted.columns + 1};
}

std::string_view SourceMap::line_text(FileId file, std::uint32_t line) const {
  const File& source = files_[file];
  const auto& starts = line_starts(source);
  if (line == 0 || line > starts.size()) return {};
  const std::size_t begin = starts[line - 1];
  const std::size_t end = line < starts.size() ? starts[line] : source.text.size();
  std::string_view text = std::string_view(source.text).substr(begin, end - begin);
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.remove_suffix(1);
  return text;
}

}  // namespace libqsim::support
