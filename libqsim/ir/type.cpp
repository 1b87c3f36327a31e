#include "libqsim/ir/type.hpp"

#include <utility>

namespace libqsim::ir {

bool Type::operator==(const Type& other) const {
  if (kind != other.kind || width != other.width) return false;
  if (shape == other.shape) return true;
  return shape != nullptr && other.shape != nullptr && *shape == *other.shape;
}

std::uint64_t ArrayShape::element_count() const {
  std::uint64_t count = 1;
  for (const std::uint32_t size : dimensions) {
    if (__builtin_mul_overflow(count, std::uint64_t{size}, &count)) count = ~std::uint64_t{0};
  }
  for (const std::uint32_t size : dimensions) {
    if (size == 0) return 0;
  }
  return count;
}

Type array_type(Type element, std::vector<std::uint32_t> dimensions) {
  return {TypeKind::array, 0, std::make_shared<const ArrayShape>(ArrayShape{std::move(element), std::move(dimensions)})};
}

namespace {

std::string with_width(std::string name, std::uint32_t width) {
  name += '[';
  name += width == open_size ? "?" : std::to_string(width);
  name += ']';
  return name;
}

}  // namespace

std::string to_string(const Type& type) {
  switch (type.kind) {
    case TypeKind::none:
      return "void";
    case TypeKind::bit:
      return "bit";
    case TypeKind::bit_register:
      return with_width("bit", type.width);
    case TypeKind::boolean:
      return "bool";
    case TypeKind::integer:
      return with_width("int", type.width);
    case TypeKind::unsigned_integer:
      return with_width("uint", type.width);
    case TypeKind::floating:
      return with_width("float", type.width);
    case TypeKind::angle:
      return with_width("angle", type.width);
    case TypeKind::complex:
      return with_width("complex[float", type.width) + "]";
    case TypeKind::duration:
      return "duration";
    case TypeKind::array:
      break;
  }
  std::string text = "array[" + to_string(type.shape->element);
  for (const std::uint32_t size : type.shape->dimensions) text += ", " + (size == open_size ? "?" : std::to_string(size));
  return text + "]";
}

}  // namespace libqsim::ir
