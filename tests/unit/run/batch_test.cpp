// Batches, against single runs.
#include "libqsim/run/batch.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cmath>

using namespace libqsim;

namespace {

Program program_of(const std::string& text) { return parse("OPENQASM 3.1; include \"stdgates.inc\"; " + text).value(); }

std::vector<BatchEntry> angles_on(const Program& program, int count) {
  std::vector<BatchEntry> entries;
  for (int i = 0; i < count; ++i) entries.push_back({program, {{"theta", fmt::format("{}", 0.3 * i)}}});
  return entries;
}

/// Everything that two runs computed is the same, to the last bit.
void check_same(const RunResult& one, const RunResult& other) {
  REQUIRE(one.counts().size() == other.counts().size());
  for (std::size_t i = 0; i < one.counts().size(); ++i) {
    CHECK(one.counts()[i].outputs.json() == other.counts()[i].outputs.json());
    CHECK(one.counts()[i].count == other.counts()[i].count);
  }
  REQUIRE(one.distribution().size() == other.distribution().size());
  for (std::size_t i = 0; i < one.distribution().size(); ++i) CHECK(one.distribution()[i].p == other.distribution()[i].p);
  REQUIRE(one.state().size == other.state().size);
  for (std::uint64_t i = 0; i < one.state().size; ++i) REQUIRE(one.state()[i] == other.state()[i]);
  CHECK(one.probabilities() == other.probabilities());
  REQUIRE(one.expectations().size() == other.expectations().size());
  for (std::size_t i = 0; i < one.expectations().size(); ++i) CHECK(one.expectations()[i].value == other.expectations()[i].value);
  CHECK(one.provenance().seed == other.provenance().seed);
}

void check_against_single_runs(const std::vector<BatchEntry>& entries, const RunOptions& options) {
  const auto batch = run_batch(entries, options);
  REQUIRE(batch.has_value());
  REQUIRE(batch->size() == entries.size());
  for (std::size_t i = 0; i < entries.size(); ++i) {
    RunOptions single = options;
    for (const auto& [name, value] : entries[i].inputs) single.inputs[name] = value;
    *single.seed += i;
    check_same((*batch)[i], run(entries[i].program, single).value());
  }
}

}  // namespace

TEST_CASE("every result is that of a single run, on any number of threads") {
  const Program program = program_of(
      "input float theta; qubit[5] q; bit[5] c; for int i in [0:4] { ry(theta * i) q[i]; } cx q[0], q[1]; cx q[3], q[4]; c[0] = measure "
      "q[0]; "
      "if (c[0]) { h q[1]; } c = measure q;");
  for (const std::uint32_t threads : {1U, 2U, 5U}) {
    check_against_single_runs(angles_on(program, 12), {.shots = 200, .seed = 7, .threads = threads, .output = {"counts", "distribution"}});
  }
  const Program pure = program_of("input float theta; qubit[5] q; for int i in [0:4] { ry(theta * i) q[i]; cx q[i], q[(i + 1) % 5]; }");
  for (const auto precision : {Precision::single_precision, Precision::double_precision}) {
    check_against_single_runs(angles_on(pure, 9),
                              {.seed = 1, .precision = precision, .threads = 3, .output = {"state", "probabilities", "expectation=ZIXYI"}});
  }
}

TEST_CASE("the angle goes where it belongs: closed form") {
  const auto entries = angles_on(program_of("input float theta; qubit q; rx(theta) q;"), 8);
  const auto results = run_batch(entries, {.output = {"expectation=Z"}}).value();
  for (std::size_t i = 0; i < results.size(); ++i) {
    CHECK(std::abs(results[i].expectations()[0].value - std::cos(0.3 * static_cast<double>(i))) < 1e-14);
  }
}

TEST_CASE("different programs in one batch, and inputs common to all") {
  std::vector<BatchEntry> entries;
  for (int n = 1; n <= 6; ++n) {
    entries.push_back(
        {program_of(fmt::format("input float theta; input int k; qubit[{0}] q; bit[{0}] c; ry(theta * k) q[0]; h q; c = measure q;", n)),
         {{"k", std::to_string(n)}}});
  }
  RunOptions options{.shots = 100, .seed = 3, .threads = 2, .inputs = {{"theta", "0.4"}, {"k", "9"}}};
  check_against_single_runs(entries, options);
}

TEST_CASE("without a seed each entry still draws numbers of its own") {
  const Program program = program_of("qubit[20] q; bit[20] c; h q; c = measure q;");
  const auto results = run_batch({{program}, {program}}, {.shots = 1}).value();
  CHECK(results[1].provenance().seed == results[0].provenance().seed + 1);
  CHECK(results[0].counts()[0].outputs.json() != results[1].counts()[0].outputs.json());
}

TEST_CASE("the first entry that fails is told, and nothing runs that does not fit") {
  const Program program = program_of("input float theta; qubit q; rx(1 / theta) q;");
  std::vector<BatchEntry> entries = {{program, {{"theta", "1"}}}, {program, {{"theta", "0"}}}, {program, {}}, {program, {{"x", "1"}}}};
  for (const std::uint32_t threads : {1U, 4U}) {
    CHECK(run_batch(entries, {.threads = threads}).error().front().code == "QS5006");
  }
  CHECK(run_batch({}, {}).value().empty());
  // Two states of 2^20 amplitudes are asked for, where one fits.
  const Program wide = program_of("qubit[20] q; h q;");
  RunOptions options{.output = {"state"}, .memory_bytes = std::uint64_t{45} << 20};
  CHECK(run_batch({{wide}}, options).has_value());
  CHECK(run_batch({{wide}, {wide}}, options).error().front().code == "QS5002");
}

TEST_CASE("progress ends at 1, and a stop is obeyed") {
  double last = 0;
  RunOptions options{.threads = 1};
  options.progress = [&](double share) {
    CHECK(share >= last);
    last = share;
  };
  const auto entries = angles_on(program_of("input float theta; qubit[3] q; rx(theta) q; h q;"), 5);
  CHECK(run_batch(entries, options).has_value());
  CHECK(last == 1);
  std::stop_source stop;
  stop.request_stop();
  CHECK(run_batch(entries, {.stop = stop.get_token()}).error().front().code == "QS5001");
}
