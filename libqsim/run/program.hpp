// Programs: OpenQASM text that was read, checked and made ready to run.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "libqsim/support/diagnostic.hpp"
#include "libqsim/support/export.hpp"
#include "libqsim/support/result.hpp"

namespace libqsim {

namespace detail {
struct ProgramData;
}

inline namespace v0 {

/// How a text is read.
struct ParseOptions {
  /// The language: openqasm2, openqasm2-circulated, openqasm3.0, openqasm3.1, openqasm3.2-draft or numerics. Empty: the text's own version
  /// line decides; OpenQASM 2 is then read as openqasm2-circulated, and a text without a version line as OpenQASM 3.1 (or as OpenQASM 2 if
  /// it includes qelib1.inc).
  std::string profile{};
  /// Folders whose files may be included, besides those below the program's own folder.
  std::vector<std::string> include_dirs{};
  /// Of a text that parse() is given: its path, for diagnostics and for the files that it includes.
  std::string path{};
  /// Stops the reading within 0.2 s.
  std::stop_token stop{};
  /// Called now and then from the calling thread with the share of the text that was read.
  std::function<void(double)> progress{};
};

/// A classical variable that a program takes in or gives out; `type` as OpenQASM 3 writes it, e.g. "bit[4]".
struct Variable {
  std::string name;
  std::string type;
};

/// A file that a program consists of.
struct SourceFile {
  std::string name;    ///< as the include statement has it; of the program itself, its path
  std::string path;    ///< empty: built into the library
  std::string sha256;  ///< of its text, 64 hexadecimal digits
};

/// A program that its language accepts. Cheap to copy; copies share one content, which never changes.
class LIBQSIM_API Program {
 public:
  /// The path that it was read from; empty for a text.
  const std::string& path() const;
  /// The language it was read as.
  const std::string& profile() const;
  /// Qubits, 0 to n - 1 in the order of their declaration (physical qubits by number).
  std::uint32_t qubit_count() const;
  /// What a run needs, and what it gives: the variables declared `output`, else all global classical ones.
  std::vector<Variable> inputs() const;
  std::vector<Variable> outputs() const;
  /// The program's own file first, then those that it includes.
  const std::vector<SourceFile>& files() const;
  /// Warnings; errors prevent a Program.
  const Diagnostics& diagnostics() const;
  /// The lowered program, one operation a line.
  std::string lowered_text() const;
  /// The same piece by piece, up to where `write` returns false; false then.
  bool write_lowered_text(const std::function<bool(std::string_view piece)>& write) const;

  explicit Program(std::shared_ptr<const detail::ProgramData> data) : data_(std::move(data)) {}
  const detail::ProgramData& data() const { return *data_; }

 private:
  std::shared_ptr<const detail::ProgramData> data_;
};

/// Reads a text, or the file at `path` ("-": standard input). Any bytes give a Program or diagnostics with line and column.
LIBQSIM_API Result<Program> parse(std::string_view text, const ParseOptions& options = {});
LIBQSIM_API Result<Program> parse_file(const std::string& path, const ParseOptions& options = {});

}  // namespace v0
}  // namespace libqsim
