#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "libqsim/qasm/language.hpp"

namespace libqsim::qasm {

enum class TokenKind : std::uint8_t {
  end_of_file,
  error,  // of which a diagnostic has been given
  identifier,
  integer_literal,
  float_literal,
  imaginary_literal,  // with its `im`
  timing_literal,     // with its unit
  bitstring_literal,  // with its quotes
  hardware_qubit,     // with its $
  version_specifier,
  string,             // with its quotes
  line_content,       // the rest of a pragma's or an annotation's line
  calibration_block,  // what stands between the braces
#define LIBQSIM_PUNCTUATION(enumerator, text) enumerator,
#define LIBQSIM_KEYWORD(enumerator, text, since, until) enumerator,
#include "libqsim/qasm/tokens.inc"
#undef LIBQSIM_PUNCTUATION
#undef LIBQSIM_KEYWORD
};

/// A token is its kind and its bytes of the file.
struct Token {
  TokenKind kind = TokenKind::end_of_file;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// The spelling of a keyword or of punctuation; of other kinds what people call it ("an identifier").
std::string_view spelling(TokenKind kind);

/// The name of the enumerator, as `qsim lex` prints it.
std::string_view name_of(TokenKind kind);

/// The keyword that `word` is in the language, or `identifier`.
TokenKind keyword_kind(Language language, std::string_view word);

/// The sizes of the keywords that begin with a letter, one bit each.
constexpr std::array<std::uint32_t, 128> make_keyword_sizes() {
  std::array<std::uint32_t, 128> sizes{};
#define LIBQSIM_PUNCTUATION(enumerator, text)
#define LIBQSIM_KEYWORD(enumerator, text, since, until) sizes[static_cast<std::size_t>(text[0])] |= 1U << (sizeof(text) - 1);
#include "libqsim/qasm/tokens.inc"
#undef LIBQSIM_PUNCTUATION
#undef LIBQSIM_KEYWORD
  return sizes;
}
inline constexpr std::array<std::uint32_t, 128> keyword_sizes = make_keyword_sizes();

/// A quick test, of ASCII letters: false where no word of this first letter and size is a keyword.
inline bool may_be_keyword(char first, std::size_t size) {
  return size < 32 && ((keyword_sizes[static_cast<std::size_t>(first)] >> size) & 1) != 0;
}

/// True if some version of OpenQASM has `word` as a keyword.
bool is_keyword_of_any_version(std::string_view word);

/// The keyword of the language nearest to a misspelt word, or nothing if none is near.
std::string_view nearest_keyword(Language language, std::string_view word);

}  // namespace libqsim::qasm
