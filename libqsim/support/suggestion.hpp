#pragma once

#include <span>
#include <string>
#include <string_view>

namespace libqsim::support {

/// Insertions, deletions, replacements and swaps of neighbours that turn one word into the other (optimal string alignment).
std::size_t edit_distance(std::string_view a, std::string_view b);

/// The candidate nearest to a misspelt word, or nothing where none is near: at most one edit in three characters.
std::string_view closest(std::string_view word, std::span<const std::string_view> candidates);

/// "did you mean 'x'?", or nothing.
std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace libqsim::support
