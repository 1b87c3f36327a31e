#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "libqsim/standards/check.hpp"
#include "libqsim/support/result.hpp"
#include "libqsim/support/source_map.hpp"

namespace libqsim::standards {

enum class ClauseLevel : std::uint8_t { shall, should, may };
std::string_view name_of(ClauseLevel level);

/// A check with its arguments.
struct CheckCall {
  const CheckRow* row = nullptr;
  Arguments arguments;
  bool operator==(const CheckCall& other) const { return row == other.row && arguments == other.arguments; }
};

struct Clause {
  std::string id;
  ClauseLevel level = ClauseLevel::shall;
  Artefacts applies = 0;
  std::string title;
  std::string text;
  std::string rationale;
  std::optional<CheckCall> when;
  CheckCall check;
};

/// A draft standard with everything it inherits worked in.
struct Draft {
  std::string id;
  std::string letter;
  std::string title;
  std::string status;
  std::vector<std::string> basis;
  std::string extends;  ///< "<id>/<letter>", or empty
  std::vector<Clause> clauses;
  std::string path;
  std::string sha256;  ///< of the file

  std::string name() const { return id + "/" + letter; }
  const Clause* find(std::string_view clause_id) const;
};

/// Files as drafts, proposals and results see them; the facade hands in the real ones, tests hand in texts.
struct FileAccess {
  /// The bytes of a regular file, or a failure.
  std::function<Result<std::string>(const std::string& path)> read;
  /// The same of a file below a folder; one that links out of it is refused.
  std::function<Result<std::string>(const std::string& folder, const std::string& name)> read_below;
  std::function<bool(const std::string& path)> exists;
  /// Names of the entries of a folder, sorted; empty where there is none.
  std::function<std::vector<std::string>(const std::string& folder)> list;
  /// Where the installed drafts and proposals lie: `<data>/drafts/<id>/<letter>.toml`. May be empty.
  std::string data_folder;
};

/// Reads a draft by its path, or by "<id>/<letter>" among the installed ones. Refused drafts give class `standard` diagnostics.
Result<Draft> read_draft(const std::string& name_or_path, const FileAccess& files);

/// Path and name of each installed draft.
struct InstalledDraft {
  std::string name;
  std::string path;
};
std::vector<InstalledDraft> installed_drafts(const FileAccess& files);

/// Clauses that somebody has been let off, with the reason.
struct Waiver {
  std::string draft;   ///< "illustrative-exchange/A"
  std::string clause;  ///< "4.1"
  std::string reason;
};
/// `known`: the drafts that clauses may be of, besides the installed ones. A waiver of a clause that there is not is refused.
Result<std::vector<Waiver>> read_waivers(const std::string& path, const FileAccess& files, std::span<const Draft> known);

}  // namespace libqsim::standards
