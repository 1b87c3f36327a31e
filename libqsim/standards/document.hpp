#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libqsim/support/diagnostic_sink.hpp"
#include "libqsim/support/source_map.hpp"

namespace libqsim::standards {

enum class NodeKind : std::uint8_t { boolean, integer, number, string, array, table, other };

struct Member;

/// A value of a TOML or JSON text with its place: what the strict readers of drafts, proposals and results read from.
struct Node {
  NodeKind kind = NodeKind::other;
  support::Span span;
  bool boolean = false;
  std::int64_t integer = 0;
  double number = 0;  ///< of integers too
  std::string text;   ///< of a string; of `other`, what it is
  std::vector<Node> items;
  std::vector<Member> members;  ///< in the order of their places

  bool is_number() const { return kind == NodeKind::integer || kind == NodeKind::number; }
  const Member* find(std::string_view key) const;
};

struct Member {
  std::string key;
  support::Span key_span;
  Node value;
};

/// "a string", "a table", ... as diagnostics say it.
std::string_view describe(NodeKind kind);

/// Bounds on what a text may ask for, checked before and while it is read.
struct DocumentLimits {
  std::size_t bytes = std::size_t{4} << 20U;
  int depth = 64;
  std::size_t nodes = 2'000'000;
};

/// Both refuse what is not well-formed, a key given twice, bytes that are no UTF-8 and texts beyond the limits, and then return nothing.
std::optional<Node> read_toml(const support::SourceMap& sources, support::FileId file, support::DiagnosticSink& sink,
                              const DocumentLimits& limits = {});
std::optional<Node> read_json(const support::SourceMap& sources, support::FileId file, support::DiagnosticSink& sink,
                              const DocumentLimits& limits = {});

}  // namespace libqsim::standards
