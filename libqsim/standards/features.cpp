#include "libqsim/standards/features.hpp"

#include <array>

namespace libqsim::standards {

namespace {

constexpr std::array<FeatureRow, 40> rows{{
    {"alias", "a name for parts of registers (let)"},
    {"angle", "variables of type angle"},
    {"annotation", "lines that begin with @"},
    {"array", "classical arrays"},
    {"barrier", "barriers"},
    {"box", "boxes"},
    {"broadcast", "a gate, reset or measurement of whole registers"},
    {"calibration", "cal, defcal and defcalgrammar"},
    {"complex", "variables of type complex"},
    {"const", "compile-time constants"},
    {"ctrl", "the modifiers ctrl and negctrl"},
    {"delay", "delays"},
    {"duration", "variables of type duration or stretch, and durationof"},
    {"end", "the end statement"},
    {"extern", "extern functions"},
    {"feed-forward", "quantum operations that depend on a classical value of the run: if, while, switch, or an index"},
    {"float", "variables of type float"},
    {"for", "for loops"},
    {"gate-definition", "gates that the program defines itself"},
    {"gphase", "global phases"},
    {"if", "if statements"},
    {"include", "include statements"},
    {"input", "inputs"},
    {"int", "variables of type int, uint or bool"},
    {"inv", "the modifier inv"},
    {"measurement", "measurements"},
    {"mid-circuit-measurement", "a qubit that is used after it was measured"},
    {"multi-qubit-gate", "gates of more than two qubits"},
    {"nop", "the nop statement"},
    {"opaque", "opaque gates"},
    {"output", "outputs"},
    {"physical-qubit", "physical qubits ($0)"},
    {"pow", "the modifier pow"},
    {"pragma", "pragmas"},
    {"reset", "resets"},
    {"runtime-angle", "gate angles that are worked out at run time"},
    {"runtime-classical", "assignments to classical variables at run time"},
    {"subroutine", "subroutines (def)"},
    {"switch", "switch statements"},
    {"while", "while loops"},
}};

constexpr auto names = [] {
  std::array<std::string_view, rows.size()> all{};
  for (std::size_t i = 0; i < rows.size(); ++i) all[i] = rows[i].name;
  return all;
}();

}  // namespace

std::span<const FeatureRow> circuit_features() { return rows; }
std::span<const std::string_view> circuit_feature_names() { return names; }

}  // namespace libqsim::standards
