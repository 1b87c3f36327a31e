#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "libqsim/qasm/token.hpp"

namespace libqsim::qasm {

/// What a byte may begin.
enum class CharacterClass : std::uint8_t {
  invalid,
  blank,
  letter,
  digit,
  beyond_ascii,
  single,  // punctuation that is always one token
  compound,
  slash,
  dot,
  quote,
  hash,
  dollar,
  nul,
};

/// What a byte may continue, as bits.
enum CharacterBits : std::uint8_t { bit_word = 1, bit_decimal = 2, bit_hexadecimal = 4, bit_octal = 8, bit_binary = 16, bit_space = 32 };

struct CharacterTables {
  std::array<CharacterClass, 256> classes{};
  std::array<TokenKind, 256> single_kinds{};  // of class `single`, else end_of_file
  std::array<std::uint8_t, 256> bits{};
};

constexpr CharacterTables make_character_tables() {
  CharacterTables tables;
  const auto set = [&](const char* characters, CharacterClass kind) {
    for (; *characters != '\0'; ++characters) tables.classes[static_cast<unsigned char>(*characters)] = kind;
  };
  const auto add = [&](char first, char last, unsigned bits) {
    for (int c = first; c <= last; ++c) tables.bits[static_cast<std::size_t>(c)] |= static_cast<std::uint8_t>(bits);
  };
  set(" \t\r\n", CharacterClass::blank);
  set("_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", CharacterClass::letter);
  set("0123456789", CharacterClass::digit);
  set("[]{}():;,@", CharacterClass::single);
  set("=-+*%|&^~!<>", CharacterClass::compound);
  set("/", CharacterClass::slash);
  set(".", CharacterClass::dot);
  set("\"", CharacterClass::quote);
  set("#", CharacterClass::hash);
  set("$", CharacterClass::dollar);
  const auto single = [&](char c, TokenKind kind) { tables.single_kinds[static_cast<std::size_t>(c)] = kind; };
  single('[', TokenKind::left_bracket);
  single(']', TokenKind::right_bracket);
  single('{', TokenKind::left_brace);
  single('}', TokenKind::right_brace);
  single('(', TokenKind::left_parenthesis);
  single(')', TokenKind::right_parenthesis);
  single(':', TokenKind::colon);
  single(';', TokenKind::semicolon);
  single(',', TokenKind::comma);
  single('@', TokenKind::at);
  tables.classes[0] = CharacterClass::nul;
  for (std::size_t c = 0x80; c < 0x100; ++c) tables.classes[c] = CharacterClass::beyond_ascii;
  add('a', 'z', bit_word);
  add('A', 'Z', bit_word);
  add('_', '_', bit_word);
  add('0', '9', bit_word | bit_decimal | bit_hexadecimal);
  add('a', 'f', bit_hexadecimal);
  add('A', 'F', bit_hexadecimal);
  add('0', '7', bit_octal);
  add('0', '1', bit_binary);
  add(' ', ' ', bit_space);
  add('\t', '\t', bit_space);
  return tables;
}

inline constexpr CharacterTables character_tables = make_character_tables();

inline CharacterClass class_of(char c) { return character_tables.classes[static_cast<unsigned char>(c)]; }
inline TokenKind single_kind_of(char c) { return character_tables.single_kinds[static_cast<unsigned char>(c)]; }
inline bool has_bits(char c, std::uint8_t bits) { return (character_tables.bits[static_cast<unsigned char>(c)] & bits) != 0; }

}  // namespace libqsim::qasm
