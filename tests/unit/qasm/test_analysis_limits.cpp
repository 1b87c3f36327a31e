// What bounds an analysis: limits on included files and on a statement's tree, and whoever wants no more of it.
#include <doctest/doctest.h>

#include <atomic>
#include <map>
#include <string>
#include <utility>

#include "libqsim/qasm/analyze.hpp"

using namespace libqsim;

namespace {

using Files = std::map<std::string, std::string, std::less<>>;

std::string repeated(const std::string& text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

/// The codes that "main" among the files gives, and how often a file was asked for.
struct Analyzed {
  explicit Analyzed(const Files& files, qasm::AnalyzeLimits limits = {}, support::Control control = {}) {
    qasm::AnalyzeOptions options;
    options.control = std::move(control);
    options.language = qasm::language_of_profile("openqasm3.1");
    options.limits = limits;
    options.resolve_include = [&](std::string_view name, const std::string&) -> Result<std::optional<qasm::IncludeText>> {
      ++asked;
      return std::optional(qasm::IncludeText{std::string(name), files.find(name)->second});
    };
    support::SourceMap sources;
    const support::FileId main = sources.add("main", files.at("main"));
    for (const Diagnostic& diagnostic : qasm::analyze(sources, main, options).diagnostics) {
      codes += diagnostic.code + " ";
      hints += diagnostic.hint.empty() ? 0 : 1;
    }
  }
  std::string codes;
  int hints = 0;
  int asked = 0;
};

}  // namespace

TEST_CASE("a bomb of includes ends at the limit of files") {
  for (const std::string& leaf : {std::string(), std::string("// nothing\n"), std::string("{ int i; }\n")}) {
    Files files = {{"main", "include \"0\";"}, {"8", leaf}};
    for (int depth = 0; depth < 8; ++depth) files[std::to_string(depth)] = repeated("include \"" + std::to_string(depth + 1) + "\";\n", 10);
    const Analyzed bomb(files);
    CHECK(bomb.codes == "QS3027 ");
    CHECK(bomb.asked == 10'001);  // the one that is too many has been looked for
  }
}

TEST_CASE("files may be included up to the limit") {
  qasm::AnalyzeLimits limits;
  limits.includes = 5;
  CHECK(Analyzed({{"main", repeated("include \"a\";\n", 5)}, {"a", ""}}, limits).codes.empty());
  CHECK(Analyzed({{"main", repeated("include \"a\";\n", 60)}, {"a", ""}}, limits).codes == "QS3027 ");
}

TEST_CASE("a long file is included once, and not again and again") {
  qasm::AnalyzeLimits limits;
  limits.repeated_bytes = 2000;
  const std::string text = "//" + std::string(1000, 'x');
  CHECK(Analyzed({{"main", "include \"a\";\ninclude \"b\";\ninclude \"c\";\n"}, {"a", text}, {"b", text}, {"c", text}}, limits)
            .codes.empty());
  CHECK(Analyzed({{"main", repeated("include \"a\";\n", 2)}, {"a", text}}, limits).codes.empty());
  CHECK(Analyzed({{"main", repeated("include \"a\";\n", 3)}, {"a", text}}, limits).codes == "QS3027 ");
}

TEST_CASE("what a repeated file expands to counts as if it stood there once") {
  qasm::AnalyzeLimits limits;
  limits.expanded_operations = 1000;
  const Files files = {{"main", "qubit[100] q;\n" + repeated("include \"a\";\n", 60)}, {"a", "U(0, 0, 0) q;\n"}};
  CHECK(Analyzed(files, limits).codes.starts_with("QS3105"));
}

TEST_CASE("a file that is missing after the limit is not missed") {
  qasm::AnalyzeLimits limits;
  limits.includes = 1;
  CHECK(Analyzed({{"main", "include \"a\";\ninclude \"b\";\ninclude \"c\";\nint j = i;\n"}, {"a", ""}, {"b", "int i;"}}, limits).codes ==
        "QS3027 ");
}

TEST_CASE("a statement's tree has a limit, a program's trees together have none") {
  qasm::AnalyzeLimits limits;
  limits.tree_bytes = std::uint64_t{1} << 20;
  CHECK(Analyzed({{"main", "int i = 0" + repeated(" + 1", 20'000) + ";\nint i;\n"}}, limits).codes == "QS3109 ");
  CHECK(Analyzed({{"main", "{\n" + repeated("int[8] i; ", 20'000) + "}\n"}}, limits).codes == "QS3109 ");
  CHECK(Analyzed({{"main", "qubit q;\n" + repeated("reset q;\n", 20'000)}}, limits).codes.empty());
}

TEST_CASE("names are compared with what was misspelt a million times at most") {
  std::string declared;
  for (int i = 0; i < 70'000; ++i) declared += "int abcdefghijkl" + std::to_string(i) + ";\n";
  CHECK(Analyzed({{"main", declared + repeated("abcdefghijk1 = 1;\n", 10)}}).hints == 10);
  CHECK(Analyzed({{"main", declared + repeated("abcdefghijk1 = 1;\n", 40)}}).hints == 15);
}

TEST_CASE("what is measured again and again takes one place a bit") {
  const std::string before = "qubit[3] q; bit[3] c;\n";
  for (const std::string text : {"c = measure q;\n", "measure q -> c;\n", "c[0] = measure q[0]; c[2] = measure q[1]; c[1] = c[2];\n"}) {
    const auto places_of = [&](int times) {
      support::SourceMap sources;
      const support::FileId main = sources.add("main", before + repeated(text, times));
      qasm::AnalyzeOptions options;
      options.language = qasm::language_of_profile("openqasm3.1");
      return qasm::analyze(sources, main, options).program.places.size();
    };
    INFO(text);
    CHECK(places_of(100) - places_of(2) <= 98);  // the register's own, which neighbours share
  }
}

TEST_CASE("who wants no more of an analysis is told that alone") {
  std::string gates = "qubit q;\ngate g0 a { U(0, 0, 0) a; }\n";
  for (int i = 0; i < 20; ++i)
    gates += "gate g" + std::to_string(i + 1) + " a { g" + std::to_string(i) + " a; g" + std::to_string(i) + " a; }\n";
  for (const std::string& text : {gates + "g20 q;\n", "qubit q;\n" + repeated("reset q;\n", 20'000),
                                  "int i = 0" + repeated(" + 1", 20'000) + ";\n", "if (true) {\n" + repeated("int i;", 20'000) + "}\n"}) {
    std::atomic<bool> stop = false;
    int looks = 0;
    const support::Control control{&stop, [&](double share) {
                                     CHECK(share >= 0);
                                     CHECK(share <= 1);
                                     stop = ++looks == 2;
                                   }};
    CHECK(Analyzed({{"main", text}}, {}, control).codes == "QS5001 ");
    CHECK(looks == 2);
  }
}
