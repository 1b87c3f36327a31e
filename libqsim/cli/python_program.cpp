#include "libqsim/cli/python_program.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "libqsim/cli/data_folder.hpp"

namespace libqsim::cli {

int run_python_program(const std::string& script, const std::vector<std::string>& arguments, Session& session) {
  const auto data = data_folder();
  if (!data) return session.usage("the standards folder was not found: set LIBQSIM_DATA to it");
  const std::string path = *data + "/" + script;
  std::error_code error;
  if (!std::filesystem::exists(path, error)) return session.usage("there is no " + path);

  std::vector<std::string> words = {"python3", path};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  restore_signals();
  execvp("python3", pointers.data());
  return session.usage(std::string("this needs Python 3.11 or later, and python3 cannot be started: ") + std::strerror(errno));
}

}  // namespace libqsim::cli
