#include "libqsim/run/externs.hpp"

#include <exception>
#include <string>
#include <vector>

#include "libqsim/run/inputs.hpp"
#include "libqsim/run/value_text.hpp"

namespace libqsim::run {

namespace {

/// The type with the length that the caller's array has, where the declaration leaves it open; of several open ones, as one list.
ir::Type closed(const ir::Type& type, const ir::Value& value) {
  if (!type.is(ir::TypeKind::array) || type.shape->dimensions.front() != ir::none) return type;
  return ir::array_type(type.shape->element, {static_cast<std::uint32_t>(value.as<ir::ArrayValue>().elements.size())});
}

}  // namespace

execute::ExternCall extern_call_of(const RunOptions& options) {
  return [externs = options.externs](const ir::Function& function, std::vector<ir::Value>& arguments) -> execute::ExternResult {
    const auto provided = externs.find(function.name);
    if (provided == externs.end()) return {};
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < arguments.size(); ++i) texts.push_back(text_of(arguments[i], closed(function.slots[i].type, arguments[i])));
    std::string answer;
    try {
      answer = provided->second(texts);
    } catch (const std::exception& fault) {
      return {std::nullopt, *fault.what() != '\0' ? fault.what() : "it threw an exception"};
    }
    if (function.result.is(ir::TypeKind::none)) return {ir::Value{}, {}};
    ParsedInput value = parse_input(answer, function.result);
    if (!value.error.empty()) return {std::nullopt, "its value '" + answer + "' is not of type " + to_string(function.result)};
    return {std::move(value.value), {}};
  };
}

}  // namespace libqsim::run
