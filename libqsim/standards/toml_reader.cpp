#include <toml++/toml.h>

#include <algorithm>
#include <cmath>

#include "libqsim/standards/document.hpp"
#include "libqsim/support/unicode.hpp"

namespace libqsim::standards {

namespace {

using support::Code;
using support::FileId;
using support::Span;

/// toml++ gives lines and columns; diagnostics want bytes. TOML knows only LF (and CR LF) as ends of lines.
class Places {
 public:
  Places(std::string_view text, FileId file) : text_(text), file_(file) {
    line_starts_.push_back(0);
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] == '\n') line_starts_.push_back(static_cast<std::uint32_t>(i + 1));
    }
  }

  std::uint32_t offset(toml::source_position position) const {
    if (position.line == 0 || position.line > line_starts_.size()) return 0;
    std::size_t at = line_starts_[position.line - 1];
    for (std::uint32_t column = 1; column < position.column && at < text_.size() && text_[at] != '\n'; ++column) {
      at += support::decode_code_point(text_.substr(at)).size;
    }
    return static_cast<std::uint32_t>(at);
  }

  Span span(const toml::source_region& region) const {
    const std::uint32_t begin = offset(region.begin);
    return {begin, std::max(begin, offset(region.end)), file_};
  }

 private:
  std::string_view text_;
  FileId file_;
  std::vector<std::uint32_t> line_starts_;
};

class Converter {
 public:
  Converter(const Places& places, support::DiagnosticSink& sink, const DocumentLimits& limits)
      : places_(places), sink_(sink), limits_(limits) {}

  bool convert(const toml::node& from, Node& to, int depth) {
    to.span = places_.span(from.source());
    if (depth > limits_.depth || ++nodes_ > limits_.nodes) {
      sink_.report(Code::standard_too_large, to.span, depth > limits_.depth ? "nesting" : "values",
                   depth > limits_.depth ? static_cast<std::size_t>(limits_.depth) : limits_.nodes);
      return false;
    }
    if (const auto* table = from.as_table()) return convert_table(*table, to, depth);
    if (const auto* array = from.as_array()) return convert_array(*array, to, depth);
    convert_scalar(from, to);
    return true;
  }

 private:
  bool convert_table(const toml::table& from, Node& to, int depth) {
    to.kind = NodeKind::table;
    to.members.reserve(from.size());
    for (const auto& [key, value] : from) {
      Member& member = to.members.emplace_back();
      member.key = key.str();
      member.key_span = places_.span(key.source());
      if (!convert(value, member.value, depth + 1)) return false;
    }
    std::sort(to.members.begin(), to.members.end(), [](const Member& a, const Member& b) { return a.key_span.begin < b.key_span.begin; });
    return true;
  }

  bool convert_array(const toml::array& from, Node& to, int depth) {
    to.kind = NodeKind::array;
    to.items.reserve(from.size());
    for (const toml::node& item : from) {
      if (!convert(item, to.items.emplace_back(), depth + 1)) return false;
    }
    return true;
  }

  static void convert_scalar(const toml::node& from, Node& to) {
    if (const auto* text = from.as_string()) {
      to.kind = NodeKind::string;
      to.text = text->get();
    } else if (const auto* integer = from.as_integer()) {
      to.kind = NodeKind::integer;
      to.integer = integer->get();
      to.number = static_cast<double>(to.integer);
    } else if (const auto* number = from.as_floating_point()) {
      to.kind = NodeKind::number;
      to.number = number->get();
    } else if (const auto* boolean = from.as_boolean()) {
      to.kind = NodeKind::boolean;
      to.boolean = boolean->get();
    } else {
      to.text = "a date or time";
    }
  }

  const Places& places_;
  support::DiagnosticSink& sink_;
  const DocumentLimits& limits_;
  std::size_t nodes_ = 0;
};

}  // namespace

std::optional<Node> read_toml(const support::SourceMap& sources, FileId file, support::DiagnosticSink& sink, const DocumentLimits& limits) {
  const std::string_view text = sources.text(file);
  if (text.size() > limits.bytes) {
    sink.report(Code::standard_too_large, Span{0, 0, file}, "bytes", limits.bytes);
    return std::nullopt;
  }
  const Places places(text, file);
  try {
    const toml::table table = toml::parse(text, std::string_view());
    Node root;
    if (!Converter(places, sink, limits).convert(table, root, 0)) return std::nullopt;
    return root;
  } catch (const toml::parse_error& error) {
    sink.report(Code::standard_syntax, places.span(error.source()), error.description());
    return std::nullopt;
  }
}

}  // namespace libqsim::standards
