#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace libqsim::cli {

/// What runs a verb once its arguments are known; returns the exit status.
using Action = std::function<int()>;

/// Keeps the text of an option; false where it is not what the option takes.
using Keep = std::function<bool(const std::string& text)>;

/// A verb as the command line is read for it: its options, its arguments and its action. Targets must outlive the action.
/// Only command.cpp sees CLI11, whose headers take longer to compile than all verbs together.
class Command {
 public:
  /// What an option is called, the name of its value in the help (may be empty), and what it is for.
  struct Option {
    std::string name;
    std::string value;
    std::string description;
  };

  void add_flag(const std::string& name, bool& target, const std::string& description);
  void add_option(const Option& option, std::string& target);
  void add_required(const Option& option, std::string& target);
  /// May be given again, with one value each time.
  void add_repeated(const Option& option, std::vector<std::string>& targets);
  /// Takes every value up to the next option.
  void add_list(const Option& option, std::vector<std::string>& targets);
  /// One of the words.
  void add_choice(const std::string& name, const std::vector<std::string>& words, std::string& target, const std::string& description);
  /// `expected` says in the message what the text is not.
  void add_checked(const Option& option, const std::string& expected, Keep keep);
  void add_repeated_checked(const Option& option, const std::string& expected, Keep keep);

  void add_argument(const Option& option, std::string& target);
  /// At least one.
  void add_arguments(const Option& option, std::vector<std::string>& targets);

  /// Every argument is another program's own, --help too: what gives them once the line is read.
  std::function<std::vector<std::string>()> pass_on();

  /// A verb below this one; one of them must then be called.
  Command add_verb(const std::string& name, const std::string& summary);
  void on_call(Action action);

 private:
  friend int run_command_line(int argc, char** argv, std::string_view version, const std::function<void(Command&)>& set_up);
  Command(CLI::App& app, Action& called) : app_(&app), called_(&called) {}

  CLI::App* app_;
  Action* called_;
};

/// Reads a command line by what `set_up` adds to the command, and runs the action that is called for. Returns the exit status.
int run_command_line(int argc, char** argv, std::string_view version, const std::function<void(Command&)>& set_up);

}  // namespace libqsim::cli
