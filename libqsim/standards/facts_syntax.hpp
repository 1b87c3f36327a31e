#pragma once

#include <string_view>

#include "libqsim/qasm/language.hpp"
#include "libqsim/standards/facts.hpp"
#include "libqsim/support/source_map.hpp"

namespace libqsim::standards {

/// What a text says by itself: version, features, gates by name, loops, metadata. `files`: the program's own file first, then those of
/// its includes that are no library.
void add_syntax_facts(const support::SourceMap& sources, std::span<const support::FileId> files, qasm::Language language,
                      CircuitFacts& facts);

/// `// key: value` lines before the first statement of a text.
std::map<std::string, std::string> metadata_of(std::string_view text);

}  // namespace libqsim::standards
