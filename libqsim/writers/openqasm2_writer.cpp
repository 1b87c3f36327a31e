#include "libqsim/writers/openqasm2_writer.hpp"

#include <fmt/format.h>

#include <iterator>
#include <set>
#include <utility>
#include <vector>

#include "libqsim/ir/composite.hpp"
#include "libqsim/writers/circuit_walk.hpp"
#include "libqsim/writers/names.hpp"
#include "libqsim/writers/number_text.hpp"
#include "libqsim/writers/openqasm2_gates.hpp"

namespace libqsim::writers {

namespace {

using support::Code;

constexpr qasm::Language strict{qasm::Version::v2_0, false};
// Twice in memory, and then read again with what its gates become.
constexpr std::size_t text_limit_bytes = std::size_t{1} << 27;

class Writer {
 public:
  Writer(const SourceProgram& source, support::DiagnosticSink& sink)
      : program_(source.program),
        sink_(sink),
        control_(source.control),
        walk_(
            program_, [&source](std::string_view name) { return declaration_of(source, name); }, sink, source.control),
        names_(strict),
        gates_(program_.qubit_count, [this](auto name, auto parameters, auto qubits) { return gate_line(name, parameters, qubits); }) {}

  std::optional<std::string> text() {
    if (!walk_.run()) return std::nullopt;
    choose_names();
    std::uint64_t count = 0;
    for (const FlatOperation& flat : walk_.circuit().operations) {
      if (!control_.goes_on_at(++count)) return std::nullopt;
      operation(flat);
      if (body_.size() <= text_limit_bytes) continue;
      sink_.report(Code::not_convertible, flat.span, "a circuit whose text is longer than 128 MiB", "2.0");
      return std::nullopt;
    }
    if (gates_.dropped_phase()) sink_.report(Code::phase_left_out);
    return "OPENQASM 2.0;\ninclude \"qelib1.inc\";\n" + definitions_ + registers() + body_;
  }

 private:
  void choose_names() {
    for (const gates::GateRow& row : gates::catalogue()) {
      if (row.dialect == gates::Dialect::qelib1 || row.dialect == gates::Dialect::qelib1_circulated) names_.reserve(row.name);
    }
    for (const ir::QubitRegister& entry : program_.registers) {
      const std::string& name = named(entry.name);
      for (std::uint32_t i = 0; i < entry.size; ++i) qubits_.push_back(fmt::format("{}[{}]", name, i));
    }
    bits_.resize(program_.main().slots.size());
    for (std::uint32_t slot = 0; slot < bits_.size(); ++slot) {
      if (walk_.exports(slot)) bits_[slot] = named(program_.main().slots[slot].name);
    }
    unread_ = "unread";
    while (names_.is_taken(unread_)) unread_ += '_';
  }

  const std::string& named(const std::string& name) {
    const std::string& chosen = names_.add(name);
    if (chosen != name) sink_.report(Code::name_changed, name, chosen, "2.0");
    return chosen;
  }

  std::string registers() const {
    std::string text;
    for (const ir::QubitRegister& entry : program_.registers) {
      if (entry.size > 0) text += fmt::format("qreg {}[{}];\n", names_.all().at(entry.name), entry.size);
    }
    for (std::size_t slot = 0; slot < bits_.size(); ++slot) {
      const std::uint32_t width = program_.main().slots[slot].type.width;
      if (!bits_[slot].empty() && width > 0) text += fmt::format("creg {}[{}];\n", bits_[slot], width);
    }
    if (uses_unread_) text += fmt::format("creg {}[1];\n", unread_);
    return text;
  }

  /// One line, or one for each value that the condition's register may have.
  void line(std::string_view text) {
    if (guard_ == nullptr) {
      body_.append(text).append("\n");
      return;
    }
    for (const std::uint64_t value : guard_->values) {
      fmt::format_to(std::back_inserter(body_), "if({}=={}) {}\n", bits_[guard_->slot], value, text);
    }
  }

  bool gate_line(std::string_view name, std::span<const double> parameters, std::span<const Qubit> qubits) {
    define(name);
    std::string text(name);
    for (std::size_t i = 0; i < parameters.size(); ++i) text.append(i == 0 ? "(" : ", ").append(number_text(parameters[i]));
    if (!parameters.empty()) text += ')';
    for (std::size_t i = 0; i < qubits.size(); ++i) text.append(i == 0 ? " " : ", ").append(qubits_[qubits[i]]);
    line(text + ';');
    return body_.size() <= text_limit_bytes;
  }

  /// The definition of a gate that the paper's library does not have, after those that it uses.
  void define(std::string_view name) {
    const auto gate = gates::find(gates::Dialect::qelib1_circulated, name);
    if (!gate || gates::find(gates::Dialect::qelib1, name) || !defined_.emplace(name).second) return;
    const gates::GateRow& row = gates::row_of(*gate);
    for (std::string_view rest = row.definition; !rest.empty();) {
      const std::size_t begin = rest.find_first_not_of(' ');
      if (begin == std::string_view::npos) break;
      rest.remove_prefix(begin);
      define(rest.substr(0, rest.find_first_of(" (")));
      rest.remove_prefix(std::min(rest.size(), rest.find(';') + 1));
    }
    const std::string parameters = row.parameters.empty() ? std::string() : fmt::format("({})", row.parameters);
    definitions_ += fmt::format("gate {}{} {} {{ {} }}\n", row.name, parameters, row.qubits, row.definition);
  }

  void operation(const FlatOperation& flat) {
    guard_ = flat.guard == ir::none ? nullptr : &walk_.circuit().guards[flat.guard];
    switch (flat.kind) {
      case FlatKind::measure:
        return measure(flat);
      case FlatKind::reset:
        return line("reset " + qubits_[flat.qubits[0]] + ";");
      case FlatKind::barrier:
        return barrier(flat);
      default:
        return unitary(flat);
    }
  }

  void measure(const FlatOperation& flat) {
    const std::string& qubit = qubits_[flat.qubits[0]];
    const std::vector<BitKey>& homes = walk_.circuit().measurements[flat.data].homes;
    for (const BitKey& home : homes) line(fmt::format("measure {} -> {}[{}];", qubit, bits_[home.slot], home.bit));
    if (!homes.empty()) return;
    uses_unread_ = true;
    line(fmt::format("measure {} -> {}[0];", qubit, unread_));
  }

  void barrier(const FlatOperation& flat) {
    std::string text;
    const std::size_t count = flat.qubits.empty() ? qubits_.size() : flat.qubits.size();
    for (std::size_t i = 0; i < count; ++i) {
      text.append(i == 0 ? " " : ", ").append(qubits_[flat.qubits.empty() ? i : flat.qubits[i]]);
    }
    if (!text.empty()) line("barrier" + text + ";");
  }

  void unitary(const FlatOperation& flat) {
    const std::span<const Qubit> all = flat.qubits;
    const auto controls = all.first(flat.control_count);
    const auto targets = all.subspan(flat.control_count);
    const auto flip = [&] {
      for (std::size_t k = 0; k < controls.size(); ++k) {
        if (flat.negative[k]) gates_.flip(controls[k]);
      }
    };
    flip();
    std::span<const double> parameters = flat.parameters;
    if (flat.kind == FlatKind::gate) {
      const std::optional<double> power = flat.has_power ? std::optional(parameters.back()) : std::nullopt;
      if (flat.has_power) parameters = parameters.first(parameters.size() - 1);
      gates_.row(flat.gate, parameters, power, controls, targets);
    } else if (flat.kind == FlatKind::unitary) {
      gates_.matrix(program_.matrices[flat.data].elements, controls, targets);
    } else {
      gates_.matrix(ir::matrix_of(program_, flat.data, parameters), controls, targets);
    }
    flip();
  }

  const ir::Program& program_;
  support::DiagnosticSink& sink_;
  const support::Control& control_;
  CircuitWalk walk_;
  Names names_;
  Openqasm2Gates gates_;
  std::vector<std::string> qubits_;
  std::vector<std::string> bits_;  // by slot; empty: not written
  std::string unread_;             // a bit for outcomes that the program does not keep
  bool uses_unread_ = false;
  std::string definitions_;
  std::string body_;
  std::set<std::string, std::less<>> defined_;
  const Guard* guard_ = nullptr;
};

}  // namespace

std::optional<std::string> to_openqasm2(const SourceProgram& source, support::DiagnosticSink& sink) { return Writer(source, sink).text(); }

}  // namespace libqsim::writers
