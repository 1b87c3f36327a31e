#include "libqsim/standards/facts_syntax.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>

#include "libqsim/gates/catalogue.hpp"
#include "libqsim/qasm/parser.hpp"
#include "libqsim/qasm/sema/syntax_search.hpp"
#include "libqsim/standards/fields.hpp"

namespace libqsim::standards {

namespace {

using namespace qasm;

constexpr std::size_t excerpt_bytes = 120;

template <class Node, class Base>
const Node& as(const Base& node) {
  return static_cast<const Node&>(node);
}

class SyntaxFacts {
 public:
  SyntaxFacts(const support::SourceMap& sources, CircuitFacts& facts) : sources_(sources), facts_(facts) {}

  void read(support::FileId file, Language language) {
    is_openqasm2_ = language.is_openqasm2();
    support::DiagnosticSink quiet(sources_);
    Parser parser(sources_, file, language, arena_, quiet);
    while (const Statement* statement = parser.parse_statement()) {
      visit(*statement);
      arena_.reset();  // names are views of the text
    }
  }

  /// Looks through the program's own definitions, once all texts are read.
  void finish(Language language) {
    for (std::size_t i = 0; i < calls_.size(); ++i) {
      const Use call = calls_[i];
      const auto own = bodies_.find(call.name);
      if (own == bodies_.end()) continue;
      // What a definition applies is placed where the definition is applied first.
      for (const Use& inner : own->second) count(inner.name, call.span, inner.count);
    }
    for (const Use& call : calls_) {
      if (!bodies_.contains(call.name)) add_gate(call, language);
    }
  }

 private:
  /// A gate, where it is applied first, and how often.
  struct Use {
    std::string_view name;
    Span span;
    std::uint64_t count = 0;
  };

  void count(std::string_view name, Span span, std::uint64_t times) {
    const auto [place, is_new] = places_.try_emplace(name, calls_.size());
    if (is_new) calls_.push_back({name, span, 0});
    calls_[place->second].count += times;
  }

  Spot spot_of(Span span) const {
    const support::Position position = sources_.position(span.file, span.begin);
    std::string_view line = sources_.line_text(span.file, position.line);
    return {position.line, position.column, std::string(line.substr(0, excerpt_bytes))};
  }

  void use(std::string_view feature, Span span) {
    if (facts_.features.find(std::string(feature)) == facts_.features.end()) facts_.features.emplace(feature, spot_of(span));
  }

  void visit(const Statement& node) {
    for (const Annotation& annotation : node.annotations) use("annotation", annotation.span);
    expressions(node);
    switch (node.kind) {
      case StatementKind::version:
        return version(as<VersionStatement>(node));
      case StatementKind::include:
        return use("include", node.span);
      case StatementKind::pragma:
        return use("pragma", node.span);
      case StatementKind::calibration_grammar:
      case StatementKind::cal:
      case StatementKind::defcal:
        return use("calibration", node.span);
      case StatementKind::alias:
        return use("alias", node.span);
      case StatementKind::const_declaration:
        use("const", node.span);
        return declaration(as<ClassicalDeclaration>(node));
      case StatementKind::classical_declaration:
        return declaration(as<ClassicalDeclaration>(node));
      case StatementKind::io_declaration:
        return io(as<IoDeclaration>(node));
      case StatementKind::quantum_declaration:
      case StatementKind::old_style_declaration:
        return registers(as<QuantumDeclaration>(node));
      case StatementKind::gate_definition:
      case StatementKind::opaque_declaration:
        return definition(as<GateDefinition>(node));
      case StatementKind::def:
        use("subroutine", node.span);
        return block(*as<Def>(node).body);
      case StatementKind::extern_:
        return use("extern", node.span);
      case StatementKind::gate_call:
        return gate_call(as<GateCall>(node));
      case StatementKind::measure:
        return measure(as<MeasureStatement>(node));
      case StatementKind::reset:
        broadcast(as<OperandStatement>(node).operands);
        return use("reset", node.span);
      case StatementKind::barrier:
        return use("barrier", node.span);
      case StatementKind::nop:
        return use("nop", node.span);
      case StatementKind::delay:
        return use("delay", node.span);
      case StatementKind::end:
        return use("end", node.span);
      default:
        return control(node);
    }
  }

  void control(const Statement& node) {
    switch (node.kind) {
      case StatementKind::box:
        use("box", node.span);
        return block(*as<Box>(node).body);
      case StatementKind::assignment:
        return assignment(as<Assignment>(node));
      case StatementKind::if_: {
        const auto& branch = as<If>(node);
        use("if", node.span);
        decide(branch.condition, node);
        visit(*branch.then_body);
        if (branch.else_body != nullptr) visit(*branch.else_body);
        return;
      }
      case StatementKind::for_:
        use("for", node.span);
        ++facts_.loops;
        return visit(*as<For>(node).body);
      case StatementKind::while_:
        use("while", node.span);
        ++facts_.loops;
        decide(as<While>(node).condition, node);
        return visit(*as<While>(node).body);
      case StatementKind::switch_:
        use("switch", node.span);
        decide(as<Switch>(node).value, node);
        for (const Case& item : as<Switch>(node).cases) block(*item.body);
        return;
      case StatementKind::scope:
        return block(as<ScopeStatement>(node));
      default:
        return;
    }
  }

  void block(const ScopeStatement& scope) {
    for (const Statement* statement : scope.statements) visit(*statement);
  }

  void version(const VersionStatement& node) {
    if (facts_.version_stated) return;
    facts_.version_stated = true;
    facts_.version = node.text;
    if (facts_.version.find('.') == std::string::npos) facts_.version += ".0";
    facts_.version_spot = spot_of(node.text_span);
  }

  void type(const TypeSyntax* syntax) {
    if (syntax == nullptr) return;
    switch (syntax->keyword) {
      case TypeKeyword::int_:
      case TypeKeyword::uint:
      case TypeKeyword::bool_:
        return use("int", syntax->span);
      case TypeKeyword::float_:
        return use("float", syntax->span);
      case TypeKeyword::angle:
        return use("angle", syntax->span);
      case TypeKeyword::complex:
        return use("complex", syntax->span);
      case TypeKeyword::duration:
      case TypeKeyword::stretch:
        return use("duration", syntax->span);
      case TypeKeyword::array:
        use("array", syntax->span);
        return type(syntax->element);
      default:
        return;
    }
  }

  void declaration(const ClassicalDeclaration& node) {
    type(node.type);
    if (node.type != nullptr && node.type->keyword == TypeKeyword::bit) measured_.insert(node.name.name);
    if (depends_on_measurement(node.initializer)) measured_.insert(node.name.name);
  }

  void io(const IoDeclaration& node) {
    type(node.type);
    use(node.is_input ? "input" : "output", node.span);
    if (!node.is_input && node.type != nullptr && node.type->keyword == TypeKeyword::bit) measured_.insert(node.name.name);
  }

  void registers(const QuantumDeclaration& node) {
    const bool classical = node.type != nullptr && node.type->keyword == TypeKeyword::creg;
    if (classical) measured_.insert(node.name.name);
    if (!classical && node.type != nullptr && node.type->designator != nullptr) quantum_registers_.insert(node.name.name);
  }

  void definition(const GateDefinition& node) {
    if (node.body == nullptr) return use("opaque", node.span);
    use("gate-definition", node.span);
    std::vector<Use> calls;
    std::unordered_map<std::string_view, std::size_t> places;
    std::swap(calls, calls_);
    std::swap(places, places_);
    block(*node.body);
    std::swap(calls, calls_);
    std::swap(places, places_);
    bodies_.try_emplace(node.name.name, std::move(calls));
  }

  void gate_call(const GateCall& node) {
    for (const Modifier& modifier : node.modifiers) {
      const bool control = modifier.kind == ModifierKind::ctrl || modifier.kind == ModifierKind::negctrl;
      use(control ? "ctrl" : modifier.kind == ModifierKind::inv ? "inv" : "pow", modifier.span);
    }
    if (node.name.name == "gphase") use("gphase", node.span);
    broadcast(node.operands);
    count(node.name.name, node.span, 1);
    if (node.operands.size() > 2) use("multi-qubit-gate", node.span);
  }

  void measure(const MeasureStatement& node) {
    use("measurement", node.span);
    if (node.source != nullptr && node.source->kind == ExpressionKind::measure) {
      const Expression* operand = as<Measure>(*node.source).operand;
      broadcast(ExpressionList(&operand_copy(operand), 1));
    }
  }

  Expression* const& operand_copy(const Expression* operand) {
    operand_ = const_cast<Expression*>(operand);
    return operand_;
  }

  void broadcast(ExpressionList operands) {
    for (const Expression* operand : operands) {
      if (operand != nullptr && operand->kind == ExpressionKind::name && quantum_registers_.contains(as<Name>(*operand).name)) {
        use("broadcast", operand->span);
      }
    }
  }

  void assignment(const Assignment& node) {
    const Expression* target = node.target;
    while (target != nullptr && target->kind == ExpressionKind::index) target = as<Index>(*target).base;
    const bool measures = node.value != nullptr && node.value->kind == ExpressionKind::measure;
    if (!measures) use("runtime-classical", node.span);
    if (target != nullptr && target->kind == ExpressionKind::name && depends_on_measurement(node.value)) {
      measured_.insert(as<Name>(*target).name);
    }
  }

  bool depends_on_measurement(const Expression* node) const {
    return sema::any_expression(node, [&](const Expression& part) {
      if (part.kind == ExpressionKind::measure || part.kind == ExpressionKind::quantum_call) return true;
      return part.kind == ExpressionKind::name && measured_.contains(as<Name>(part).name);
    });
  }

  /// A condition that a measurement decides, over something quantum, is feed-forward.
  void decide(const Expression* condition, const Statement& node) {
    if (!depends_on_measurement(condition)) return;
    const bool quantum = sema::any_statement(node, [](const Statement& part) {
      switch (part.kind) {
        case StatementKind::gate_call:
        case StatementKind::measure:
        case StatementKind::reset:
        case StatementKind::delay:
        case StatementKind::box:
        case StatementKind::expression:
          return true;
        case StatementKind::assignment: {
          const Expression* value = as<Assignment>(part).value;
          return value != nullptr && (value->kind == ExpressionKind::measure || value->kind == ExpressionKind::quantum_call);
        }
        default:
          return false;
      }
    });
    if (quantum) use("feed-forward", node.span);
  }

  /// Features that stand in expressions of a statement; those of OpenQASM 2 have none.
  void expressions(const Statement& node) {
    if (is_openqasm2_) return;
    if (node.kind == StatementKind::if_ || node.kind == StatementKind::for_ || node.kind == StatementKind::while_ ||
        node.kind == StatementKind::switch_ || node.kind == StatementKind::scope || node.kind == StatementKind::box) {
      return;  // their own expressions have none of these but in corners; what is inside is visited by itself
    }
    sema::any_expression_of(node, [&](const Expression& part) {
      if (part.kind == ExpressionKind::hardware_qubit) use("physical-qubit", part.span);
      if (part.kind == ExpressionKind::measure) use("measurement", part.span);
      if (part.kind == ExpressionKind::duration_of) use("duration", part.span);
      if (part.kind == ExpressionKind::index && node.kind == StatementKind::gate_call) dynamic_index(as<Index>(part));
      return false;
    });
  }

  void dynamic_index(const Index& node) {
    for (const Expression* index : node.indices) {
      if (depends_on_measurement(index)) use("feed-forward", node.span);
    }
  }

  void add_gate(const Use& call, Language language) {
    GateFact gate;
    gate.name = call.name;
    gate.count = call.count;
    gate.spot = spot_of(call.span);
    for (const gates::Dialect dialect : {gates::Dialect::qelib1, gates::Dialect::qelib1_circulated}) {
      const auto row = gates::find(dialect, call.name);
      if (row) gate.library_sources |= gates::row_of(*row).sources;
    }
    const bool stdgate = gates::find(gates::Dialect::stdgates, call.name).has_value();
    gate.library = language.is_openqasm2() ? gate.library_sources != 0 : stdgate;
    facts_.gates.push_back(std::move(gate));
  }

  const support::SourceMap& sources_;
  CircuitFacts& facts_;
  support::Arena arena_;
  bool is_openqasm2_ = false;
  std::vector<Use> calls_;
  std::unordered_map<std::string_view, std::size_t> places_;       // in calls_
  std::unordered_map<std::string_view, std::vector<Use>> bodies_;  // of the program's own gates
  std::set<std::string_view> measured_;                            // variables whose values measurements decide
  std::set<std::string_view> quantum_registers_;
  Expression* operand_ = nullptr;
};

}  // namespace

void add_syntax_facts(const support::SourceMap& sources, std::span<const support::FileId> files, qasm::Language language,
                      CircuitFacts& facts) {
  SyntaxFacts syntax(sources, facts);
  // Included files first: their definitions are known where the program begins.
  for (std::size_t i = files.size(); i-- > 0;) syntax.read(files[i], language);
  syntax.finish(language);
  facts.metadata = metadata_of(sources.text(files.front()));
  if (!facts.version_stated) facts.version = qasm::name_of(language.version);
}

std::map<std::string, std::string> metadata_of(std::string_view text) {
  const auto trimmed = [](std::string_view part) {
    while (!part.empty() && (part.front() == ' ' || part.front() == '\t')) part.remove_prefix(1);
    while (!part.empty() && (part.back() == ' ' || part.back() == '\t' || part.back() == '\r')) part.remove_suffix(1);
    return part;
  };
  std::map<std::string, std::string> all;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = trimmed(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.empty()) continue;
    if (!line.starts_with("//")) break;
    const std::string_view comment = trimmed(line.substr(2));
    const std::size_t colon = comment.find(':');
    if (colon == std::string_view::npos) continue;
    const std::string_view key = trimmed(comment.substr(0, colon));
    if (is_identifier(key, false)) all.emplace(key, trimmed(comment.substr(colon + 1)));
  }
  return all;
}

}  // namespace libqsim::standards
