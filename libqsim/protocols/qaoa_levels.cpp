#include "libqsim/protocols/qaoa_levels.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <utility>

namespace libqsim::protocols {

namespace {

/// The state of QAOA on a graph, level by level; the cuts of all bit strings are worked out once.
class QaoaState {
 public:
  QaoaState(const Graph& graph, std::uint32_t vertices)
      : vertices_(vertices), cut_of_(std::size_t{1} << vertices), re_(cut_of_.size()), im_(cut_of_.size()) {
    std::map<double, std::uint32_t> numbers;
    for (std::size_t x = 0; x < cut_of_.size(); ++x) {
      double cut = 0;
      for (const Graph::Edge& edge : graph.edges) cut += ((x >> edge.a ^ x >> edge.b) & 1U) != 0 ? edge.weight : 0;
      const auto [found, is_new] = numbers.emplace(cut, static_cast<std::uint32_t>(cuts_.size()));
      if (is_new) cuts_.push_back(cut);
      cut_of_[x] = found->second;
    }
  }

  double cut(std::span<const QaoaAngles> levels) {
    std::fill(re_.begin(), re_.end(), std::exp2(-0.5 * vertices_));
    std::fill(im_.begin(), im_.end(), 0.0);
    for (const QaoaAngles& angles : levels) {
      turn(angles.gamma);
      mix(std::cos(angles.beta), std::sin(angles.beta));
    }
    double sum = 0;
    for (std::size_t x = 0; x < re_.size(); ++x) sum += (re_[x] * re_[x] + im_[x] * im_[x]) * cuts_[cut_of_[x]];
    return sum;
  }

 private:
  /// exp(-i gamma C): one phase a value of the cut.
  void turn(double gamma) {
    std::vector<std::pair<double, double>> phases;
    for (const double cut : cuts_) phases.emplace_back(std::cos(gamma * cut), -std::sin(gamma * cut));
    for (std::size_t x = 0; x < re_.size(); ++x) {
      const auto [c, s] = phases[cut_of_[x]];
      const double re = re_[x] * c - im_[x] * s;
      im_[x] = re_[x] * s + im_[x] * c;
      re_[x] = re;
    }
  }

  /// exp(-i beta X) on every qubit, c and s the cosine and sine of beta.
  void mix(double c, double s) {
    for (std::size_t bit = 1; bit < re_.size(); bit <<= 1U) {
      for (std::size_t block = 0; block < re_.size(); block += 2 * bit) {
        for (std::size_t low = block; low < block + bit; ++low) {
          const std::size_t high = low + bit;
          const double low_re = re_[low];
          const double low_im = im_[low];
          re_[low] = c * low_re + s * im_[high];
          im_[low] = c * low_im - s * re_[high];
          re_[high] = c * re_[high] + s * low_im;
          im_[high] = c * im_[high] - s * low_re;
        }
      }
    }
  }

  std::uint32_t vertices_;
  std::vector<double> cuts_;           // the different ones
  std::vector<std::uint32_t> cut_of_;  // by bit string, which of them
  std::vector<double> re_;
  std::vector<double> im_;
};

/// The angles of one level more: level i lies between the levels i - 1 and i of those that are known.
std::vector<QaoaAngles> stretched(const std::vector<QaoaAngles>& known) {
  const auto count = static_cast<double>(known.size());
  std::vector<QaoaAngles> made(known.size() + 1);
  for (std::size_t i = 0; i < made.size(); ++i) {
    const double before = static_cast<double>(i) / count;
    const QaoaAngles left = i == 0 ? QaoaAngles{} : known[i - 1];
    const QaoaAngles right = i == known.size() ? QaoaAngles{} : known[i];
    made[i].gamma = before * left.gamma + (1 - before) * right.gamma;
    made[i].beta = before * left.beta + (1 - before) * right.beta;
  }
  return made;
}

/// One angle after the other, a step up or down, with smaller and smaller steps. A gain must be more than rounding, so that every machine
/// walks the same way.
void improve(QaoaState& state, std::vector<QaoaAngles>& angles) {
  constexpr double gain_least = 1e-9;
  constexpr double step_first = std::numbers::pi / 32;
  double best = state.cut(angles);
  for (double step = step_first; step > step_first / 256; step /= 2) {
    bool moved = true;
    while (moved) {
      moved = false;
      for (std::size_t i = 0; i < 2 * angles.size(); ++i) {
        double& angle = i % 2 == 0 ? angles[i / 2].gamma : angles[i / 2].beta;
        const double middle = angle;
        for (const double tried : {middle + step, middle - step}) {
          angle = tried;
          const double cut = state.cut(angles);
          if (cut > best + gain_least) {
            best = cut;
            moved = true;
            break;
          }
          angle = middle;
        }
      }
    }
  }
  for (QaoaAngles& level : angles) level.cut = best;
}

}  // namespace

double qaoa_cut(const Graph& graph, std::uint32_t vertices, std::span<const QaoaAngles> levels) {
  return QaoaState(graph, vertices).cut(levels);
}

std::vector<QaoaAngles> search_levels(const Graph& graph, std::uint32_t vertices, std::int64_t levels) {
  QaoaState state(graph, vertices);
  std::vector<QaoaAngles> angles{best_level_one(graph, vertices)};
  while (static_cast<std::int64_t>(angles.size()) < levels) {
    angles = stretched(angles);
    improve(state, angles);
  }
  return angles;
}

}  // namespace libqsim::protocols
