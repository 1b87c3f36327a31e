#include "libqsim/writers/library_gates.hpp"

#include <fmt/format.h>

#include <optional>

#include "libqsim/gates/catalogue.hpp"

namespace libqsim::writers {

namespace {

struct Definition {
  std::string_view name;
  std::string_view parameters;
  std::string_view qubits;
  std::string_view body;
};

constexpr Definition definitions[] = {
#define LIBQSIM_GATE(name, parameters, qubits, body) {name, parameters, qubits, body},
#include "libqsim/writers/library_gates.inc"
#undef LIBQSIM_GATE
};

std::optional<Definition> definition_of(std::string_view name) {
  for (const Definition& definition : definitions) {
    if (definition.name == name) return definition;
  }
  const auto gate = gates::find(gates::Dialect::stdgates, name);
  if (!gate) return std::nullopt;
  const gates::GateRow& row = gates::row_of(*gate);
  return Definition{row.name, row.parameters, row.qubits, row.definition};
}

}  // namespace

void LibraryGates::use(std::string_view name) {
  const bool is_standard = name != "CX" && gates::find(gates::Dialect::stdgates, name);
  if (defined_.contains(name) || (has_stdgates_ && is_standard)) return;
  const auto definition = definition_of(name);
  if (!definition) return;
  defined_.emplace(name);
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  // The names of formal qubits and parameters are those of no gate that a body uses.
  const std::string_view body = definition->body;
  for (std::size_t begin = body.find_first_of(letters); begin != std::string_view::npos;) {
    const std::size_t end = std::min(body.size(), body.find_first_not_of(letters, begin));
    const std::string_view word = body.substr(begin, end - begin);
    if (word != name && word != "CX" && word.size() > 0 && gates::find(gates::Dialect::stdgates, word)) use(word);
    begin = body.find_first_of(letters, end);
  }
  const std::string parameters = definition->parameters.empty() ? std::string() : fmt::format("({})", definition->parameters);
  text_ += fmt::format("gate {}{} {} {{ {} }}\n", name, parameters, definition->qubits, body);
}

}  // namespace libqsim::writers
