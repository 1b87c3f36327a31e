#include <fmt/format.h>

#include "libqsim/qasm/parser.hpp"
#include "libqsim/qasm/parser_scopes.hpp"

namespace libqsim::qasm {

using support::Code;

namespace {

TypeKeyword type_keyword(TokenKind kind) {
  switch (kind) {
    case TokenKind::bit:
      return TypeKeyword::bit;
    case TokenKind::int_:
      return TypeKeyword::int_;
    case TokenKind::uint:
      return TypeKeyword::uint;
    case TokenKind::float_:
      return TypeKeyword::float_;
    case TokenKind::angle:
      return TypeKeyword::angle;
    case TokenKind::bool_:
      return TypeKeyword::bool_;
    case TokenKind::duration:
      return TypeKeyword::duration;
    case TokenKind::stretch:
      return TypeKeyword::stretch;
    case TokenKind::complex:
      return TypeKeyword::complex;
    case TokenKind::qubit:
      return TypeKeyword::qubit;
    case TokenKind::qreg:
      return TypeKeyword::qreg;
    case TokenKind::creg:
      return TypeKeyword::creg;
    case TokenKind::array:
      return TypeKeyword::array;
    default:
      return TypeKeyword::invalid;
  }
}

/// The types that only calibrations have, whose names are no words of the language itself.
TypeKeyword openpulse_type(std::string_view word) {
  if (word == "port") return TypeKeyword::port;
  if (word == "frame") return TypeKeyword::frame;
  return word == "waveform" ? TypeKeyword::waveform : TypeKeyword::invalid;
}

bool is_scalar(TypeKeyword keyword) {
  switch (keyword) {
    case TypeKeyword::invalid:
    case TypeKeyword::qubit:
    case TypeKeyword::qreg:
    case TypeKeyword::creg:
    case TypeKeyword::array:
      return false;
    default:
      return true;
  }
}

bool takes_designator(TypeKeyword keyword) {
  switch (keyword) {
    case TypeKeyword::bool_:
    case TypeKeyword::duration:
    case TypeKeyword::stretch:
    case TypeKeyword::port:
    case TypeKeyword::frame:
    case TypeKeyword::waveform:
      return false;
    default:
      return true;
  }
}

}  // namespace

TypeKeyword Parser::type_here() const {
  return openpulse_ && is(TokenKind::identifier) ? openpulse_type(text()) : type_keyword(token_.kind);
}

bool Parser::begins_scalar_type() const { return is_scalar(type_here()); }

/// [expression], if there is one.
bool Parser::parse_designator(Expression*& designator) {
  const Token opening = token_;
  if (!accept(TokenKind::left_bracket)) return true;
  const Nesting nesting(*this);
  if (!nesting.allowed()) return false;
  designator = parse_expression();
  return designator != nullptr && expect_closing(TokenKind::right_bracket, opening);
}

TypeSyntax* Parser::parse_scalar_type() {
  if (!begins_scalar_type()) {
    report_expected("a scalar type", is(TokenKind::void_) ? "void is reserved, and no type of a variable" : "");
    return nullptr;
  }
  TypeSyntax* type = arena_->make<TypeSyntax>();
  type->keyword = type_here();
  type->span = span();
  const std::string_view keyword = text();
  advance();
  if (type->keyword == TypeKeyword::complex) {
    const Token opening = token_;
    if (accept(TokenKind::left_bracket)) {
      const Nesting nesting(*this);
      if (!nesting.allowed()) return nullptr;
      type->element = parse_scalar_type();
      if (type->element == nullptr || !expect_closing(TokenKind::right_bracket, opening)) return nullptr;
    }
  } else if (!takes_designator(type->keyword) && is(TokenKind::left_bracket)) {
    report_expected("a name", fmt::format("{} has no size", keyword));
    return nullptr;
  } else if (!parse_designator(type->designator)) {
    return nullptr;
  }
  type->span.end = previous_end_;
  return type;
}

/// array[element, expression, ...], or as a parameter also array[element, #dim = expression]
TypeSyntax* Parser::parse_array_type(Access access) {
  TypeSyntax* type = arena_->make<TypeSyntax>();
  type->keyword = TypeKeyword::array;
  type->access = access;
  type->span = span();
  advance();
  const Token opening = token_;
  if (!expect(TokenKind::left_bracket, "array")) return nullptr;
  const Nesting nesting(*this);
  if (!nesting.allowed()) return nullptr;
  type->element = parse_scalar_type();
  if (type->element == nullptr || !expect(TokenKind::comma, "the type of an array's elements")) return nullptr;
  if (is(TokenKind::dimension) && access != Access::value) {
    advance();
    if (!expect(TokenKind::equals, "#dim")) return nullptr;
    type->dimension_count = parse_expression();
    if (type->dimension_count == nullptr || !expect_closing(TokenKind::right_bracket, opening)) return nullptr;
  } else {
    if (is(TokenKind::dimension)) {
      report_expected("the size of each dimension", "only the parameters of subroutines have #dim");
      return nullptr;
    }
    if (!parse_list<&Parser::parse_expression>(TokenKind::right_bracket, type->dimensions)) return nullptr;
    if (type->dimensions.empty()) {
      report_expected("the size of each dimension");
      return nullptr;
    }
    if (!expect_closing(TokenKind::right_bracket, opening)) return nullptr;
  }
  type->span.end = previous_end_;
  return type;
}

/// A scalar or array type.
TypeSyntax* Parser::parse_type() { return is(TokenKind::array) ? parse_array_type(Access::value) : parse_scalar_type(); }

/// The type of a parameter, without its name: scalars, qubits, registers and references to arrays.
TypeSyntax* Parser::parse_parameter_type() {
  if (is(TokenKind::readonly) || is(TokenKind::mutable_)) {
    const Access access = is(TokenKind::readonly) ? Access::readonly : Access::mutable_;
    const std::uint32_t begin = token_.begin;
    advance();
    if (!is(TokenKind::array)) {
      report_expected("'array'");
      return nullptr;
    }
    TypeSyntax* type = parse_array_type(access);
    if (type != nullptr) type->span.begin = begin;
    return type;
  }
  if (is(TokenKind::array)) {
    sink_->report(Code::array_parameter_access, span()).hint("write readonly or mutable before array");
    return nullptr;
  }
  if (is(TokenKind::qubit)) {
    TypeSyntax* type = arena_->make<TypeSyntax>();
    type->keyword = TypeKeyword::qubit;
    type->span = span();
    advance();
    if (!parse_designator(type->designator)) return nullptr;
    type->span.end = previous_end_;
    return type;
  }
  if (is(TokenKind::qreg) || is(TokenKind::creg)) {
    TypeSyntax* type = arena_->make<TypeSyntax>();
    type->keyword = type_keyword(token_.kind);
    type->span = span();
    advance();
    return type;
  }
  return parse_scalar_type();
}

}  // namespace libqsim::qasm
