#include "libqsim/cli/noise_argument.hpp"

#include "libqsim/standards/disk_files.hpp"
#include "libqsim/standards/noise.hpp"

namespace libqsim::cli {

int refuse_noise(const std::string& path, Session& session) {
  const Result<standards::NoiseModel> model = standards::read_noise(path, standards::disk_files(""));
  if (!model) {
    session.print(model.error());
    return status_usage;
  }
  session.usage("noise models are not supported yet");
  return status_unsupported;
}

}  // namespace libqsim::cli
