#pragma once

#include <cstdint>
#include <functional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "libqsim/qasm/sema/symbols.hpp"
#include "libqsim/qasm/syntax_tree.hpp"
#include "libqsim/support/diagnostic_sink.hpp"

namespace libqsim::qasm::sema {

/// What is known of a value in a calibration. Of classical values no more than that they are such: what their conversions are in OpenPulse
/// its text does not say, and its examples are generous.
enum class PulseKind : std::uint8_t { unknown, nothing, classical, samples, port, frame, waveform, qubit };

/// Checks calibrations in OpenPulse (openpulse.rst, pulses.rst). Cal blocks share one global scope, defcals see it and have scopes of their
/// own. Names that nobody declares may be the target's: the text's examples use such frames and waveforms.
class OpenPulse {
 public:
  /// `program`: the names of the program around the calibrations. `may_be_unread`: of names that a faulty declaration may have declared.
  OpenPulse(support::DiagnosticSink& sink, Scopes& program, std::function<bool(std::string_view)> may_be_unread)
      : sink_(sink), program_(program), may_be_unread_(std::move(may_be_unread)) {
    scopes_.emplace_back();
  }

  void cal(const Cal& node);
  void defcal(const DefCal& node);

 private:
  struct Signature {
    std::vector<PulseKind> parameters;
    std::size_t least = 0;  // arguments
    bool more = false;      // than `parameters`, of any kind, may follow
    PulseKind result = PulseKind::unknown;
  };
  struct Declared {
    PulseKind kind = PulseKind::unknown;
    support::Span span;
    bool is_function = false;
    bool is_extern = false;
    bool is_constant = false;
    bool is_parameter = false;  // of the defcal
    Signature signature;        // of a function
  };
  struct Instruction {
    std::string_view name;
    Signature signature;
    bool acts_on_qubits = false;
  };

  /// How long a piece takes on its frame: known where nothing but delays of stated lengths on one frame is in it.
  struct Timing {
    bool timed = false;
    bool exact = true;
    std::string_view frame;
    double seconds = 0;
    double ticks = 0;  // of the device: dt
  };

  // openpulse.cpp: statements
  bool first_time(support::Span span) { return checked_.insert({span.file, span.begin}).second; }
  void statements(const ScopeStatement& scope);
  void statement(const Statement& node);
  void definition(const Statement& node);
  void control(const Statement& node);
  void body(const Statement& node, bool loop = false);
  void declaration(const ClassicalDeclaration& node);
  void extern_declaration(const Extern& node);
  void subroutine(const Def& node);
  void frame_statement(const OperandStatement& node);
  void assignment(const Assignment& node);
  void return_statement(const Return& node);
  void declare(const Identifier& name, Declared declared);
  const Declared* find(std::string_view name) const;
  static PulseKind kind_of(const TypeSyntax* type);
  static Signature signature_of(std::span<const Parameter> parameters, const TypeSyntax* result);

  // openpulse_expressions.cpp
  PulseKind expression(const Expression& node);
  void expressions(ExpressionList nodes);
  PulseKind name(const Name& node);
  PulseKind operation(const Binary& node);
  PulseKind operand(const Expression& node, std::string_view op);
  PulseKind call(const Call& node);
  PulseKind called(const Call& node, const Signature& signature);
  static const std::vector<Instruction>& instructions();
  static std::string_view text_of(PulseKind kind);
  static bool fits(PulseKind from, PulseKind to);
  void convert(PulseKind from, PulseKind to, support::Span span);
  void undeclared(std::string_view name, support::Span span);

  // openpulse_timing.cpp: a calibration's duration
  void check_delay(const Expression& duration);
  void check_branches(const If& node);
  bool depends_on_run(const Expression& condition) const;
  void add_timing(const Statement& node, Timing& timing) const;

  support::DiagnosticSink& sink_;
  Scopes& program_;
  std::function<bool(std::string_view)> may_be_unread_;
  std::vector<std::unordered_map<std::string_view, Declared>> scopes_;
  std::set<std::pair<std::uint32_t, std::uint32_t>> checked_;  // calibrations in loops are come to more than once
  std::set<std::string_view> told_;                            // undeclared names
  const DefCal* defcal_ = nullptr;                             // under way
  bool nested_ = false;                                        // a cal block within another statement
  int functions_ = 0;                                          // subroutines around the current place
  int loops_ = 0;
  bool acts_ = false;  // the cal block under way does something to qubits
  bool told_not_executed_ = false;
};

}  // namespace libqsim::qasm::sema
