// Programs from texts and files: includes stay inside their folders, whatever the names say.
#include "libqsim/run/program.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "libqsim/support/sha256.hpp"

namespace fs = std::filesystem;

namespace {

/// A folder that lives as long as the test.
class Folder {
 public:
  Folder() {
    std::string pattern = (fs::temp_directory_path() / "libqsim-test-XXXXXX").string();
    REQUIRE(mkdtemp(pattern.data()) != nullptr);
    path_ = pattern;
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { fs::remove_all(path_); }
  std::string write(const std::string& name, const std::string& text) const {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name) << text;
    return (path_ / name).string();
  }
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

std::string including(const std::string& name) { return "OPENQASM 3.1;\ninclude \"" + name + "\";\nqubit q;\nflip q;\n"; }
const std::string flip = "gate flip a { U(pi, 0, pi) a; }\n";

std::string first_message(const libqsim::Result<libqsim::Program>& result) { return result ? "accepted" : result.error().front().message; }

}  // namespace

TEST_CASE("a text, and what is known of it") {
  const auto program = libqsim::parse("OPENQASM 3.0;\ninput float theta;\nqubit[3] q;\noutput bit[2] c;\nint n;\n");
  REQUIRE(program.has_value());
  CHECK(program->profile() == "openqasm3.0");
  CHECK(program->qubit_count() == 3);
  REQUIRE(program->inputs().size() == 1);
  CHECK(program->inputs()[0].name == "theta");
  REQUIRE(program->outputs().size() == 1);
  CHECK(program->outputs()[0].type == "bit[2]");
  CHECK(program->lowered_text().find("qubits 3") != std::string::npos);
}

TEST_CASE("a wrong text has its faults, and value() throws them") {
  const auto program = libqsim::parse("OPENQASM 3.0;\nqubit q;\nfoo q;\n", {.path = "wrong.qasm"});
  REQUIRE(!program.has_value());
  CHECK(program.error().front().path == "wrong.qasm");
  CHECK(program.error().front().line == 3);
  CHECK_THROWS_AS(program.value(), libqsim::Error);
  CHECK(libqsim::exit_status(program.error()) == 1);
}

TEST_CASE("profiles") {
  const std::string text = "include \"qelib1.inc\";\nqreg q[1];\nsx q[0];\n";
  CHECK(libqsim::parse(text).has_value());
  const auto strict = libqsim::parse(text, {.profile = "openqasm2"});
  REQUIRE(!strict.has_value());
  CHECK(strict.error().front().line == 1);
  const auto unknown = libqsim::parse(text, {.profile = "openqasm9"});
  REQUIRE(!unknown.has_value());
  CHECK(unknown.error().front().code == "QS6005");
  CHECK(libqsim::exit_status(unknown.error()) == 2);
  CHECK(libqsim::parse("OPENQASM 2.0;\nqreg q[1];\n", {.profile = "numerics"})->profile() == "openqasm2-circulated");
}

TEST_CASE("files that cannot be read are refused at once") {
  const Folder folder;
  const auto missing = libqsim::parse_file((folder.path() / "none.qasm").string());
  REQUIRE(!missing.has_value());
  CHECK(missing.error().front().code == "QS6001");
  CHECK(libqsim::exit_status(missing.error()) == 2);
  CHECK(libqsim::parse_file(folder.path().string()).error().front().code == "QS6001");
  const std::string pipe = (folder.path() / "pipe").string();
  REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
  CHECK(libqsim::parse_file(pipe).error().front().code == "QS6002");
  CHECK(libqsim::parse_file("/dev/zero").error().front().code == "QS6002");
}

TEST_CASE("a file of more than a gibibyte is refused by its size") {
  const Folder folder;
  const std::string path = folder.write("large.qasm", "");
  REQUIRE(truncate(path.c_str(), (off_t{1} << 30) + 1) == 0);  // sparse: it takes no room
  CHECK(libqsim::parse_file(path).error().front().code == "QS6003");
}

TEST_CASE("included files") {
  const Folder folder;
  folder.write("inside/flip.inc", flip);
  folder.write("outside.inc", flip);
  SUBCASE("beside the program and below") {
    const std::string path = folder.write("main.qasm", including("inside/flip.inc"));
    const auto program = libqsim::parse_file(path);
    REQUIRE(program.has_value());
    REQUIRE(program->files().size() == 2);
    CHECK(program->files()[0].path == path);
    CHECK(program->files()[1].name == "inside/flip.inc");
    CHECK(program->files()[1].sha256 == libqsim::support::sha256_hex(flip));
  }
  SUBCASE("above the program's folder only where a folder is given") {
    const std::string path = folder.write("inside/main.qasm", including("../outside.inc"));
    const auto refused = libqsim::parse_file(path);
    CHECK(first_message(refused).find("outside of the folders") != std::string::npos);  // include_outside, QS6004
    CHECK(libqsim::parse_file(path, {.include_dirs = {folder.path().string()}}).has_value());
  }
  SUBCASE("a link that leads out is not followed") {
    fs::create_symlink(folder.path() / "outside.inc", folder.path() / "inside" / "link.inc");
    const std::string path = folder.write("inside/main.qasm", including("link.inc"));
    CHECK(first_message(libqsim::parse_file(path)).find("outside of the folders") != std::string::npos);
  }
  SUBCASE("an absolute name, a device, a folder, a pipe") {
    CHECK(!libqsim::parse_file(folder.write("inside/a.qasm", including((folder.path() / "outside.inc").string()))).has_value());
    CHECK(!libqsim::parse_file(folder.write("inside/b.qasm", including("/dev/zero"))).has_value());
    CHECK(!libqsim::parse_file(folder.write("c.qasm", including("inside"))).has_value());
    REQUIRE(mkfifo((folder.path() / "inside" / "pipe").c_str(), 0600) == 0);
    CHECK(!libqsim::parse_file(folder.write("inside/d.qasm", including("pipe"))).has_value());
  }
  SUBCASE("a text has no folder of its own") {
    CHECK(!libqsim::parse(including("flip.inc")).has_value());
    CHECK(libqsim::parse(including("flip.inc"), {.include_dirs = {(folder.path() / "inside").string()}}).has_value());
    CHECK(libqsim::parse(including("flip.inc"), {.path = (folder.path() / "inside" / "text.qasm").string()}).has_value());
  }
  SUBCASE("a folder that does not exist") {
    const auto result = libqsim::parse("qubit q;", {.include_dirs = {(folder.path() / "none").string()}});
    REQUIRE(!result.has_value());
    CHECK(result.error().front().code == "QS6006");
  }
  SUBCASE("a file of a built-in library's name wins over it") {
    folder.write("qelib1.inc", "gate other a { U(0, 0, 0) a; }\n");
    const std::string path = folder.write("main.qasm", "OPENQASM 2.0;\ninclude \"qelib1.inc\";\nqreg q[1];\nother q[0];\n");
    const auto program = libqsim::parse_file(path);
    REQUIRE(program.has_value());
    CHECK(!program->files()[1].path.empty());
  }
  SUBCASE("a built-in library is listed with its hash and without a path") {
    const auto program = libqsim::parse("OPENQASM 3.0;\ninclude \"stdgates.inc\";\nqubit q;\nh q;\n");
    REQUIRE(program.has_value());
    REQUIRE(program->files().size() == 2);
    CHECK(program->files()[1].name == "stdgates.inc");
    CHECK(program->files()[1].path.empty());
    CHECK(program->files()[1].sha256.size() == 64);
  }
}
