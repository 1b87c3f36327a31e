#include "libqsim/standards/draft.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "memory_files.hpp"
#include "tests/support/folders.hpp"

using namespace libqsim;
using namespace libqsim::standards;

namespace {

std::string file_text(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  REQUIRE_MESSAGE(stream.good(), path);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

const std::string head = "format = \"libqsim-draft/1\"\nid = \"x\"\ndraft = \"A\"\ntitle = \"t\"\nstatus = \"illustrative\"\n";
const std::string clause =
    "[[clause]]\nid = \"1\"\nlevel = \"shall\"\napplies = [\"circuit\"]\ntext = \"no reset\"\ncheck = \"reset.allowed\"\n"
    "args = { allowed = false }\n";

Diagnostics refuse(const std::string& text, std::map<std::string, std::string> others = {}) {
  others["d.toml"] = text;
  const auto draft = read_draft("d.toml", memory_files(std::move(others)));
  REQUIRE_FALSE(draft.has_value());
  return draft.error();
}

}  // namespace

TEST_CASE("draft: the two examples, B by what it changes") {
  const std::string folder = (libqsim::tests::source_folder() / "standards/drafts/illustrative-exchange/").string();
  const FileAccess files = memory_files({{"data/drafts/illustrative-exchange/A.toml", file_text(folder + "A.toml")},
                                         {"data/drafts/illustrative-exchange/B.toml", file_text(folder + "B.toml")}});
  const auto a = read_draft("illustrative-exchange/A", files);
  REQUIRE(a.has_value());
  CHECK(a->title == "Exchange of circuits between computing centres");
  CHECK(a->basis == std::vector<std::string>{"OpenQASM 3.1"});
  REQUIRE(a->clauses.size() == 3);
  CHECK(a->clauses[1].when.has_value());
  CHECK(a->clauses[1].when->row->name == "feature.used");
  CHECK(a->clauses[2].level == ClauseLevel::should);
  const auto b = read_draft("illustrative-exchange/B", files);
  REQUIRE(b.has_value());
  CHECK(b->name() == "illustrative-exchange/B");
  REQUIRE(b->clauses.size() == 2);  // 7.1 is removed
  const Clause* includes = b->find("4.1");
  REQUIRE(includes != nullptr);
  CHECK(includes->level == ClauseLevel::shall);  // inherited
  CHECK(includes->title == "Includes");
  CHECK(includes->text.find("42 gates") != std::string::npos);
  CHECK(includes->check.arguments.texts("one_of") == std::vector<std::string>{"openqasm2-paper", "qiskit-42"});
  CHECK(b->find("4.2")->check == a->find("4.2")->check);
  CHECK(b->find("4.2")->when == a->find("4.2")->when);
  const auto installed = installed_drafts(files);
  REQUIRE(installed.size() == 2);
  CHECK(installed[1].name == "illustrative-exchange/B");
}

TEST_CASE("draft: what is extended is looked for beside the file first, and must bear the name") {
  const std::string child = "format = \"libqsim-draft/1\"\nid = \"x\"\ndraft = \"B\"\nextends = \"x/A\"\n";
  const auto read = [&](std::map<std::string, std::string> texts) {
    texts["here/B.toml"] = child;
    return read_draft("here/B.toml", memory_files(std::move(texts)));
  };
  std::string other = head + clause;
  other.replace(other.find("no reset"), 8, "elsewhere");
  CHECK(read({{"here/A.toml", head + clause}, {"data/drafts/x/A.toml", other}})->clauses[0].text == "no reset");
  CHECK(read({{"here/../x/A.toml", head + clause}, {"data/drafts/x/A.toml", other}})->clauses[0].text == "no reset");
  CHECK(read({{"data/drafts/x/A.toml", other}})->clauses[0].text == "elsewhere");
  // A file with the right letter of another draft is passed over.
  std::string stranger = head + clause;
  stranger.replace(stranger.find("id = \"x\""), 8, "id = \"y\"");
  CHECK(read({{"here/A.toml", stranger}, {"data/drafts/x/A.toml", other}})->clauses[0].text == "elsewhere");
  CHECK_FALSE(read({}).has_value());
}

TEST_CASE("draft: faulty drafts are refused at the right line") {
  struct Case {
    std::string text;
    std::uint32_t line;
    std::string_view code;
    std::string_view part;
  };
  const auto with = [](std::string_view from, std::string_view to) {
    std::string text = head + clause;
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
  };
  const std::string heir = "format = \"libqsim-draft/1\"\nid = \"x\"\ndraft = \"B\"\nextends = \"x/A\"\n";
  const Case cases[] = {
      {"not toml", 1, "QS7001", "not well-formed"},
      {with("libqsim-draft/1", "libqsim-draft/2"), 1, "QS7005", "'format' must be \"libqsim-draft/1\""},
      {with("id = \"x\"", "id = \"x y\""), 2, "QS7005", "'id' must be a letter"},
      {with("draft = \"A\"\n", ""), 1, "QS7004", "lacks the key 'draft'"},
      {with("status = \"illustrative\"", "status = \"final\""), 5, "QS7005", "'status' must be"},
      {with("title = \"t\"", "titel = \"t\""), 4, "QS7003", "unknown key 'titel'"},
      {with("level = \"shall\"", "level = \"must\""), 8, "QS7005", "'level' must be"},
      {with("applies = [\"circuit\"]", "applies = [\"circuits\"]"), 9, "QS7005", "'applies' must be"},
      {with("applies = [\"circuit\"]", "applies = [\"result\"]"), 11, "QS7010", "judges no results"},
      {with("text = \"no reset\"\n", ""), 6, "QS7004", "lacks the key 'text'"},
      {with("reset.allowed", "reset.alowed"), 11, "QS7007", "no check 'reset.alowed'"},
      {with("{ allowed = false }", "{ allowed = \"no\" }"), 12, "QS7005", "'allowed' must be true or false"},
      {with("{ allowed = false }", "{}"), 12, "QS7004", "lacks the key 'allowed'"},
      {with("{ allowed = false }", "{ allowed = false, also = 1 }"), 12, "QS7003", "unknown key 'also'"},
      {with("args =", "when = { check = \"feature.used\", args = { feature = \"teleport\" } }\nargs ="), 12, "QS7005",
       "'feature' must be one of"},
      {with("args =", "when = { check = \"feature.used\", args = {} }\nargs ="), 12, "QS7011", "'feature.used'"},
      {with("title = \"t\"", "title = " + std::string(70, '[') + std::string(70, ']')), 4, "QS7002", "more nesting than the 64"},
      {with("title = \"t\"", "title = \"" + std::string(std::size_t{4} << 20U, 't') + "\""), 1, "QS7002", "more bytes than the 4194304"},
      {head + clause + clause, 14, "QS7006", "clause '1' is given twice"},
      {head + "[[clause]]\nlevel = \"shall\"\n", 6, "QS7004", "lacks the key 'id'"},
      {with("title = \"t\"", "title = \"t\"\nremove = [\"1\"]"), 5, "QS7008", "nothing is extended"},
      {heir + "remove = [\"9\"]\n", 5, "QS7007", "no inherited clause '9'"},
      {heir + "remove = [\"1\"]\n" + clause, 7, "QS7006", "removed clause '1' is given twice"},
      {heir + "[[clause]]\nid = \"1\"\nlevle = \"may\"\n", 7, "QS7003", "unknown key 'levle'"},
      {"format = \"libqsim-draft/1\"\nid = \"x\"\ndraft = \"B\"\nextends = \"x-A\"\n", 4, "QS7008", "written"},
      {"format = \"libqsim-draft/1\"\nid = \"x\"\ndraft = \"B\"\nextends = \"y/A\"\n", 4, "QS7007", "no draft 'y/A'"},
      {"format = \"libqsim-draft/1\"\nid = \"x\"\ndraft = \"B\"\nextends = \"x/B\"\n", 4, "QS7008", "extends itself"},
  };
  for (const Case& c : cases) {
    INFO(c.text);
    const Diagnostics all = refuse(c.text, {{"A.toml", head + clause}});
    REQUIRE_FALSE(all.empty());
    CHECK(all[0].line == c.line);
    CHECK(all[0].code == c.code);
    INFO(all[0].message);
    CHECK(all[0].message.find(c.part) != std::string::npos);
    CHECK(exit_status(all) == 2);
  }
}

TEST_CASE("draft: a circle of drafts ends with a diagnostic") {
  const auto heir = [](const std::string& letter, const std::string& base) {
    return "format = \"libqsim-draft/1\"\nid = \"x\"\ndraft = \"" + letter + "\"\nextends = \"x/" + base + "\"\n";
  };
  const auto draft = read_draft("B.toml", memory_files({{"B.toml", heir("B", "C")}, {"C.toml", heir("C", "B")}}));
  REQUIRE_FALSE(draft.has_value());
  CHECK(draft.error()[0].message.find("extends itself") != std::string::npos);
}

TEST_CASE("draft: names that are not there get a hint") {
  const auto draft = read_draft("xx/A", memory_files({{"data/drafts/xy/A.toml", ""}}));
  REQUIRE_FALSE(draft.has_value());
  CHECK(draft.error()[0].hint == "did you mean 'xy/A'?");
}

TEST_CASE("waivers: read strictly") {
  std::string text = head + clause;
  text.replace(text.find("id = \"1\""), 8, "id = \"4.1\"");
  const FileAccess drafts =
      memory_files({{"x.toml", text},
                    {"data/drafts/y/B.toml",
                     "format = \"libqsim-draft/1\"\nid = \"y\"\ndraft = \"B\"\ntitle = \"t\"\nstatus = \"illustrative\"\n" + clause}});
  const std::vector<Draft> known{read_draft("x.toml", drafts).value()};
  const auto read = [&](std::string waiver) {
    FileAccess files = drafts;
    files.read = [&drafts, waiver](const std::string& path) { return path == "w.toml" ? Result<std::string>(waiver) : drafts.read(path); };
    return read_waivers("w.toml", files, known);
  };
  const auto waivers = read("[[waiver]]\nclause = \"x/A#4.1\"\nreason = \"until May\"\n");
  REQUIRE(waivers.has_value());
  CHECK(waivers->at(0).draft == "x/A");
  CHECK(waivers->at(0).clause == "4.1");
  CHECK(waivers->at(0).reason == "until May");
  // Of a draft that is installed, whether or not anything is judged by it.
  CHECK(read("[[waiver]]\nclause = \"y/B#1\"\nreason = \"r\"\n").has_value());
  const auto fault_of = [&](std::string waiver) {
    const auto refused = read(std::move(waiver));
    REQUIRE_FALSE(refused.has_value());
    return refused.error()[0];
  };
  const auto line_of = [&](std::string waiver) { return fault_of(std::move(waiver)).line; };
  const std::string good = "[[waiver]]\nclause = \"x/A#4.1\"\nreason = \"r\"\n";
  const Diagnostic unknown = fault_of(good + "[[waiver]]\nclause = \"x/A#4.11\"\nreason = \"r\"\n");
  CHECK(unknown.line == 5);
  CHECK(unknown.code == "QS7007");
  CHECK(unknown.hint == "did you mean '4.1'?");
  CHECK(fault_of("[[waiver]]\nclause = \"y/C#1\"\nreason = \"r\"\n").hint == "did you mean 'y/B'?");
  CHECK(fault_of(good + good).code == "QS7006");
  CHECK(line_of(good + good) == 5);
  CHECK(line_of("[[waiver]]\nclause = \"4.1\"\nreason = \"r\"\n") == 2);
  CHECK(line_of("[[waiver]]\nclause = \"x/A#4.1\"\n") == 1);
  CHECK(line_of("[[waiver]]\nclause = \"x/A#4.1\"\nreason = \"r\"\nuntil = 3\n") == 4);
  CHECK(line_of("waivers = 3\n") == 1);
}
