#include "libqsim/writers/names.hpp"

#include <fmt/format.h>

#include "libqsim/ir/evaluate.hpp"
#include "libqsim/qasm/token.hpp"

namespace libqsim::writers {

namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_plain(char c) { return is_letter(c) || (c >= '0' && c <= '9') || c == '_'; }

}  // namespace

bool Names::is_reserved(std::string_view name) const {
  if (qasm::keyword_kind(language_, name) != qasm::TokenKind::identifier || name == "U" || name == "CX") return true;
  if (language_.is_openqasm2()) return false;
  if (name == "pi" || name == "tau" || name == "euler" || name == "gphase" || name == "sizeof") return true;
  return ir::builtin_named(name).has_value();
}

std::string Names::spelled(std::string_view name) const {
  if (!language_.is_openqasm2()) return std::string(name);
  std::string text;
  for (const char c : name) text += is_plain(c) ? std::string(1, c) : fmt::format("{:02x}", static_cast<unsigned char>(c));
  if (text.empty() || text[0] < 'a' || text[0] > 'z') text.insert(0, "q_");
  return text;
}

const std::string& Names::add(std::string_view name) {
  if (const auto known = names_.find(name); known != names_.end()) return known->second;
  std::string text = spelled(name);
  if (is_reserved(text) || taken_.contains(text)) text += '_';
  const std::string stem = text;
  for (int number = 2; taken_.contains(text); ++number) text = fmt::format("{}{}", stem, number);
  taken_.insert(text);
  return names_.emplace(std::string(name), std::move(text)).first->second;
}

}  // namespace libqsim::writers
