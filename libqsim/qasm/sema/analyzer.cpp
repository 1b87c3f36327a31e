#include "libqsim/qasm/sema/analyzer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <numbers>
#include <utility>

#include "libqsim/qasm/foreign_words.hpp"

namespace libqsim::qasm::sema {

Analyzer::Analyzer(support::SourceMap& sources, support::DiagnosticSink& sink, Language language, const AnalyzeOptions& options)
    : sources_(sources),
      sink_(sink),
      language_(language),
      options_(options),
      openpulse_(sink, scopes_, [this](std::string_view name) { return may_be_unread(name); }),
      watch_(options.control, sink) {
  row_gates_.assign(gates::catalogue().size(), ir::none);
  declare_builtins();
}

void Analyzer::declare_builtins() {
  const auto builtin_gate = [&](gates::Dialect dialect, std::string_view name) {
    const auto row = gates::find(dialect, name);
    if (!row) return;
    Symbol symbol;
    symbol.kind = SymbolKind::gate;
    symbol.index = catalogue_gate(*row);
    scopes_.declare(name, symbol);
  };
  const auto builtin_constant = [&](std::string_view name, double value) {
    Symbol symbol;
    symbol.kind = SymbolKind::constant;
    symbol.type = ir::float_type(64);
    symbol.value = {value};
    symbol.read_only = true;
    scopes_.declare(name, symbol);
  };
  const auto builtin_function = [&](ir::Builtin function) {
    Symbol symbol;
    symbol.kind = SymbolKind::builtin_function;
    symbol.index = static_cast<std::uint32_t>(function);
    scopes_.declare(ir::name_of(function), symbol);
  };
  if (is2()) {
    builtin_gate(gates::Dialect::openqasm2, "U");
    builtin_gate(gates::Dialect::openqasm2, "CX");
    return;  // pi and the six functions are words of its grammar: see name() and call()
  }
  builtin_gate(gates::Dialect::openqasm3, "U");
  builtin_gate(gates::Dialect::openqasm3, "gphase");
  for (const auto& [name, value] :
       {std::pair{"pi", std::numbers::pi}, std::pair{"π", std::numbers::pi}, std::pair{"tau", 2 * std::numbers::pi},
        std::pair{"τ", 2 * std::numbers::pi}, std::pair{"euler", std::numbers::e}, std::pair{"ℇ", std::numbers::e}}) {
    builtin_constant(name, value);
  }
  for (int function = 0; function <= static_cast<int>(ir::Builtin::tan); ++function) {
    const auto builtin = static_cast<ir::Builtin>(function);
    if (builtin == ir::Builtin::pow && !has(language_, Feature::pow_function)) continue;
    builtin_function(builtin);
  }
}

void Analyzer::analyze_file(support::FileId file) {
  support::Arena arena;
  Parser parser(sources_, file, language_, arena, sink_);
  builder_.expect_text(sources_.text(file).size());
  const bool is_new = files_.read.insert(sources_.path(file)).second;
  operation_budget_ += (files_.open.empty() ? options_.limits.expanded_operations : 0) + (is_new ? sources_.text(file).size() : 0);
  files_.open.push_back(sources_.path(file));
  const bool is_main = files_.open.size() == 1;
  if (is_main) watch_.expect(sources_.text(file).size());
  // A statement may be as long as the file.
  arena.watch([&](std::size_t bytes) {
    watch_.look();
    if (bytes > options_.limits.tree_bytes && !sink_.full()) error(Code::statement_too_large, parser.place(), options_.limits.tree_bytes);
    if (bytes > options_.limits.tree_bytes || sink_.full()) parser.give_up();
  });
  std::size_t unread = 0;
  parser.set_calibration_grammar(calibration_grammar_);
  while (const Statement* node = parser.parse_statement()) {
    for (; unread < parser.unread_names().size(); ++unread) unread_names_.insert(parser.unread_names()[unread]);
    const bool unparsed = node->kind == StatementKind::invalid;  // which was told; it may have been the version line
    if (is_main && !statement_seen_ && !unparsed && node->kind != StatementKind::version && is2()) {
      const Span start{0, 0, file};
      if (language_.circulated) {
        error(Code::version_missing_circulated, start).hint("begin the file with 'OPENQASM 2.0;'");
      } else {
        error(Code::version_missing, start);
      }
    }
    calibration_grammar_ = parser.calibration_grammar();
    if (!parser.gave_up()) statement(*node);
    parser.set_calibration_grammar(calibration_grammar_);  // an included file may choose another
    statement_seen_ = true;
    arena.reset();
    plain_statements(parser);
    if (is_main) watch_.read(parser.place().begin);
    if (sink_.full()) break;
  }
  if (is_main && !statement_seen_ && is2() && !language_.circulated) error(Code::version_missing, Span{0, 0, file});
  files_.open.pop_back();
}

ir::Program Analyzer::finish() {
  if (builder_.is_open()) {
    ir::Terminator terminator;
    terminator.kind = ir::TerminatorKind::end;
    builder_.terminate(terminator);
  }
  place_physical_qubits();
  return std::move(builder_.program);
}

void Analyzer::statement(const Statement& node) {
  watch_.tick();
  if (!node.annotations.empty()) annotations(node);
  if (!builder_.is_open()) builder_.begin_block(builder_.new_block());
  statement_of_kind(node);
}

void Analyzer::statement_of_kind(const Statement& node) {
  switch (node.kind) {
    case StatementKind::invalid:
      return;
    case StatementKind::version:
      return version(static_cast<const VersionStatement&>(node));
    case StatementKind::include:
      return include(static_cast<const Include&>(node));
    case StatementKind::pragma:
      return pragma(static_cast<const Pragma&>(node));
    case StatementKind::calibration_grammar:
    case StatementKind::cal:
    case StatementKind::defcal:
      return calibration(node);
    case StatementKind::alias:
      return alias(static_cast<const Alias&>(node));
    case StatementKind::classical_declaration:
      return classical_declaration(static_cast<const ClassicalDeclaration&>(node));
    case StatementKind::const_declaration:
      return const_declaration(static_cast<const ClassicalDeclaration&>(node));
    case StatementKind::io_declaration:
      return io_declaration(static_cast<const IoDeclaration&>(node));
    case StatementKind::quantum_declaration:
      return quantum_declaration(static_cast<const QuantumDeclaration&>(node));
    case StatementKind::old_style_declaration:
      return old_style_declaration(static_cast<const QuantumDeclaration&>(node));
    case StatementKind::gate_definition:
      return gate_definition(static_cast<const GateDefinition&>(node));
    case StatementKind::opaque_declaration:
      return opaque_declaration(static_cast<const GateDefinition&>(node));
    case StatementKind::def:
      return def(static_cast<const Def&>(node));
    case StatementKind::extern_:
      return extern_declaration(static_cast<const Extern&>(node));
    case StatementKind::gate_call:
      return gate_call(static_cast<const GateCall&>(node));
    case StatementKind::measure:
      return measure_statement(static_cast<const MeasureStatement&>(node));
    case StatementKind::reset:
      return reset(static_cast<const OperandStatement&>(node));
    case StatementKind::barrier:
      return barrier(static_cast<const OperandStatement&>(node));
    case StatementKind::nop:
      return nop(static_cast<const OperandStatement&>(node));
    case StatementKind::delay:
      return delay(static_cast<const OperandStatement&>(node));
    case StatementKind::box:
      return box(static_cast<const Box&>(node));
    case StatementKind::assignment:
      return assignment(static_cast<const Assignment&>(node));
    case StatementKind::expression:
      return expression_statement(static_cast<const ExpressionStatement&>(node));
    case StatementKind::if_:
      return is2() ? if_openqasm2(static_cast<const If&>(node)) : if_statement(static_cast<const If&>(node));
    case StatementKind::for_:
      return for_statement(static_cast<const For&>(node));
    case StatementKind::while_:
      return while_statement(static_cast<const While&>(node));
    case StatementKind::switch_:
      return switch_statement(static_cast<const Switch&>(node));
    case StatementKind::break_:
    case StatementKind::continue_:
    case StatementKind::end:
      return jump_statement(node);
    case StatementKind::return_:
      return return_statement(static_cast<const Return&>(node));
    case StatementKind::scope:
      return body(node, ScopeKind::block);
  }
}

void Analyzer::expression_statement(const ExpressionStatement& node) {
  const Expression* value = node.value;
  if (value->kind == ExpressionKind::call) {
    const auto& call_node = static_cast<const Call&>(*value);
    const auto found = scopes_.find(call_node.callee.name);
    if (found.symbol != nullptr && (found.symbol->kind == SymbolKind::subroutine || found.symbol->kind == SymbolKind::extern_function)) {
      subroutine_call(call_node.callee, *found.symbol, call_node.arguments, value->span, false);
      return;
    }
  }
  if (value->kind == ExpressionKind::quantum_call) {
    quantum_call(static_cast<const QuantumCall&>(*value), false);
    return;
  }
  expression(*value);
}

void Analyzer::statements(StatementList nodes) {
  for (const Statement* node : nodes) statement(*node);
}

void Analyzer::body(const Statement& node, ScopeKind kind) {
  scopes_.push(kind);
  if (node.kind == StatementKind::scope) {
    statements(static_cast<const ScopeStatement&>(node).statements);
  } else {
    statement(node);
  }
  scopes_.pop();
}

void Analyzer::require_global(const Statement& node, std::string_view what, std::string_view clause) {
  if (scopes_.is_global() || misplaced_includes_ > 0) return;
  auto report = error(Code::not_global_scope, node.span, what);
  if (!clause.empty()) report.clause(clause);
}

void Analyzer::unsupported(Span span, std::string_view what) { not_executable(span, std::string(what)); }

void Analyzer::not_executable(Span span, std::string what) {
  if (discarding_ > 0) return;
  builder_.program.obstacles.push_back(std::move(what));
  builder_.append(ir::OperationKind::opaque, span).data = static_cast<std::uint32_t>(builder_.program.obstacles.size() - 1);
}

void Analyzer::version(const VersionStatement& node) {
  if (statement_seen_ || version_seen_ || files_.open.size() > 1) {
    error(Code::version_misplaced, node.span);
    return;
  }
  version_seen_ = true;
  if (node.text.empty()) return;
  struct Known {
    std::string_view text;
    Version version;
  };
  constexpr std::array<Known, 7> known = {{{"2.0", Version::v2_0},
                                           {"2", Version::v2_0},
                                           {"3.0", Version::v3_0},
                                           {"3", Version::v3_0},
                                           {"3.1", Version::v3_1},
                                           {"3.2", Version::v3_2_draft},
                                           {"", Version::v3_1}}};
  // OpenQASM 2's version is a real number: 2.00 is 2.0.
  std::string_view text = node.text;
  while (text.starts_with("2.0") && text.size() > 3 && text.ends_with('0')) text.remove_suffix(1);
  const auto entry = std::find_if(known.begin(), known.end() - 1, [&](const Known& k) { return k.text == text; });
  if (entry == known.end() - 1) {
    error(Code::version_unknown, node.text_span, node.text);
    return;
  }
  const bool two = entry->version == Version::v2_0;
  // A later language reads an earlier version's programs; a program that asks for a later one cannot be judged by an earlier.
  if (two != is2() || entry->version > language_.version)
    error(Code::version_mismatch, node.text_span, node.text, name_of(language_.version));
}

void Analyzer::include(const Include& node) {
  require_global(node, "an include", "include.statement");
  if (files_.refused) return;
  if (files_.open.size() > options_.limits.include_depth) {
    error(Code::include_too_deep, node.span, options_.limits.include_depth);
    return;
  }
  if (options_.resolve_include) {
    auto found = options_.resolve_include(node.path, files_.open.back());
    if (!found) {
      error(Code::include_failed, node.path_span, node.path, found.error().empty() ? "" : found.error().front().message);
      names_missing_ = true;
      return;
    }
    if (found.value()) {
      IncludeText text = std::move(*found.value());
      include_text(node, text.path, std::move(text.text));
      return;
    }
  }
  if (include_library(node)) return;
  error(Code::include_not_found, node.path_span, node.path);
  names_missing_ = true;
}

void Analyzer::include_text(const Include& node, const std::string& path, std::string text) {
  if (std::find(files_.open.begin(), files_.open.end(), path) != files_.open.end()) {
    error(Code::include_cycle, node.path_span, node.path);
    return;
  }
  if (!count_include(node, files_.read.contains(path) ? text.size() : 0)) return;
  builder_.program.includes.push_back({std::string(node.path), path, node.span});
  const bool misplaced = !scopes_.is_global();
  misplaced_includes_ += misplaced ? 1 : 0;
  analyze_file(sources_.add(path, std::move(text)));
  misplaced_includes_ -= misplaced ? 1 : 0;
}

/// False where that is too much; told once, for all includes after it are.
bool Analyzer::count_include(const Include& node, std::size_t repeated_bytes) {
  const AnalyzeLimits& limits = options_.limits;
  const bool too_many = files_.include_count == limits.includes;
  const bool too_long = repeated_bytes > limits.repeated_bytes - files_.repeated_bytes;
  if (!too_many && !too_long) {
    ++files_.include_count;
    files_.repeated_bytes += repeated_bytes;
    return true;
  }
  error(Code::include_budget, node.span,
        too_many ? fmt::format("{} files", limits.includes) : fmt::format("{} bytes of files included before", limits.repeated_bytes));
  files_.refused = true;
  names_missing_ = true;
  return false;
}

bool Analyzer::refused_by_lexer(std::string_view name) const {
  const bool lower = !name.empty() && name.front() >= 'a' && name.front() <= 'z';
  const bool plain = std::all_of(name.begin(), name.end(), [](char letter) { return static_cast<unsigned char>(letter) < 0x80; });
  return is2() && !language_.circulated && !(lower && plain);
}

Symbol* Analyzer::lookup(std::string_view name, Span span) {
  const Scopes::Found found = scopes_.find(name);
  if (found.symbol == nullptr) {
    if (may_be_unread(name) || refused_by_lexer(name)) return nullptr;
    auto report = error(Code::undeclared_name, span, name);
    const std::string_view close = is2() || word_for(name).empty() ? scopes_.closest(name) : word_for(name);
    if (!close.empty()) report.hint("did you mean '" + std::string(close) + "'?");
    return nullptr;
  }
  const SymbolKind kind = found.symbol->kind;
  const bool visible = kind == SymbolKind::constant || kind == SymbolKind::gate || kind == SymbolKind::subroutine ||
                       kind == SymbolKind::builtin_function || kind == SymbolKind::extern_function;
  if (found.crosses_body && !visible && !in_signature_) {
    error(Code::not_visible_in_body, span, name).note(found.symbol->span, "declared here").hint("pass it as a parameter");
    return nullptr;
  }
  return found.symbol;
}

bool Analyzer::can_declare(const Identifier& name, bool as_gate) {
  const Symbol* taken = scopes_.find_here(name.name);
  if (taken == nullptr || taken->weak || (as_gate && taken->calibrated)) return true;
  auto report = error(Code::redeclared_name, name.span, name.name);
  if (!scopes_.is_global()) report.clause("scope.block");
  if (taken->span.end > 0) {
    report.note(taken->span, "declared here");
  } else {
    report.note("the language or its library declares it");
  }
  // Which of the two is meant from here on is not known: what is done with it is not judged.
  Symbol either;
  either.kind = SymbolKind::variable;
  either.span = taken->span;
  scopes_.declare(name.name, std::move(either));
  return false;
}

}  // namespace libqsim::qasm::sema
