#include "libqsim/standards/device_reader.hpp"

namespace libqsim::standards {

using support::Code;

Device read_device(Fields& fields, std::string_view key) {
  constexpr std::string_view expected = "\"ideal\", \"uniform\", { depolarized = f } or { depolarized_per_gate = f }";
  Device device;
  const Node* value = fields.find_any(key, true);
  if (value == nullptr) return device;
  if (value->kind == NodeKind::string) {
    if (value->text != "ideal" && value->text != "uniform") fields.refuse(*value, key, expected);
    device.kind = value->text == "uniform" ? Device::Kind::uniform : Device::Kind::ideal;
    return device;
  }
  if (value->kind != NodeKind::table) {
    fields.refuse(*value, key, expected);
    return device;
  }
  const std::size_t errors = fields.sink().error_count();
  Fields table(*value, "a device", fields.sink());
  const bool per_gate = table.has("depolarized_per_gate");
  const bool global = table.has("depolarized");
  // Both are asked for, so that neither is an unknown key.
  const double f_global = table.number_or("depolarized", 0, 0, 1);
  const double f_per_gate = table.number_or("depolarized_per_gate", 0, 0, 1);
  table.finish();
  if (per_gate == global && fields.sink().error_count() == errors) fields.refuse(*value, key, expected);
  device.kind = per_gate ? Device::Kind::depolarized_per_gate : Device::Kind::depolarized;
  device.f = per_gate ? f_per_gate : f_global;
  return device;
}

void read_declarations(const Node& table, const std::string& prefix, std::map<std::string, std::string>& declared,
                       support::DiagnosticSink& sink) {
  for (const Member& member : table.members) {
    const std::string key = prefix + member.key;
    switch (member.value.kind) {
      case NodeKind::table:
        read_declarations(member.value, key + ".", declared, sink);
        break;
      case NodeKind::string:
        declared[key] = member.value.text;
        break;
      case NodeKind::integer:
      case NodeKind::number:
      case NodeKind::boolean:
        declared[key] = show(member.value);
        break;
      default:
        sink.report(Code::standard_wrong_value, member.value.span, member.key, "a text, a number, or true or false", show(member.value));
    }
  }
}

}  // namespace libqsim::standards
