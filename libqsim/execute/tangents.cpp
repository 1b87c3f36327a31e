#include "libqsim/execute/tangents.hpp"

#include <algorithm>
#include <cmath>

#include "libqsim/execute/elements.hpp"

namespace libqsim::execute {

namespace {

/// a * left + b * right.
Tangent combined(double a, const Tangent& left, double b, const Tangent& right) {
  Tangent sum;
  sum.reserve(left.size() + right.size());
  auto l = left.begin();
  auto r = right.begin();
  while (l != left.end() || r != right.end()) {
    const bool takes_left = r == right.end() || (l != left.end() && l->first <= r->first);
    const bool takes_right = l == left.end() || (r != right.end() && r->first <= l->first);
    const std::uint32_t number = takes_left ? l->first : r->first;
    double derivative = 0;
    if (takes_left) derivative += a * (l++)->second;
    if (takes_right) derivative += b * (r++)->second;
    sum.emplace_back(number, derivative);
  }
  return sum;
}

Tangent scaled(double factor, const Tangent& tangent) { return combined(factor, tangent, 0, {}); }

bool is_real(const ir::Type& type) { return type.is(ir::TypeKind::floating) || type.is(ir::TypeKind::angle); }

/// The derivatives of base ** exponent; one by a number that does not move is left out, which might not exist.
Tangent of_power(const Tangent& base_tangent, double base, const Tangent& exponent_tangent, double exponent) {
  const double by_base = base_tangent.empty() || exponent == 0 ? 0 : exponent * std::pow(base, exponent - 1);
  const double by_exponent = exponent_tangent.empty() ? 0 : std::pow(base, exponent) * std::log(base);
  return combined(by_base, base_tangent, by_exponent, exponent_tangent);
}

}  // namespace

void Tangents::add_input(std::uint32_t slot, std::uint64_t element, std::uint32_t number) { set({0, slot, element}, {{number, 1.0}}); }

void Tangents::set(const Key& key, const Tangent& tangent) {
  if (tangent.empty()) {
    variables_.erase(key);
  } else {
    variables_[key] = tangent;
  }
}

bool Tangents::refuse(std::string obstacle) {
  obstacle_ = std::move(obstacle);
  current_.clear();
  return false;
}

Tangent Tangents::take() {
  Tangent tangent;
  if (!current_.empty()) tangent = std::move(current_.front());
  current_.clear();
  return tangent;
}

void Tangents::put(Tangent tangent) {
  current_.clear();
  if (!tangent.empty()) current_.push_back(std::move(tangent));
}

bool Tangents::require_fixed(const char* what) { return current_.empty() || refuse(what); }

bool Tangents::settle(Tangent tangent, const ir::Type& result, std::string_view what) {
  if (tangent.empty()) return put({}), true;
  if (!is_real(result)) return refuse(std::string(what));
  const auto is_finite = [](const auto& entry) { return std::isfinite(entry.second); };
  if (!std::all_of(tangent.begin(), tangent.end(), is_finite)) return refuse(std::string(what) + " at a place where it has no derivative");
  put(std::move(tangent));
  return true;
}

bool Tangents::unary(ir::UnaryOperation operation, const ir::Type& result) {
  const std::string what = "the operator '" + std::string(ir::sign_of(operation)) + "'";
  if (current_.empty()) return true;
  if (operation != ir::UnaryOperation::negate) return refuse(what);
  return settle(scaled(-1, take()), result, what);
}

bool Tangents::cast(const ir::Type& to, const ir::Type& from) {
  if (current_.empty() || (is_real(to) && is_real(from)) || to.is(ir::TypeKind::array)) return true;
  return refuse("a conversion from " + ir::to_string(from) + " to " + ir::to_string(to));
}

bool Tangents::binary(ir::BinaryOperation operation, const ir::Type& result, const Tangent& left_tangent, double left, double right) {
  const Tangent right_tangent = take();
  if (left_tangent.empty() && right_tangent.empty()) return true;
  const std::string what = "the operator '" + std::string(ir::sign_of(operation)) + "'";
  switch (operation) {
    case ir::BinaryOperation::add:
      return settle(combined(1, left_tangent, 1, right_tangent), result, what);
    case ir::BinaryOperation::subtract:
      return settle(combined(1, left_tangent, -1, right_tangent), result, what);
    case ir::BinaryOperation::multiply:
      return settle(combined(right, left_tangent, left, right_tangent), result, what);
    case ir::BinaryOperation::divide:
      return settle(combined(1 / right, left_tangent, -left / (right * right), right_tangent), result, what);
    case ir::BinaryOperation::power:
      return settle(of_power(left_tangent, left, right_tangent, right), result, what);
    default:
      return refuse(what);
  }
}

bool Tangents::builtin(ir::Builtin function, const ir::Type& result, const std::vector<Tangent>& tangents,
                       std::span<const double> arguments) {
  const auto is_fixed = [](const Tangent& tangent) { return tangent.empty(); };
  current_.clear();
  if (std::all_of(tangents.begin(), tangents.end(), is_fixed)) return true;
  const std::string what = "the function '" + std::string(ir::name_of(function)) + "'";
  const double x = arguments[0];
  const auto by_chain = [&](double derivative) { return settle(scaled(derivative, tangents[0]), result, what); };
  switch (function) {
    case ir::Builtin::sin:
      return by_chain(std::cos(x));
    case ir::Builtin::cos:
      return by_chain(-std::sin(x));
    case ir::Builtin::tan:
      return by_chain(1 + std::tan(x) * std::tan(x));
    case ir::Builtin::arcsin:
      return by_chain(1 / std::sqrt(1 - x * x));
    case ir::Builtin::arccos:
      return by_chain(-1 / std::sqrt(1 - x * x));
    case ir::Builtin::arctan:
      return by_chain(1 / (1 + x * x));
    case ir::Builtin::exp:
      return by_chain(std::exp(x));
    case ir::Builtin::log:
      return by_chain(1 / x);
    case ir::Builtin::sqrt:
      return by_chain(0.5 / std::sqrt(x));
    case ir::Builtin::pow:
      return settle(of_power(tangents[0], x, tangents[1], arguments[1]), result, what);
    default:
      return refuse(what);
  }
}

/// Of bits: whether the variable that they are of depends on inputs (of one in a function: whether it does in any frame).
bool Tangents::depends(const Location& location) const {
  if (location.alias == nullptr) return variables_.contains({location.frame, location.slot, location.offset});
  return std::any_of(location.alias->bit_list.begin(), location.alias->bit_list.end(), [&](const ir::BitSource& source) {
    return std::any_of(variables_.begin(), variables_.end(), [&](const auto& entry) {
      return (entry.first[0] == 0) == source.slot.global && entry.first[1] == source.slot.index;
    });
  });
}

bool Tangents::load(const Location& location) {
  current_.clear();
  if (variables_.empty()) return true;
  if (location.picks_bits) return !depends(location) || refuse("bits of an angle");
  bool all_fixed = true;
  std::vector<Tangent> loaded;
  for_each_element(location, [&](std::uint64_t index) {
    const auto found = variables_.find({location.frame, location.slot, index});
    loaded.push_back(found == variables_.end() ? Tangent{} : found->second);
    all_fixed = all_fixed && loaded.back().empty();
    return true;
  });
  if (!all_fixed) current_ = std::move(loaded);
  return true;
}

bool Tangents::store(const Location& location) {
  const std::vector<Tangent> stored = std::exchange(current_, {});
  if (variables_.empty() && stored.empty()) return true;
  if (location.picks_bits) return !depends(location) || refuse("bits of an angle");
  std::size_t next = 0;
  return for_each_element(location, [&](std::uint64_t index) {
    set({location.frame, location.slot, index}, stored.empty() ? Tangent{} : stored[next]);
    ++next;
    return true;
  });
}

void Tangents::begin_variable(std::uint32_t frame, std::uint32_t slot) {
  const std::vector<Tangent> stored = std::exchange(current_, {});
  for (std::size_t i = 0; i < stored.size(); ++i) set({frame, slot, i}, stored[i]);
}

void Tangents::end_frame(std::uint32_t frame) {
  variables_.erase(variables_.lower_bound({frame, 0, 0}), variables_.lower_bound({std::uint64_t{frame} + 1, 0, 0}));
}

}  // namespace libqsim::execute
