#include "libqsim/cli/command.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include "libqsim/cli/session.hpp"

namespace libqsim::cli {

namespace {

void keep_or_refuse(const std::string& name, const std::string& expected, const std::string& text, const Keep& keep) {
  if (!keep(text)) throw CLI::ValidationError(name, "expected " + expected + ", not '" + text + "'");
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

void Command::add_arguments(const Option& option, std::vector<std::string>& targets, int count) {
  CLI::Option* added = app_->add_option(option.name, targets, option.description)->type_name(option.value)->required();
  if (count > 0) added->expected(count);
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
    return app.exit(error) == 0 ? status_ok : status_usage;
  }
  return called();
}

}  // namespace libqsim::cli
