// Exact distributions of programs whose outcomes are forgotten: paths that differ in nothing are one.
#include <doctest/doctest.h>

#include <cmath>
#include <map>
#include <string>

#include "libqsim/run/simulate.hpp"

namespace {

std::map<std::string, double> distribution_of(const std::string& body, std::uint32_t threads = 1, std::uint64_t* paths = nullptr) {
  const auto program = libqsim::parse("OPENQASM 3.1;\ninclude \"stdgates.inc\";\n" + body);
  if (!program) FAIL(libqsim::to_text(program.error()));
  const auto result = libqsim::api::run(*program, {.threads = threads});
  if (!result) FAIL(libqsim::to_text(result.error()));
  if (paths != nullptr) *paths = result->provenance().paths;
  std::map<std::string, double> distribution;
  for (const auto& [outputs, p] : result->distribution()) distribution[outputs.json()] += p;
  return distribution;
}

}  // namespace

TEST_CASE("a bit that is measured and measured again: forty coins, one is kept") {
  std::uint64_t paths = 0;
  const auto distribution = distribution_of("qubit q;\nbit b;\nfor int i in [1:40] { h q; b = measure q; reset q; }\n", 1, &paths);
  REQUIRE(distribution.size() == 2);
  CHECK(std::abs(distribution.at(R"({"b":"0"})") - 0.5) < 1e-12);
  CHECK(std::abs(distribution.at(R"({"b":"1"})") - 0.5) < 1e-12);
  CHECK(paths < 100);
}

TEST_CASE("a reset of a qubit that shares nothing with the others is one path") {
  std::uint64_t paths = 0;
  const auto distribution = distribution_of("qubit[12] q;\nbit b;\nh q;\nreset q;\nb = measure q[0];\n", 1, &paths);
  CHECK(distribution == std::map<std::string, double>{{R"({"b":"0"})", 1.0}});
  CHECK(paths <= 1);
}

TEST_CASE("a reset of an entangled qubit keeps what the other one is left with") {
  // Half of a Bell pair is reset: the other half is 0 or 1 with 1/2 each, whatever is done to the first one.
  const auto distribution = distribution_of("qubit[2] q;\nbit[2] c;\nh q[0];\ncx q[0], q[1];\nreset q[0];\nh q[0];\nc = measure q;\n");
  REQUIRE(distribution.size() == 4);
  for (const auto& [outputs, p] : distribution) CHECK(std::abs(p - 0.25) < 1e-12);
}

TEST_CASE("a count of outcomes: paths of equal sums are joined") {
  // Twelve coins: the sum s has the binomial distribution.
  const auto distribution =
      distribution_of("qubit q;\nuint[8] sum = 0;\nfor int i in [1:12] { h q; bit b = measure q; if (b) sum += 1; reset q; }\n");
  REQUIRE(distribution.size() == 13);
  double binomial = 1;
  for (int k = 0; k <= 12; ++k) {
    CHECK(std::abs(distribution.at("{\"sum\":" + std::to_string(k) + "}") - binomial / 4096) < 1e-12);
    binomial = binomial * (12 - k) / (k + 1);
  }
}

TEST_CASE("joined paths are the same bits on any number of threads") {
  const std::string body =
      "qubit[3] q;\nbit[2] c;\nry(0.3) q;\nfor int i in [1:6] { cx q[0], q[1]; c[0] = measure q[0]; reset q[1]; ry(0.7) q; if (c[0]) x "
      "q[2]; }\nc[1] = measure q[2];\n";
  CHECK(distribution_of(body, 1) == distribution_of(body, 2));
}
