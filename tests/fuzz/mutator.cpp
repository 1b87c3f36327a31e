// A mutator for libFuzzer that knows tokens and statements, so that most of what it makes comes past the parser. Bytes are mutated too.
#include "tests/fuzz/mutator.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstring>
#include <random>
#include <vector>

namespace libqsim::fuzz {

namespace {

using Random = std::minstd_rand;

constexpr auto numbers = std::to_array<std::string_view>({"0",
                                                          "1",
                                                          "2",
                                                          "3",
                                                          "7",
                                                          "8",
                                                          "63",
                                                          "64",
                                                          "65",
                                                          "-1",
                                                          "1.5",
                                                          "0.0",
                                                          "1e308",
                                                          "1e400",
                                                          "5e-324",
                                                          "0x7fffffffffffffff",
                                                          "9223372036854775807",
                                                          "9223372036854775808",
                                                          "18446744073709551616",
                                                          "4294967296",
                                                          "2147483648",
                                                          "pi/2",
                                                          "1im",
                                                          "10ns",
                                                          "2dt"});
constexpr auto operators =
    std::to_array<std::string_view>({"+", "-", "*", "/", "%", "**", "<<", ">>", "&", "|", "^", "&&", "||", "==", "!=", "<", ">=", "++"});
constexpr auto types = std::to_array<std::string_view>({"int", "int[8]", "uint[4]", "uint", "float", "angle[8]", "angle", "bool", "bit",
                                                        "bit[3]", "complex", "duration", "int[100]", "float[32]"});
constexpr auto statements = std::to_array<std::string_view>({"h q[0];",
                                                             "cx q[0], q[1];",
                                                             "ctrl @ x q[0], q[1];",
                                                             "pow(0.5) @ x q[0];",
                                                             "inv @ s q[0];",
                                                             "negctrl @ gphase(pi/4) q[0];",
                                                             "c[0] = measure q[0];",
                                                             "c = measure q;",
                                                             "reset q[0];",
                                                             "barrier q;",
                                                             "U(0.1, 0.2, 0.3) q[0];",
                                                             "rz(0.25) q[1];",
                                                             "if (c[0]) { x q[1]; }",
                                                             "for int i in [0:2] { rx(i * 0.5) q[0]; }",
                                                             "while (c[0] == 1) { c[0] = measure q[0]; reset q[0]; }",
                                                             "int[8] n = 5;",
                                                             "n += 3;",
                                                             "let a = q[0:1];",
                                                             "bit[2] d = \"01\";",
                                                             "d ^= c[0:1];",
                                                             "switch (n) { case 5 { x q[0]; } default { y q[0]; } }",
                                                             "break;",
                                                             "continue;",
                                                             "end;",
                                                             "def f(qubit a, int b) -> int { x a; return b + 1; }",
                                                             "n = f(q[0], n);",
                                                             "gate g(t) a, b { rx(t) a; cx a, b; }",
                                                             "g(0.5) q[0], q[1];",
                                                             "array[int, 3] v = {1, 2, 3};",
                                                             "v[1] = v[0];",
                                                             "delay[10ns] q[0];",
                                                             "box[1us] { delay[1ns] q[0]; }",
                                                             "input float x;",
                                                             "output int y;",
                                                             "const int k = 3;",
                                                             "measure q -> c;",
                                                             "if(c==1) x q[0];",
                                                             "qreg q[2];",
                                                             "creg c[2];",
                                                             "qubit[3] q;",
                                                             "bit[3] c;",
                                                             "nop q[0];",
                                                             "duration t = durationof({x q[0];});",
                                                             "@a b\n",
                                                             "pragma p\n"});
constexpr auto wrappings = std::to_array<std::pair<std::string_view, std::string_view>>({{"{ ", " }"},
                                                                                         {"if (true) { ", " }"},
                                                                                         {"if (c[0] == 1) { ", " } else { }"},
                                                                                         {"for int i in [0:2] { ", " }"},
                                                                                         {"for bit b in c { ", " }"},
                                                                                         {"while (n > 3) { n -= 1; ", " }"},
                                                                                         {"box { ", " }"},
                                                                                         {"def f() { ", " }"},
                                                                                         {"switch (n) { case 1 { ", " } }"},
                                                                                         {"gate g a { ", " }"},
                                                                                         {"/* ", " */"}});

/// A half-open range of the text.
struct Piece {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t size() const { return end - begin; }
};

std::size_t below(Random& random, std::size_t limit) { return limit == 0 ? 0 : random() % limit; }

template <class List>
std::string_view any_of(Random& random, const List& list) {
  return list[below(random, std::size(list))];
}

bool is_word(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '.' || c == '$' || static_cast<unsigned char>(c) >= 0x80;
}

std::vector<Piece> tokens_of(std::string_view text) {
  std::vector<Piece> pieces;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at++;
    if (std::isspace(static_cast<unsigned char>(text[begin])) != 0) continue;
    if (is_word(text[begin])) {
      while (at < text.size() && is_word(text[at])) ++at;
    } else if (text[begin] == '"') {
      while (at < text.size() && text[at] != '"' && text[at] != '\n') ++at;
      at = std::min(at + 1, text.size());
    }
    pieces.push_back({begin, at});
  }
  return pieces;
}

/// Up to a semicolon or the brace that closes what was opened since the begin.
std::vector<Piece> statements_of(std::string_view text) {
  std::vector<Piece> pieces;
  for (const bool nested : {false, true}) {
    int depth = 0;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
      if (text[at] == '{') {
        ++depth;
        if (nested) begin = at + 1;
      }
      const bool closes = text[at] == '}' && --depth <= 0;
      if (!closes && (text[at] != ';' || (depth > 0 && !nested))) continue;
      if (at + 1 > begin) pieces.push_back({begin, at + 1});
      begin = at + 1;
      depth = std::max(depth, 0);
    }
  }
  return pieces;
}

std::string_view part(std::string_view text, Piece piece) { return text.substr(piece.begin, piece.size()); }

void replace(std::string& text, Piece piece, std::string_view with) { text.replace(piece.begin, piece.size(), std::string(with)); }

void mutate_token(std::string& text, Random& random) {
  const std::vector<Piece> tokens = tokens_of(text);
  if (tokens.empty()) return;
  const Piece chosen = tokens[below(random, tokens.size())];
  const std::string token(part(text, chosen));
  switch (below(random, 6)) {
    case 0:
      return replace(text, chosen, "");
    case 1:
      return replace(text, chosen, token + " " + token);
    case 2:
      return replace(text, chosen, part(text, tokens[below(random, tokens.size())]));
    case 3:
      return replace(text, chosen, any_of(random, types));
    default:
      if (std::isdigit(static_cast<unsigned char>(token[0])) != 0) return replace(text, chosen, any_of(random, numbers));
      if (is_word(token[0])) return replace(text, chosen, token + " " + std::string(any_of(random, operators)) + " " + token);
      return replace(text, chosen, any_of(random, operators));
  }
}

void mutate_statement(std::string& text, Random& random) {
  const std::vector<Piece> pieces = statements_of(text);
  if (pieces.empty()) {
    text += any_of(random, statements);
    return;
  }
  const Piece chosen = pieces[below(random, pieces.size())];
  const std::string statement(part(text, chosen));
  switch (below(random, 6)) {
    case 0:
      return replace(text, chosen, "");
    case 1:
      return replace(text, chosen, statement + statement);
    case 2: {
      const auto& [before, after] = wrappings[below(random, wrappings.size())];
      return replace(text, chosen, std::string(before) + statement + std::string(after));
    }
    case 3:
      return replace(text, chosen, part(text, pieces[below(random, pieces.size())]));
    default:
      return replace(text, chosen, statement + "\n" + std::string(any_of(random, statements)));
  }
}

}  // namespace

void mutate(std::string& text, std::uint32_t seed) {
  Random random(seed + 1);
  for (std::size_t rounds = 1 + below(random, 3); rounds > 0; --rounds) {
    if (below(random, 2) == 0) {
      mutate_token(text, random);
    } else {
      mutate_statement(text, random);
    }
  }
}

std::string crossed(std::string_view text, std::string_view other, std::uint32_t seed) {
  Random random(seed + 1);
  std::string result(text);
  const std::vector<Piece> places = statements_of(text);
  const std::vector<Piece> pieces = statements_of(other);
  if (pieces.empty()) return result;
  const std::size_t at = places.empty() ? result.size() : places[below(random, places.size())].end;
  const std::size_t first = below(random, pieces.size());
  const std::size_t last = std::min(pieces.size(), first + 1 + below(random, 4));
  std::string inserted;
  for (std::size_t i = first; i < last; ++i) inserted += part(other, pieces[i]);
  return result.insert(at, inserted);
}

}  // namespace libqsim::fuzz
