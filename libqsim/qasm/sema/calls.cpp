// Calls in expressions: built-in functions (types.rst#built-in-constant-expression-functions); subroutines are elsewhere.
#include <algorithm>
#include <array>

#include "libqsim/ir/wide.hpp"
#include "libqsim/ir/wide_work.hpp"
#include "libqsim/qasm/sema/analyzer.hpp"

namespace libqsim::qasm::sema {

using ir::Builtin;
using ir::TypeKind;

namespace {

/// The functions that OpenQASM 2's grammar names, and how it spells them.
struct Openqasm2Function {
  std::string_view name;
  Builtin function;
};
constexpr std::array<Openqasm2Function, 6> openqasm2_functions = {{{"sin", Builtin::sin},
                                                                   {"cos", Builtin::cos},
                                                                   {"tan", Builtin::tan},
                                                                   {"exp", Builtin::exp},
                                                                   {"ln", Builtin::log},
                                                                   {"sqrt", Builtin::sqrt}}};

std::size_t argument_count(Builtin function) {
  switch (function) {
    case Builtin::mod:
    case Builtin::pow:
    case Builtin::rotl:
    case Builtin::rotr:
      return 2;
    default:
      return 1;
  }
}

bool is_real(const ir::Type& type) {
  return type.is(TypeKind::boolean) || type.is(TypeKind::bit) || type.is_integral() || type.is(TypeKind::floating);
}

bool is_whole(const ir::Type& type) { return is_real(type) && !type.is(TypeKind::floating); }

ir::Type machine(ir::Type type) {
  type.machine_width = true;
  return type;
}

/// The overload that takes the arguments: what each is converted to, and the result; a result of no type where there is none.
struct Overload {
  std::array<ir::Type, 2> arguments;
  ir::Type result;
};

Overload overload_of(Builtin function, const std::vector<Typed>& given) {
  const ir::Type& first = given[0].type;
  const ir::Type real = first.is(TypeKind::floating) ? first : machine(ir::float_type());
  switch (function) {
    case Builtin::sin:
    case Builtin::cos:
    case Builtin::tan:
      if (first.is(TypeKind::angle)) return {{first, {}}, machine(ir::float_type())};
      [[fallthrough]];
    case Builtin::arccos:
    case Builtin::arcsin:
    case Builtin::arctan:
    case Builtin::ceiling:
    case Builtin::floor:
    case Builtin::log:
      if (is_real(first)) return {{real, {}}, real};
      return {};
    case Builtin::exp:
    case Builtin::sqrt:
      if (is_real(first)) return {{real, {}}, real};
      if (first.is(TypeKind::complex)) return {{first, {}}, first};
      return {};
    case Builtin::real:
    case Builtin::imag: {
      if (!first.is(TypeKind::complex) && !is_real(first)) return {};
      const ir::Type from = first.is(TypeKind::complex) ? first : machine(ir::complex_type());
      ir::Type component = ir::float_type(from.width);
      component.machine_width = from.machine_width;
      return {{from, {}}, component};
    }
    case Builtin::mod:
    case Builtin::pow: {
      const ir::Type& second = given[1].type;
      // A constant below 0 is no uint: the overload of floats is the one that takes it (types.rst, built-in functions).
      const bool known = given[1].constant && !given[1].inferred && second.is_integral();
      const bool negative = function == Builtin::pow && known && ir::is_negative(given[1].value, second);
      if (is_whole(first) && is_whole(second) && !negative) {
        // Of the machine's width, or of what holds the arguments.
        const std::uint32_t width = std::max({first.is_integral() ? first.width : 1U, second.is_integral() ? second.width : 1U, 64U});
        const ir::Type whole = machine(ir::integer_type(width));
        return {{whole, whole}, whole};
      }
      if (is_real(first) && is_real(second)) return {{machine(ir::float_type()), machine(ir::float_type())}, machine(ir::float_type())};
      if (function == Builtin::mod) return {};
      if ((is_real(first) || first.is(TypeKind::complex)) && (is_real(second) || second.is(TypeKind::complex))) {
        return {{machine(ir::complex_type()), machine(ir::complex_type())}, machine(ir::complex_type())};
      }
      return {};
    }
    case Builtin::popcount:
      if (first.is(TypeKind::bit_register) || first.is(TypeKind::bit) || first.is(TypeKind::unsigned_integer) ||
          first.is(TypeKind::angle)) {
        return {{first, {}}, machine(ir::unsigned_type())};
      }
      return {};
    case Builtin::rotl:
    case Builtin::rotr:
      if ((first.is(TypeKind::bit_register) || first.is(TypeKind::unsigned_integer) || first.is(TypeKind::angle)) &&
          is_whole(given[1].type)) {
        return {{first, machine(ir::integer_type())}, first};
      }
      return {};
  }
  return {};
}

}  // namespace

Typed Analyzer::call(const Call& node) {
  if (is2()) {
    for (const Openqasm2Function& row : openqasm2_functions) {
      if (row.name == node.callee.name) return builtin_call(node, row.function);
    }
    error(Code::not_callable, node.callee.span, node.callee.name).hint("the functions of OpenQASM 2 are sin, cos, tan, exp, ln and sqrt");
    return {};
  }
  if (node.callee.name == "sizeof") return size_of_call(node);
  const Symbol* symbol = lookup(node.callee.name, node.callee.span);
  if (symbol == nullptr || symbol->is_unusable()) return {};
  switch (symbol->kind) {
    case SymbolKind::builtin_function:
      return builtin_call(node, static_cast<Builtin>(symbol->index));
    case SymbolKind::subroutine:
    case SymbolKind::extern_function:
      return subroutine_call(node.callee, *symbol, node.arguments, node.span, true);
    default:
      error(Code::not_callable, node.callee.span, node.callee.name).note("it is " + std::string(describe(*symbol)));
      return {};
  }
}

Typed Analyzer::builtin_call(const Call& node, Builtin function) {
  const std::size_t count = argument_count(function);
  if (node.arguments.size() != count) {
    error(Code::wrong_argument_count, node.span, node.callee.name, count, count == 1 ? "" : "s", node.arguments.size());
    return {};
  }
  std::vector<Typed> given;
  for (const Expression* argument : node.arguments) {
    given.push_back(expression(*argument));
    if (!given.back().valid()) return {};
  }
  const Overload overload = overload_of(function, given);
  bool takes = !overload.result.is(TypeKind::none);
  for (std::size_t i = 0; takes && i < count; ++i) takes = !given[i].type.is(TypeKind::bit) || can_promote(given[i], overload.arguments[i]);
  if (!takes) {
    std::string types = to_string(given[0].type);
    if (count == 2) types += " and " + to_string(given[1].type);
    error(Code::no_overload, node.span, node.callee.name, types);
    return {};
  }
  const bool by_bit = function == Builtin::popcount || function == Builtin::rotl || function == Builtin::rotr;
  if (by_bit && !has_bits(given[0], node.callee.name, node.arguments[0]->span)) return {};
  for (std::size_t i = 0; i < count; ++i) {
    given[i] = converted(given[i], overload.arguments[i]);
    if (!given[i].valid()) return {};
  }
  return apply_builtin(function, given, overload.result, node.span);
}

Typed Analyzer::apply_builtin(Builtin function, const std::vector<Typed>& arguments, const ir::Type& result, Span span) {
  Typed typed;
  typed.type = result;
  typed.span = span;
  typed.constant = std::all_of(arguments.begin(), arguments.end(), [](const Typed& argument) { return argument.constant; });
  typed.inferred = std::any_of(arguments.begin(), arguments.end(), [](const Typed& argument) { return argument.inferred; });
  if (!typed.constant) {
    std::vector<ir::ExpressionId> ids;
    for (const Typed& argument : arguments) ids.push_back(materialize(argument));
    typed.id = builder_.builtin(function, ids, result, span);
    return typed;
  }
  std::vector<ir::Value> values;
  std::vector<ir::Type> types;
  for (const Typed& argument : arguments) {
    values.push_back(argument.value);
    types.push_back(argument.type);
  }
  const std::uint64_t work = ir::wide_operations(result, function == Builtin::pow, values.back());
  if (work > 0 && !count_operations(work, span)) return {};
  ir::Computed computed = ir::evaluate_builtin(function, result, values, types);
  if (computed.fault != ir::Fault::none) {
    error(Code::constant_fault, span, ir::message_of(computed.fault));
    return {};
  }
  typed.value = std::move(computed.value);
  return typed;
}

}  // namespace libqsim::qasm::sema
