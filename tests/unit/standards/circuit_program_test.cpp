#include "libqsim/standards/circuit_program.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "libqsim/support/counter_rng.hpp"

using namespace libqsim::standards;
using libqsim::protocols::CircuitFields;
using libqsim::protocols::Graph;
using libqsim::support::CounterRng;

namespace {

/// A four-bit circuit with an uneven ideal distribution and random counts.
struct FourBits {
  explicit FourBits(std::uint64_t seed) {
    CounterRng rng(seed, 0);
    table.bits = 4;
    table.dense = true;
    double sum = 0;
    for (int i = 0; i < 16; ++i) {
      table.ideal.push_back(static_cast<double>(rng.below(5)));
      sum += table.ideal.back();
      counts.push_back(static_cast<double>(rng.below(30)));
      shots += counts.back();
    }
    for (double& p : table.ideal) p /= sum;
  }

  OutcomeTable table;
  std::vector<double> counts;
  double shots = 0;
  CircuitFields fields{{"length", 3.0}, {"target", std::string("0110")}, {"graph", Graph{{{0, 1, 1.0}, {1, 3, 0.5}}}}};
  CircuitShape shape{{{"depth", 5}, {"width", 4}}, {{"cx", 7}}};
};

const ExpressionScope& scope() {
  static const ExpressionScope made = [] {
    ExpressionScope one;
    one.scope = Scope::circuit;
    one.fields = {{"length", ValueKind::number}, {"target", ValueKind::text}, {"graph", ValueKind::graph}};
    return one;
  }();
  return made;
}

Expression parsed(std::string_view text) {
  ParsedExpression made = parse_expression(text, scope());
  INFO(text);
  INFO(made.fault.message);
  REQUIRE(made.expression);
  return std::move(*made.expression);
}

}  // namespace

// The oracle is the plain evaluator, which looks at every outcome.
TEST_CASE("circuit program: classes give what all outcomes give") {
  const char* texts[] = {"parity",
                         "sum(counts[heavy(ideal)]) / shots",
                         "xeb / (2 ^ width * sum(ideal * ideal) - 1)",
                         "polarization",
                         "probability(target) - probability(\"0000\")",
                         "expval(\"ZIZI\") * expval(\"IXIX\")",
                         "cost(graph) / 1.5",
                         "sum(counts * ideal - 2 * counts / 4) / shots",
                         "mean(counts[ideal > 0.05] + 1)",
                         "-sum(counts[heavy(ideal)]) ^ 2",
                         "max(parity, 0.2, sum(-counts) / shots)",
                         "min(abs(parity), sqrt(probability(\"1111\")), ln(1 + xeb ^ 2))",
                         "hellinger",
                         "max(counts) / shots",
                         "sum(abs(counts / shots - ideal)) / 2",
                         "sum(counts ^ 2)",
                         "sum(counts * counts)",
                         "median(counts)",
                         "sum(counts[counts > 10])",
                         "sum(counts / shots * ideal)",
                         "depth + gates(cx) + length",
                         "1 / (parity - parity)",
                         "probability(\"01\")"};
  std::size_t fewest = 100;
  for (const char* text : texts) {
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
      const FourBits four(seed);
      const CircuitContext context{&four.table, four.counts, four.shots, &four.fields, &four.shape};
      const std::vector<Expression> metrics{parsed(text)};
      const CircuitProgram program(metrics, context);
      const double direct = evaluate(metrics[0], context).number;
      const double found = program.evaluate(program.by_class(four.counts))[0];
      INFO(text);
      if (std::isnan(direct)) {
        CHECK(std::isnan(found));
      } else {
        CHECK(found == doctest::Approx(direct).epsilon(1e-12));
      }
      fewest = std::min(fewest, program.class_count());
    }
  }
  CHECK(fewest == 1);  // what does not look at the counts needs no outcomes apart
}

TEST_CASE("circuit program: few classes where few weights differ") {
  const FourBits four(1);
  const CircuitContext context{&four.table, {}, four.shots, &four.fields, &four.shape};
  const auto classes = [&](std::string_view text) { return CircuitProgram(std::vector<Expression>{parsed(text)}, context).class_count(); };
  CHECK(classes("parity") == 2);
  CHECK(classes("sum(counts[heavy(ideal)]) / shots") == 2);
  CHECK(classes("polarization") == 5);
  CHECK(classes("hellinger") == 16);
  const CircuitProgram both(std::vector<Expression>{parsed("parity"), parsed("probability(target)")}, context);
  CHECK(both.class_count() == 3);
}

TEST_CASE("circuit program: outcomes that are not listed take no part") {
  FourBits four(2);
  four.table = {.bits = 4, .dense = false, .outcomes = {"0000", "1111"}, .ideal = {0.5, 0.5, 0}, .others = 14, .unset = {}};
  const std::vector<double> counts{30, 70, 0};
  const CircuitContext context{&four.table, counts, 100, &four.fields, &four.shape};
  for (const char* text : {"sum(counts + 1)", "mean(counts)", "sum(counts[heavy(ideal)])", "parity"}) {
    const std::vector<Expression> metrics{parsed(text)};
    const CircuitProgram program(metrics, context);
    CHECK(program.evaluate(program.by_class(counts))[0] == doctest::Approx(evaluate(metrics[0], context).number));
  }
}
