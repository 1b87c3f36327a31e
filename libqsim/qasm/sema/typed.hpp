#pragma once

#include "libqsim/ir/program.hpp"
#include "libqsim/support/source_map.hpp"

namespace libqsim::qasm::sema {

/// An expression that has been given a type. A constant has its value at hand; anything else is a place, or an expression of the IR.
struct Typed {
  ir::Type type;  // none: a fault that has been reported; it silences further ones
  support::Span span;
  bool constant = false;
  bool inferred = false;  // with `constant`: known here only (an unrolled loop's variable), and no constant of the language
  bool literal = false;   // no number of an open width takes part: made of literals, and of what has a stated width
  bool stretchy = false;  // a duration that contains a stretch
  bool length = false;    // what sizeof tells of a reference of any length: by the text before 3.2 a constant, which the run knows
  ir::Value value;
  ir::ExpressionId id = ir::none;
  ir::PlaceId place = ir::none;

  bool valid() const { return !type.is(ir::TypeKind::none); }
};

/// A constant integer that a bit can hold.
bool is_zero_or_one(const Typed& value);

}  // namespace libqsim::qasm::sema
