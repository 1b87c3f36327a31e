#pragma once

#include <string>

#include "libqsim/standards/facts.hpp"
#include "libqsim/support/source_map.hpp"

namespace libqsim::standards {

/// Most bytes of a line that evidence shows.
inline constexpr std::size_t excerpt_bytes = 120;

/// Line, column and the line's text of a place.
inline Spot spot_of(const support::SourceMap& sources, support::Span span) {
  const support::Position position = sources.position(span.file, span.begin);
  return {position.line, position.column, std::string(sources.line_text(span.file, position.line).substr(0, excerpt_bytes))};
}

}  // namespace libqsim::standards
