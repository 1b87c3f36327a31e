#include "libqsim/cli/command.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <cstdio>
#include <string_view>

#include "libqsim/cli/session.hpp"
#include "libqsim/support/suggestion.hpp"
#include "libqsim/support/unicode.hpp"

namespace libqsim::cli {

namespace {

void keep_or_refuse(const std::string& name, const std::string& expected, const std::string& text, const Keep& keep) {
  if (!keep(text)) throw CLI::ValidationError(name, "expected " + expected + ", not '" + text + "'");
}

bool is_option(const std::string& word) { return word.size() > 1 && word.front() == '-'; }

/// What a line has that its verb does not take; looked at before what it lacks, since the value of an unknown option counts as an
/// argument. Empty: nothing.
std::string not_taken(const CLI::App& verb) {
  std::vector<std::string> words = verb.remaining();
  std::stable_partition(words.begin(), words.end(), is_option);
  if (words.empty()) return {};
  const bool option = is_option(words.front());
  const bool has_verbs = verb.get_require_subcommand_min() > 0;
  std::vector<std::string> known;
  if (option) {
    for (const CLI::Option* one : verb.get_options()) {
      for (const std::string& name : one->get_lnames()) known.push_back("--" + name);
    }
  } else if (has_verbs) {
    for (const CLI::App* below : verb.get_subcommands({})) known.push_back(below->get_name());
  }
  const std::string hint = support::did_you_mean(words.front(), std::vector<std::string_view>(known.begin(), known.end()));
  const std::string_view fault = option ? "there is no option" : has_verbs ? "there is no verb" : "one argument too many:";
  return std::string(fault) + " '" + words.front() + "'" + (hint.empty() ? "" : ": " + hint);
}

int refuse(const CLI::App& app, const CLI::ParseError& error) {
  const CLI::App* verb = &app;
  std::string name = app.get_name();
  while (!verb->get_subcommands().empty()) {
    verb = verb->get_subcommands().front();
    name += " " + verb->get_name();
  }
  std::string fault = not_taken(*verb);
  if (fault.empty())
    fault = dynamic_cast<const CLI::RequiredError*>(&error) && verb->get_require_subcommand_min() > 0 ? "it takes a verb" : error.what();
  std::fprintf(stderr, "%s: %s\nsee %s --help\n", name.c_str(), support::escape_for_terminal(fault).c_str(), name.c_str());
  return status_usage;
}

}  // namespace

void Command::add_flag(const std::string& name, bool& target, const std::string& description) { app_->add_flag(name, target, description); }

void Command::add_option(const Option& option, std::string& target) {
  app_->add_option(option.name, target, option.description)->type_name(option.value);
}

void Command::add_required(const Option& option, std::string& target) {
  app_->add_option(option.name, target, option.description)->type_name(option.value)->required();
}

void Command::add_repeated(const Option& option, std::vector<std::string>& targets) {
  app_->add_option(option.name, targets, option.description)->type_name(option.value)->allow_extra_args(false);
}

void Command::add_list(const Option& option, std::vector<std::string>& targets) {
  app_->add_option(option.name, targets, option.description)->type_name(option.value);
}

void Command::add_choice(const std::string& name, const std::vector<std::string>& words, std::string& target,
                         const std::string& description) {
  std::string names;
  for (const std::string& word : words) names += (names.empty() ? std::string() : std::string("|")) + word;
  app_->add_option(name, target, description)->type_name(names)->check(CLI::IsMember(words));
}

void Command::add_checked(const Option& option, const std::string& expected, Keep keep) {
  const auto read = [name = option.name, expected, keep = std::move(keep)](const std::string& text) {
    keep_or_refuse(name, expected, text, keep);
  };
  app_->add_option_function<std::string>(option.name, read, option.description)->type_name(option.value);
}

void Command::add_repeated_checked(const Option& option, const std::string& expected, Keep keep) {
  const auto read = [name = option.name, expected, keep = std::move(keep)](const std::vector<std::string>& all) {
    for (const std::string& text : all) keep_or_refuse(name, expected, text, keep);
  };
  app_->add_option_function<std::vector<std::string>>(option.name, read, option.description)
      ->type_name(option.value)
      ->allow_extra_args(false);
}

void Command::add_argument(const Option& option, std::string& target) { add_required(option, target); }

void Command::add_arguments(const Option& option, std::vector<std::string>& targets) {
  app_->add_option(option.name, targets, option.description)->type_name(option.value)->required();
}

std::function<std::vector<std::string>()> Command::pass_on() {
  app_->prefix_command();
  app_->set_help_flag();
  return [app = app_] { return app->remaining(); };
}

Command Command::add_verb(const std::string& name, const std::string& summary) {
  app_->require_subcommand(1);
  return {*app_->add_subcommand(name, summary), *called_};
}

void Command::on_call(Action action) {
  app_->callback([called = called_, action = std::move(action)] { *called = action; });
}

int run_command_line(int argc, char** argv, std::string_view version, const std::function<void(Command&)>& set_up) {
  CLI::App app("Runs, checks and judges quantum circuits in OpenQASM.", "qsim");
  app.set_version_flag("--version", std::string(version));
  app.get_formatter()->column_width(34);
  Action called;
  Command command(app, called);
  set_up(command);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return error.get_exit_code() == 0 ? app.exit(error) : refuse(app, error);
  }
  return called();
}

}  // namespace libqsim::cli
