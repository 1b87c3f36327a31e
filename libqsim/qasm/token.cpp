#include "libqsim/qasm/token.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include "libqsim/qasm/foreign_words.hpp"
#include "libqsim/support/suggestion.hpp"

namespace libqsim::qasm {

namespace {

constexpr std::string_view spellings[] = {
    "the end of the file", "an invalid token", "an identifier",         "an integer",       "a number", "an imaginary number",
    "a duration",          "a bit string",     "a physical qubit ($n)", "a version number", "a string", "the rest of the line",
    "a calibration block",
#define LIBQSIM_PUNCTUATION(enumerator, text) text,
#define LIBQSIM_KEYWORD(enumerator, text, since, until) text,
#include "libqsim/qasm/tokens.inc"
#undef LIBQSIM_PUNCTUATION
#undef LIBQSIM_KEYWORD
};

constexpr std::string_view names[] = {
    "end_of_file",       "error",          "identifier",        "integer_literal", "float_literal", "imaginary_literal", "timing_literal",
    "bitstring_literal", "hardware_qubit", "version_specifier", "string",          "line_content",  "calibration_block",
#define LIBQSIM_PUNCTUATION(enumerator, text) #enumerator,
#define LIBQSIM_KEYWORD(enumerator, text, since, until) text,
#include "libqsim/qasm/tokens.inc"
#undef LIBQSIM_PUNCTUATION
#undef LIBQSIM_KEYWORD
};

struct Keyword {
  std::string_view word;
  TokenKind kind = TokenKind::identifier;
  Version since = Version::v2_0;
  Version until = Version::v2_0;
};

constexpr Keyword keywords[] = {
#define LIBQSIM_PUNCTUATION(enumerator, text)
#define LIBQSIM_KEYWORD(enumerator, text, since, until) {text, TokenKind::enumerator, Version::since, Version::until},
#include "libqsim/qasm/tokens.inc"
#undef LIBQSIM_PUNCTUATION
#undef LIBQSIM_KEYWORD
};

constexpr std::size_t slot_count = 256;

// Length, first, second and last letter; the factors were searched so that no two keywords meet.
constexpr std::size_t slot_of(std::string_view word) {
  const auto letter = [&](std::size_t i) { return static_cast<std::size_t>(static_cast<unsigned char>(word[i])); };
  return (letter(0) * 4 + letter(word.size() - 1) * 19 + letter(1) * 26 + word.size()) & (slot_count - 1);
}

constexpr std::array<Keyword, slot_count> make_slots() {
  std::array<Keyword, slot_count> slots{};
  for (const Keyword& keyword : keywords) slots[slot_of(keyword.word)] = keyword;
  return slots;
}
constexpr std::array<Keyword, slot_count> slots = make_slots();
static_assert(std::count_if(slots.begin(), slots.end(), [](const Keyword& k) { return !k.word.empty(); }) == std::ssize(keywords),
              "two keywords share a slot: search for other factors");

bool is_in(Language language, const Keyword& keyword) { return keyword.since <= language.version && language.version <= keyword.until; }

}  // namespace

std::string_view spelling(TokenKind kind) { return spellings[static_cast<std::size_t>(kind)]; }
std::string_view name_of(TokenKind kind) { return names[static_cast<std::size_t>(kind)]; }

TokenKind keyword_kind(Language language, std::string_view word) {
  if (word.size() < 2) return TokenKind::identifier;
  const Keyword& keyword = slots[slot_of(word)];
  return keyword.word == word && is_in(language, keyword) ? keyword.kind : TokenKind::identifier;
}

bool is_keyword_of_any_version(std::string_view word) { return word.size() >= 2 && slots[slot_of(word)].word == word; }

std::string_view nearest_keyword(Language language, std::string_view word) {
  if (!language.is_openqasm2() && !word_for(word).empty()) return word_for(word);
  std::vector<std::string_view> words;
  for (const Keyword& keyword : keywords) {
    if (!is_in(language, keyword)) continue;
    if (same_but_for_case(word, keyword.word)) return keyword.word;
    words.push_back(keyword.word);
  }
  return support::closest(word, words);
}

}  // namespace libqsim::qasm
