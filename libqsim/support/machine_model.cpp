#include "libqsim/support/machine_model.hpp"

#include <fmt/format.h>
#include <sched.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cmath>
#include <fstream>
#include <limits>
#include <optional>
#include <sstream>
#include <string>

namespace libqsim::support {
namespace {

constexpr std::array<std::string_view, 4> isa_names{"baseline", "avx2", "avx512", "neon"};

// The first number in a small file of /proc or /sys, with a suffix K, M or G; nothing for "max" or an unreadable file.
std::optional<std::uint64_t> read_number(const std::string& path) {
  std::ifstream file(path);
  std::uint64_t value = 0;
  if (!(file >> value)) return std::nullopt;
  switch (file.peek()) {
    case 'K':
      return value << 10;
    case 'M':
      return value << 20;
    case 'G':
      return value << 30;
    default:
      return value;
  }
}

// A field of /proc/meminfo or /proc/self/status, in bytes.
std::optional<std::uint64_t> read_field(const std::string& path, std::string_view name) {
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    if (!line.starts_with(name)) continue;
    std::istringstream rest(line.substr(name.size()));
    std::uint64_t kibibytes = 0;
    if (rest >> kibibytes) return kibibytes << 10;
  }
  return std::nullopt;
}

// Whether a list "a,b,c" has `name`.
bool names(std::string_view list, std::string_view name) {
  while (!list.empty()) {
    const auto comma = list.find(',');
    if (list.substr(0, comma) == name) return true;
    list.remove_prefix(comma == std::string_view::npos ? list.size() : comma + 1);
  }
  return false;
}

// Folders of this process's control group and of all above it, for version 2 ("0::/path") and a version 1 controller.
template <class Visit>
void for_each_control_group(std::string_view controller, Visit visit) {
  std::ifstream file("/proc/self/cgroup");
  for (std::string line; std::getline(file, line);) {
    const auto first = line.find(':');
    const auto second = line.find(':', first + 1);
    if (second == std::string::npos) continue;
    const std::string_view controllers = std::string_view(line).substr(first + 1, second - first - 1);
    const bool unified = controllers.empty();
    if (!unified && !names(controllers, controller)) continue;
    const std::string root = unified ? "/sys/fs/cgroup" : fmt::format("/sys/fs/cgroup/{}", controller);
    std::string path = line.substr(second + 1);
    while (true) {
      visit(root + path + (path.ends_with('/') ? "" : "/"), unified);
      const auto slash = path.find_last_of('/');
      if (path.size() <= 1 || slash == std::string::npos) break;
      path.resize(std::max<std::size_t>(slash, 1));
    }
  }
}

std::uint64_t room_below(std::uint64_t limit, std::uint64_t used) { return limit > used ? limit - used : 0; }

// Memory in use that the kernel gives back when asked (page cache) does not count against the limit.
std::uint64_t control_group_room() {
  std::uint64_t room = std::numeric_limits<std::uint64_t>::max();
  for_each_control_group("memory", [&](const std::string& folder, bool unified) {
    const auto limit = read_number(folder + (unified ? "memory.max" : "memory.limit_in_bytes"));
    if (!limit) return;
    const auto used = read_number(folder + (unified ? "memory.current" : "memory.usage_in_bytes")).value_or(0);
    std::ifstream statistics(folder + "memory.stat");
    std::uint64_t reclaimable = 0, value = 0;
    for (std::string name; statistics >> name >> value;) {
      if (name == (unified ? "inactive_file" : "total_inactive_file")) reclaimable = value;
    }
    room = std::min(room, room_below(*limit, used - std::min(used, reclaimable)));
  });
  return room;
}

std::uint64_t resource_limit_room() {
  std::uint64_t room = std::numeric_limits<std::uint64_t>::max();
  rlimit limit{};
  if (getrlimit(RLIMIT_AS, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY) {
    room = room_below(limit.rlim_cur, read_field("/proc/self/status", "VmSize:").value_or(0));
  }
  if (getrlimit(RLIMIT_DATA, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY) {
    room = std::min(room, room_below(limit.rlim_cur, read_field("/proc/self/status", "VmData:").value_or(0)));
  }
  return room;
}

/// Processors' worth of time that the control groups grant.
std::uint64_t control_group_cores() {
  std::uint64_t count = std::numeric_limits<std::uint64_t>::max();
  for_each_control_group("cpu", [&](const std::string& folder, bool unified) {
    double quota = 0, period = 0;
    if (unified) {
      std::ifstream(folder + "cpu.max") >> quota >> period;
    } else {
      std::ifstream(folder + "cpu.cfs_quota_us") >> quota;
      std::ifstream(folder + "cpu.cfs_period_us") >> period;
    }
    if (quota > 0 && period > 0) count = std::min(count, static_cast<std::uint64_t>(std::ceil(quota / period)));
  });
  return count;
}

std::uint32_t usable_core_count() {
  cpu_set_t set;
  CPU_ZERO(&set);
  std::uint64_t count = sched_getaffinity(0, sizeof set, &set) == 0
                            ? static_cast<std::uint64_t>(CPU_COUNT(&set))
                            : static_cast<std::uint64_t>(std::max(1L, sysconf(_SC_NPROCESSORS_ONLN)));
  static const std::uint64_t granted = control_group_cores();
  return static_cast<std::uint32_t>(std::max<std::uint64_t>(std::min(count, granted), 1));
}

void read_caches(MachineModel& machine) {
  const std::string root = "/sys/devices/system/cpu/cpu0/cache/index";
  for (int index = 0; index < 8; ++index) {
    const std::string folder = root + std::to_string(index) + "/";
    std::string type;
    if (!(std::ifstream(folder + "type") >> type)) break;
    const auto level = read_number(folder + "level");
    const auto size = read_number(folder + "size");
    if (type == "Instruction" || !level || !size || *size == 0) continue;
    if (*level == 1) machine.l1_bytes = *size;
    if (*level == 2) machine.l2_bytes = *size;
    if (*level == 3) machine.l3_bytes = *size;
  }
}

}  // namespace

std::string_view name_of(Isa isa) { return isa_names[static_cast<std::size_t>(isa)]; }

bool parse_isa(std::string_view name, Isa& isa) {
  const auto found = std::find(isa_names.begin(), isa_names.end(), name);
  if (found == isa_names.end()) return false;
  isa = static_cast<Isa>(found - isa_names.begin());
  return true;
}

std::span<const Isa> available_isas() {
#if defined(__x86_64__)
  static constexpr std::array isas{Isa::baseline, Isa::avx2, Isa::avx512};
  static const std::size_t count = []() -> std::size_t {
    __builtin_cpu_init();
    if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("fma")) return 1;
    const bool wide = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
                      __builtin_cpu_supports("avx512bw");
    return wide ? 3 : 2;
  }();
  return std::span(isas).first(count);
#elif defined(__aarch64__)
  static constexpr std::array isas{Isa::baseline, Isa::neon};
  return isas;
#else
  static constexpr std::array isas{Isa::baseline};
  return isas;
#endif
}

Isa best_isa() { return available_isas().back(); }

std::uint64_t available_memory_bytes() {
  // The files take longer to read than a small run takes. What a process can touch in this time is little beside what is free.
  constexpr auto fresh = std::chrono::milliseconds(20);
  // No lock: a child forked while it is held would wait for ever. Threads that come at once read twice.
  using Clock = std::chrono::steady_clock;
  static std::atomic<Clock::time_point> stale_at{Clock::time_point::min()};
  static std::atomic<std::uint64_t> free{0};
  const Clock::time_point now = Clock::now();
  if (now >= stale_at.load()) {
    const auto of_machine = read_field("/proc/meminfo", "MemAvailable:").value_or(MachineModel{}.available_memory_bytes);
    free = std::min(of_machine, control_group_room());
    stale_at = now + fresh;
  }
  return std::min(free.load(), resource_limit_room());
}

std::string machine_name() {
  std::ifstream file("/proc/cpuinfo");
  for (std::string line; std::getline(file, line);) {
    const std::size_t colon = line.find(": ");
    if (line.starts_with("model name") && colon != std::string::npos) return line.substr(colon + 2);
  }
  return "unknown";
}

MachineModel portable_machine() { return {}; }

MachineModel detect_machine() {
  // What stays as it is while a process runs is read once.
  static const MachineModel lasting = [] {
    MachineModel machine;
    machine.isa = best_isa();
    read_caches(machine);
    return machine;
  }();
  MachineModel machine = lasting;
  machine.core_count = usable_core_count();
  machine.available_memory_bytes = available_memory_bytes();
  return machine;
}

}  // namespace libqsim::support
