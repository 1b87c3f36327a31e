#include "libqsim/standards/expression.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "libqsim/standards/expression_value.hpp"

using namespace libqsim::standards;
using doctest::Approx;
using libqsim::protocols::CircuitFields;
using libqsim::protocols::Graph;

namespace {

ExpressionScope circuit_scope() {
  ExpressionScope scope;
  scope.scope = Scope::circuit;
  scope.fields = {{"length", ValueKind::number}, {"target", ValueKind::text}, {"graph", ValueKind::graph}, {"observable", ValueKind::text}};
  return scope;
}

ExpressionScope global_scope(bool rule = false) {
  ExpressionScope scope;
  scope.metrics = {{"E", true}, {"S", false}, {"F", true}};
  scope.fields = {{"length", ValueKind::number}, {"group", ValueKind::text}, {"graph", ValueKind::graph}};
  scope.circuits = {"ab", "ab2"};
  scope.rule = rule;
  return scope;
}

std::string understood(std::string_view text, const ExpressionScope& scope) {
  const ParsedExpression parsed = parse_expression(text, scope);
  if (!parsed.expression) return "fault: " + parsed.fault.message;
  return to_text(*parsed.expression, scope);
}

/// Two bits: 00, 01, 10, 11 seen 50, 10, 20, 20 times of 100, with ideal probabilities 1/2, 1/8, 1/8, 1/4.
struct TwoBits {
  OutcomeTable table{.bits = 2, .dense = true, .outcomes = {}, .ideal = {0.5, 0.125, 0.125, 0.25}, .others = 0, .unset = {}};
  std::vector<double> counts{50, 10, 20, 20};
  CircuitFields fields{{"length", 4.0}, {"target", std::string("01")}, {"graph", Graph{{{0, 1, 2.0}}}}, {"observable", std::string("ZI")}};
  CircuitShape shape{{{"depth", 3}, {"width", 2}}, {{"h", 1}, {"cx", 2}}};

  double value(std::string_view text) const {
    const ParsedExpression parsed = parse_expression(text, circuit_scope());
    INFO(parsed.fault.message);
    REQUIRE(parsed.expression);
    return evaluate(*parsed.expression, CircuitContext{&table, counts, 100, &fields, &shape}).number;
  }
};

}  // namespace

TEST_CASE("expression: precedence and associativity") {
  const ExpressionScope scope = global_scope();
  CHECK(understood("1 + 2 * 3 - 4 / 5", scope) == "((1 + (2 * 3)) - (4 / 5))");
  CHECK(understood("2 ^ 3 ^ 2", scope) == "(2 ^ (3 ^ 2))");
  CHECK(understood("-2 ^ 2", scope) == "(-(2 ^ 2))");
  CHECK(understood("2 ^ -1", scope) == "(2 ^ (-1))");
  CHECK(understood("8 - 4 - 2", scope) == "((8 - 4) - 2)");
  CHECK(understood("(1 + 2) * S", scope) == "((1 + 2) * S)");
  CHECK(understood("abs(E@ab - E@ab2)", scope) == "abs((E@ab - E@ab2))");
  CHECK(understood("sum(E[group == \"x\"])", scope) == "sum(E[(group == \"x\")])");
  CHECK(understood("sum(mean(E, by = length))", scope) == "sum(mean(E, by = length))");
  CHECK(understood("S - 1 >= 2 / 3", global_scope(true)) == "((S - 1) >= (2 / 3))");
  CHECK(understood("gates(cx, \"cz\")", circuit_scope()) == "gates(\"cx\", \"cz\")");
}

TEST_CASE("expression: faults are told at their column, with a hint") {
  struct Case {
    std::string_view text;
    std::uint32_t column;
    std::string_view message;
    std::string_view hint;
  };
  const Case cases[] = {
      {"1 +", 4, "expected a number, a name or '(', but the expression ends", ""},
      {"1 + $", 5, "unexpected character '$'", ""},
      {"(1 + 2", 7, "expected ')', but the expression ends", ""},
      {"1 2", 3, "expected the end of the expression, found '2'", ""},
      {"2x", 2, "expected an operator after a number, found 'x'", ""},
      {"meen(E)", 1, "there is no function 'meen' here", "did you mean 'mean'?"},
      {"circuit", 1, "there is no name 'circuit' here", "did you mean 'circuits'?"},
      {"counts", 1, "there is no name 'counts' here", "it is a quantity of one circuit: use it in a metric with per = \"circuit\""},
      {"sqrt", 1, "'sqrt' is a function: sqrt(x)", ""},
      {"circuits(1)", 9, "'circuits' takes no arguments", ""},
      {"sqrt(1, 2)", 1, "sqrt(x) takes one number or vector", ""},
      {"E", 1, "the value must be a number, but it is a vector over circuits", ""},
      {"S > 1", 1, "the value must be a number, but it is a comparison", ""},
      {"E@abc", 3, "there is no circuit 'abc'", "did you mean 'ab'?"},
      {"S@ab", 2, "'S' is no metric of single circuits", ""},
      {"1 + \"a\"", 3, "'+' cannot take a number and a text", ""},
      {"S[1 > 0]", 2, "a number cannot be indexed", ""},
      {"sum(E[S])", 6, "a vector over circuits is indexed by a set over the same, not by a number", ""},
      {"S.p", 3, "a number has no fields", ""},
      {"fit_decay(length, E).q", 22, "a fit has the fields p, a and b", ""},
      {"fit_decay(length)", 1, "fit_decay(x, y, b) takes two vectors over circuits and, if not 1/2^n, the asymptote", ""},
      {"lower(S, 2)", 1, "the level of a bound is a number between 0 and 1, such as 0.95", ""},
      {"lower(S, S)", 1, "the level of a bound is a number between 0 and 1, such as 0.95", ""},
      {"lower(upper(S, 0.9), 0.9)", 1, "bounds cannot be nested", ""},
      {"mean(E, by = colour)", 14, "'by' takes a data field of the circuits", ""},
      {"\"abc", 1, "a text without its closing quote", ""},
      {"1 = 2", 3, "expected the end of the expression, found '='", "write == to compare"},
      {"1e999", 1, "a number out of range", ""},
      {"-\"a\"", 1, "'-' needs a number, not a text", ""},
      {"", 1, "expected a number, a name or '(', but the expression ends", ""},
  };
  for (const Case& c : cases) {
    const ParsedExpression parsed = parse_expression(c.text, global_scope());
    INFO(c.text);
    CHECK_FALSE(parsed.expression);
    CHECK(parsed.fault.message == c.message);
    CHECK(parsed.fault.column == c.column);
    CHECK(parsed.fault.hint == c.hint);
  }
  CHECK(understood("1", global_scope(true)) == "fault: the value must be a comparison, but it is a number");
  CHECK(understood("1 < 2 < 3", global_scope(true)) == "fault: comparisons cannot be chained");
  CHECK(understood(std::string(5000, '1'), global_scope()) == "fault: more than 4096 bytes");
  CHECK(understood(std::string(2000, '(') + "1" + std::string(2000, ')'), global_scope()) == "fault: more than 64 levels of nesting");
  CHECK(understood(std::string(2000, '-') + "1", global_scope()) == "fault: more than 64 levels of nesting");
  CHECK(understood("circuits", circuit_scope()) == "fault: there is no name 'circuits' here");
}

TEST_CASE("expression: quantities of a circuit, by hand") {
  const TwoBits two;
  CHECK(two.value("shots") == 100);
  CHECK(two.value("sum(counts)") == 100);
  CHECK(two.value("max(counts) / shots") == 0.5);
  CHECK(two.value("parity") == Approx(0.4));  // (50 - 10 - 20 + 20) / 100
  CHECK(two.value("probability(\"01\")") == Approx(0.1));
  CHECK(two.value("probability(target)") == Approx(0.1));
  CHECK(two.value("probability(\"1 0\")") == Approx(0.2));  // a blank between registers
  CHECK(two.value("expval(\"ZI\")") == Approx(0.2));        // the left letter is bit 1: 50 + 10 - 20 - 20
  CHECK(two.value("expval(\"IZ\")") == Approx(0.4));        // 50 - 10 + 20 - 20
  CHECK(two.value("expval(\"II\")") == Approx(1));
  CHECK(two.value("expval(observable)") == Approx(0.2));
  // Heavy: above the median of 1/2, 1/8, 1/8, 1/4, which is 3/16: outcomes 00 and 11.
  CHECK(two.value("sum(counts[heavy(ideal)]) / shots") == Approx(0.7));
  CHECK(two.value("xeb") == Approx(4 * (0.5 * 0.5 + 0.1 * 0.125 + 0.2 * 0.125 + 0.2 * 0.25) - 1));
  CHECK(two.value("2 ^ width * sum(ideal * ideal) - 1") == Approx(4 * (0.25 + 1.0 / 64 + 1.0 / 64 + 1.0 / 16) - 1));
  const double overlap = std::sqrt(0.25) + std::sqrt(0.0125) + std::sqrt(0.025) + std::sqrt(0.05);
  CHECK(two.value("hellinger") == Approx(overlap * overlap));
  // Distances from 01: 00 one, 01 none, 10 two, 11 one. 16/15 (.1 - .5 * .7 + .25 * .2) - 1/15.
  CHECK(two.value("polarization") == Approx(16.0 / 15 * (0.1 - 0.35 + 0.05) - 1.0 / 15));
  CHECK(two.value("cost(graph)") == Approx(2 * 0.3));
  CHECK(two.value("median(ideal)") == Approx(0.1875));
  CHECK(two.value("mean(counts)") == 25);
  CHECK(two.value("sum(counts[ideal > 0.2])") == 70);
  CHECK(two.value("depth + 10 * width") == 23);
  CHECK(two.value("gates(cx) + 10 * gates(h, cx) + 100 * gates()") == 332);
  CHECK(two.value("length ^ 0.5") == 2);
  CHECK(two.value("min(3, 2, 5) + max(1, 2)") == 4);
  CHECK(two.value("ln(exp(2)) + abs(-3)") == Approx(5));
}

TEST_CASE("expression: what is undefined stays undefined, and nothing crashes") {
  TwoBits two;
  CHECK(std::isnan(two.value("1 / 0")));
  CHECK(std::isnan(two.value("sqrt(-1)")));
  CHECK(std::isnan(two.value("ln(0)")));
  CHECK(std::isnan(two.value("0 / 0 + 1")));
  CHECK(std::isnan(two.value("10 ^ 400")));
  CHECK(std::isnan(two.value("(0 / 0) ^ 0")));
  CHECK(std::isnan(two.value("mean(counts[counts > 1000])")));
  CHECK(std::isnan(two.value("max(counts[counts > 1000])")));
  CHECK(two.value("sum(counts[counts > 1000])") == 0);
  CHECK(std::isnan(two.value("probability(\"001\")")));
  CHECK(std::isnan(two.value("expval(\"ZQ\")")));
  two.table.ideal.clear();
  CHECK(std::isnan(two.value("xeb")));
  CHECK(std::isnan(two.value("sum(counts * ideal)")));
  CHECK(std::isnan(two.value("hellinger")));
  two.fields.clear();
  CHECK(std::isnan(two.value("polarization")));
  CHECK(std::isnan(two.value("length")));
  CHECK(std::isnan(two.value("probability(target)")));
}

TEST_CASE("expression: outcomes that are not listed count in sums, means and medians") {
  // Three bits, two of eight outcomes listed.
  TwoBits wide;
  wide.table = {.bits = 3, .dense = false, .outcomes = {"000", "111"}, .ideal = {0.5, 0.5, 0.0}, .others = 6, .unset = {}};
  wide.counts = {60, 40, 0};
  wide.fields["target"] = std::string("111");
  CHECK(wide.value("median(ideal)") == 0);
  CHECK(wide.value("mean(counts)") == Approx(100.0 / 8));
  CHECK(wide.value("sum(ideal * 0 + 1)") == 8);
  CHECK(wide.value("sum(counts[heavy(ideal)])") == 100);
  CHECK(wide.value("parity") == Approx(0.2));
  CHECK(wide.value("probability(target)") == Approx(0.4));
}

TEST_CASE("expression: quantities over circuits") {
  const std::vector<std::vector<double>> circuit_metrics{{0.5, 0.7, 0.9, 0.1}, {}, {0.6, 0.6, 0.5, 0.5}};
  const std::vector<double> global_metrics{0, 2.5, 0};
  const CircuitFields a{{"length", 1.0}, {"group", std::string("x")}};
  const CircuitFields b{{"length", 2.0}, {"group", std::string("y")}};
  const std::vector<const CircuitFields*> fields{&a, &a, &b, &b};
  const std::vector<std::size_t> chosen{0, 1, 2, 3};
  const std::map<std::string, std::size_t> index{{"ab", 0}, {"ab2", 3}};
  GlobalContext context;
  context.chosen = chosen;
  context.circuit_metrics = circuit_metrics;
  context.global_metrics = global_metrics;
  context.fields = fields;
  context.circuit_index = &index;
  context.shots = 1000;
  context.seconds = std::nan("");
  context.qubits = 2;
  const auto value = [&](std::string_view text) {
    const ParsedExpression parsed = parse_expression(text, global_scope());
    INFO(parsed.fault.message);
    REQUIRE(parsed.expression);
    return evaluate(*parsed.expression, context).number;
  };
  CHECK(value("mean(E)") == Approx(0.55));
  CHECK(value("E@ab - E@ab2") == Approx(0.4));
  CHECK(value("S * circuits + shots") == 1010);
  CHECK(value("sum(E[group == \"x\"])") == Approx(1.2));
  CHECK(value("sum(E[group != \"x\"])") == Approx(1.0));
  CHECK(value("sum(E[length > 1])") == Approx(1.0));
  CHECK(value("max(mean(E, by = length))") == Approx(0.6));
  CHECK(value("min(mean(E, by = group))") == Approx(0.5));
  CHECK(std::isnan(value("sum(E[group == \"x\"] + E)")));  // selections of different lengths
  CHECK(std::isnan(value("seconds")));
  CHECK(std::isnan(value("lower(S, 0.95)")));  // no bounds without resamples
  // y = a p^x + 1/4 through (1, .6) and (2, .5): p = .25/.35, a = .35/p.
  CHECK(value("fit_decay(length, F).p") == Approx(0.25 / 0.35));
  CHECK(value("fit_decay(length, F).a") == Approx(0.35 / (0.25 / 0.35)));
  CHECK(value("fit_decay(length, F).b") == 0.25);
  CHECK(std::isnan(value("fit_decay(length, E).p")));  // .5 and .7, .9 and .1: the amplitude drowns in the scatter
  CHECK(value("fit_decay(length, F, 0).p") == Approx(0.5 / 0.6));
}
