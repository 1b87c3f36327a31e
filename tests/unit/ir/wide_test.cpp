// Integers wider than 64 bits. The rows were computed with Python's integers, cut off at the width.
#include <cmath>
#include <limits>
#include <string>

#include "evaluation.hpp"
#include "libqsim/ir/wide.hpp"

using namespace libqsim::ir;
using namespace libqsim::ir::testing;
using Op = BinaryOperation;

namespace {

Typed wide(const Type& type, std::string_view decimal) {
  const bool below_zero = decimal.starts_with('-');
  const auto magnitude = parse_wide(decimal.substr(below_zero ? 1 : 0), 10);
  REQUIRE(magnitude.has_value());
  const Bits number = magnitude->resized(type.width);
  return {type, {below_zero ? negated(number) : number}};
}
Typed wide_int(std::uint32_t width, std::string_view decimal) { return wide(integer_type(width), decimal); }
Typed wide_uint(std::uint32_t width, std::string_view decimal) { return wide(unsigned_type(width), decimal); }

struct Row {
  Op operation;
  bool has_sign;
  std::uint32_t width;
  std::string_view left;
  std::string_view right;
  std::string_view result;
};

constexpr Row rows[] = {
    {Op::add, true, 65, "17485029721327973432", "2795742288", "17485029724123715720"},
    {Op::subtract, true, 65, "-17110530462966841392", "-11700974189445322735", "-5409556273521518657"},
    {Op::multiply, true, 65, "-1665666021688015755", "1585446675937841368", "15159620532467225272"},
    {Op::divide, true, 65, "1288605153985647771", "7830996856503103182", "0"},
    {Op::modulo, true, 65, "10430779633273967791", "-6872643983874411720", "3558135649399556071"},
    {Op::bitwise_xor, true, 65, "-17305590702408921687", "914761360679426580", "-18201348000866773059"},
    {Op::add, false, 65, "19306042854494228880", "7731750658069747094", "27037793512563975974"},
    {Op::subtract, false, 65, "20619627267267126252", "2406286680", "20619627264860839572"},
    {Op::multiply, false, 65, "12580729232405932079", "28983605249202962321", "17262709044137972639"},
    {Op::divide, false, 65, "6869522164640927941", "1158252176259998754", "5"},
    {Op::modulo, false, 65, "11418711589407294900", "2922295636", "2255234436"},
    {Op::bitwise_xor, false, 65, "26334429928591642978", "1999744784", "26334429930589224562"},
    {Op::add, true, 100, "432045778090092856485838545361", "894389351670391", "432045778090093750875190215752"},
    {Op::subtract, true, 100, "299468956116965224646300742042", "596207491287467741564891917999", "-296738535170502516918591175957"},
    {Op::multiply, true, 100, "612389747278196354794624975559", "1103577282297084", "240902949480621911845162508260"},
    {Op::divide, true, 100, "515928472860388029511575096014", "-146414869774005410635562353409", "-3"},
    {Op::modulo, true, 100, "-76121843716993162620871856254", "659739885727557545862", "-117930408887240917054"},
    {Op::bitwise_xor, true, 100, "-168321989233662081654993071118", "782832264954434", "-168321989233662432093404950096"},
    {Op::add, false, 100, "752404093898634869896856816251", "945717734175441", "752404093898635815614590991692"},
    {Op::subtract, false, 100, "575983930273154691577356347447", "56539270209784373530", "575983930216615421367571973917"},
    {Op::multiply, false, 100, "816811248518200125486424474127", "971797299621615339787", "372233797801995335709378010533"},
    {Op::divide, false, 100, "532146078551973819445880914800", "1107220856884241454653", "480614211"},
    {Op::modulo, false, 100, "726367626659259799700239395218", "968026151262126506497607379466", "726367626659259799700239395218"},
    {Op::bitwise_xor, false, 100, "296183661342811185162466173849", "1032241234134940", "296183661342812145374948516869"},
    {Op::add, true, 128, "56611513302873741213564948905201074864", "10135377424415860854", "56611513302873741223700326329616935718"},
    {Op::subtract, true, 128, "-61495883631539326602652887406201506017", "10149759373500356105", "-61495883631539326612802646779701862122"},
    {Op::multiply, true, 128, "-4605013792673887828056681150280197555", "16310478767254859812", "66668270103534268352871871347358425812"},
    {Op::divide, true, 128, "51355725145958080048122182831389841865", "-116200753284029150277861458956804908304", "0"},
    {Op::modulo, true, 128, "-57475883003717848863486807620588934678", "336888212952714184143", "-114242078785885992759"},
    {Op::bitwise_xor, true, 128, "-158370489758665497363827896418617768103", "10447151643947215607",
     "-158370489758665497353422992409457791570"},
    {Op::add, false, 128, "234962814855698373586866598602712582389", "767709082412183052410", "234962814855698374354575681014895634799"},
    {Op::subtract, false, 128, "155387806652089085350507556697439695579", "471485344497837107619",
     "155387806652089084879022212199602587960"},
    {Op::multiply, false, 128, "35231847073022140722804998740168401955", "7386862741276904715", "123547005164555808928686958206588998785"},
    {Op::divide, false, 128, "335065022321845066517492886125224622376", "115714261811207770976505131654500379697", "2"},
    {Op::modulo, false, 128, "79380922522939246787473802581852937", "120579332112689745023", "104061518568749825289"},
    {Op::bitwise_xor, false, 128, "8677504003625009282304622273223347781", "128024218204962823414554036810020044599",
     "136701020783672348706860831317346120050"},
    {Op::add, true, 200, "587551029138581036428419991844186287668317293615676305926045", "621856850200437351752506971819",
     "587551029138581036428419991844808144518517730967428812897864"},
    {Op::subtract, true, 200, "133776665186418094035147331710704944879424266649866988157658",
     "-273188117760267247148184055491158025109531874596681294481485", "406964782946685341183331387201862969988956141246548282639143"},
    {Op::multiply, true, 200, "-75632889386663072852843981020157444246468759780345389604362", "814361078712804036405",
     "597249715963251890803215121869280080990898543315876358877678"},
    {Op::divide, true, 200, "-35791471135968326479464902400182934920553513561581052667637", "813335587545698983570",
     "-44005785169159718867010135268393896183"},
    {Op::modulo, true, 200, "572264797758507168465650909987082366745264863352928779321590",
     "361789809663497674137455496937867806977571837904330876778916", "210474988095009494328195413049214559767693025448597902542674"},
    {Op::bitwise_xor, true, 200, "312930022752797387579443646560987116381352195407984046409298",
     "-777105709666475761663810480926334171317336254270396497509225", "-465059506574698843870958019657650084522016756985774649195835"},
    {Op::add, false, 200, "1268149914418139237648188922373586111215953876349315801609066", "886851920579451622398307383693",
     "1268149914418139237648188922374472963136533327971714108992759"},
    {Op::subtract, false, 200, "1167145598432754100283876166094017215525168590720301762503721", "108117593760915956188241914845",
     "1167145598432754100283876166093909097931407674764113520588876"},
    {Op::multiply, false, 200, "328529302770635826796288188055619491182554074456042041784320", "784383237980529926320790098081",
     "1569659883789947940481432868024150974218046336507775483590656"},
    {Op::divide, false, 200, "1282688120324283964166569868416558469455139324736089031624811", "790159804010090203883",
     "1623327476055595785487834187903021563829"},
    {Op::modulo, false, 200, "324840896504931349948677050612149525475212407943635460555017", "985117036368833012517924387262",
     "846410444703354860484426571309"},
    {Op::bitwise_xor, false, 200, "1161085910958490297707898823366917578743179845345996261723717", "1247316906650183179602421198959",
     "1161085910958490297707898823367992812048426693178670917828138"},
    {Op::divide, false, 192, "730750818665451459339526903900934522608598122496", "39614081257132168796771975169", "18446744073709551621"},
    {Op::divide, false, 256, "3138550866962589563252443252501990791693036212404050984960", "39614081257132168801066942463",
     "79228162495817593511244464132"},
    {Op::modulo, false, 256, "3138550866962589563252443252501990791693036212404050984960", "39614081257132168801066942463",
     "18446744047939747844"},
    {Op::divide, false, 128, "237684487552016384817486626816", "9903520314283042199192993793", "24"},
    {Op::divide, false, 128, "340282366920938463463374607431768211455", "79228162514264337593543950335", "4294967296"},
    {Op::modulo, false, 128, "340282366920938463463374607431768211455", "79228162514264337593543950335", "4294967295"},
    {Op::divide, false, 128, "340282366920938463444927863358058659840", "79228162514264337589248983041", "4294967295"},
    {Op::divide, true, 100, "-633825300114114700748351602688", "-1", "-633825300114114700748351602688"},
    {Op::modulo, true, 100, "-633825300114114700748351602688", "-1", "0"},
    {Op::divide, true, 128, "-7", "2", "-3"},
    {Op::modulo, true, 128, "-7", "2", "-1"},
    {Op::divide, true, 128, "7", "-2", "-3"},
    {Op::add, true, 65, "18446744073709551615", "1", "-18446744073709551616"},
    {Op::subtract, false, 65, "0", "1", "36893488147419103231"},
    {Op::multiply, true, 128, "-170141183460469231731687303715884105728", "-1", "-170141183460469231731687303715884105728"},
};

std::string text_of(const Computed& computed, const Type& type) {
  return computed.fault == Fault::none ? to_string(computed.value, type) : std::string(message_of(computed.fault));
}

}  // namespace

TEST_CASE("arithmetic of int[n] and uint[n] beyond 64 bits wraps around") {
  for (const Row& row : rows) {
    CAPTURE(row.width);
    CAPTURE(row.left);
    CAPTURE(row.right);
    const Type type = row.has_sign ? integer_type(row.width) : unsigned_type(row.width);
    CHECK(text_of(binary(row.operation, wide(type, row.left), wide(type, row.right)), type) == row.result);
  }
  CHECK(fails(binary(Op::divide, wide_int(100, "5"), wide_int(100, "0")), Fault::division_by_zero));
  CHECK(fails(binary(Op::modulo, wide_uint(100, "5"), wide_uint(100, "0")), Fault::division_by_zero));
}

TEST_CASE("wide integers: what has one operand, and powers") {
  const Type type = integer_type(128);
  CHECK(text_of(unary(UnaryOperation::negate, wide_int(128, "36893488147419103232")), type) == "-36893488147419103232");
  CHECK(text_of(unary(UnaryOperation::negate, wide_int(128, "-170141183460469231731687303715884105728")), type) ==
        "-170141183460469231731687303715884105728");
  CHECK(text_of(unary(UnaryOperation::bitwise_not, wide_uint(128, "0")), unsigned_type(128)) == "340282366920938463463374607431768211455");
  CHECK(text_of(binary(Op::power, wide_int(128, "-3"), integer(64, 41)), type) == "-36472996377170786403");
  CHECK(text_of(binary(Op::power, wide_uint(100, "10"), wide_uint(100, "30")), unsigned_type(100)) == "1000000000000000000000000000000");
  // 10^31 = 7 * 2^100 + 1126445798402394189523077562368
  CHECK(text_of(binary(Op::power, wide_uint(100, "10"), integer(64, 31)), unsigned_type(100)) == "1126445798402394189523077562368");
  CHECK(fails(binary(Op::power, wide_int(100, "2"), wide_int(100, "-1")), Fault::domain));
  CHECK(text_of(call(Builtin::pow, type, {wide_int(128, "-3"), integer(64, 41)}), type) == "-36472996377170786403");
  CHECK(text_of(call(Builtin::pow, integer_type(128), {wide_int(128, "3"), wide_int(128, "50")}), integer_type(128)) ==
        "717897987691852588770249");
  CHECK(is(binary(Op::power, integer(8, 3), wide_uint(100, "5")), integer(8, -13)));
}

TEST_CASE("wide integers are shifted by any count") {
  const Type type = integer_type(100);
  CHECK(text_of(binary(Op::shift_left, wide_int(100, "1"), integer(64, 99)), type) == "-633825300114114700748351602688");
  CHECK(text_of(binary(Op::shift_right, wide_int(100, "-633825300114114700748351602688"), integer(64, 98)), type) == "-2");
  CHECK(text_of(binary(Op::shift_right, wide_int(100, "-1"), wide_uint(100, "1267650600228229401496703205375")), type) == "-1");
  CHECK(text_of(binary(Op::shift_left, wide_int(100, "1"), wide_uint(100, "18446744073709551617")), type) == "0");
  CHECK(text_of(binary(Op::shift_right, wide_uint(100, "1267650600228229401496703205375"), integer(64, 36)), unsigned_type(100)) ==
        "18446744073709551615");
  CHECK(is(binary(Op::shift_left, unsigned_integer(8, 1), wide_uint(100, "3")), unsigned_integer(8, 8)));
  CHECK(is(binary(Op::shift_left, unsigned_integer(8, 1), wide_uint(100, "18446744073709551616")), unsigned_integer(8, 0)));
  CHECK(fails(binary(Op::shift_left, unsigned_integer(8, 1), wide_int(100, "-1")), Fault::negative_shift));
}

TEST_CASE("wide integers are compared as numbers") {
  const Typed minus = wide_int(100, "-1");
  const Typed plus = wide_int(100, "18446744073709551616");
  CHECK(is(compare(Op::less, minus, plus), boolean(true)));
  CHECK(is(compare(Op::greater_equal, minus, plus), boolean(false)));
  CHECK(is(compare(Op::less_equal, plus, plus), boolean(true)));
  CHECK(is(compare(Op::not_equal, minus, plus), boolean(true)));
  CHECK(is(compare(Op::equal, wide_uint(100, "7"), wide_uint(100, "7")), boolean(true)));
  CHECK(is(compare(Op::greater, wide_uint(100, "1267650600228229401496703205375"), wide_uint(100, "1")), boolean(true)));
}

TEST_CASE("casts of wide integers keep the value, or its low bits") {
  CHECK(is(cast(integer_type(64), wide_int(128, "-1")), integer(64, -1)));
  CHECK(is(cast(integer_type(8), wide_uint(128, "18446744073709551871")), integer(8, -1)));
  CHECK(is(cast(unsigned_type(64), wide_uint(128, "36893488147419103235")), unsigned_integer(64, 3)));
  CHECK(text_of(cast(unsigned_type(100), integer(8, -1)), unsigned_type(100)) == "1267650600228229401496703205375");
  CHECK(text_of(cast(integer_type(100), unsigned_integer(64, 18446744073709551615U)), integer_type(100)) == "18446744073709551615");
  CHECK(text_of(cast(integer_type(100), wide_uint(100, "1267650600228229401496703205375")), integer_type(100)) == "-1");
  CHECK(text_of(cast(integer_type(200), wide_int(100, "-5")), integer_type(200)) == "-5");
  const std::string ones(100, '1');
  CHECK(text_of(cast(unsigned_type(100), bits(ones)), unsigned_type(100)) == "1267650600228229401496703205375");
  CHECK(is(cast(bit_register_type(100), wide_int(100, "-1")), bits(ones)));
  CHECK(is(cast(boolean_type(), wide_uint(100, "18446744073709551616")), boolean(true)));
  CHECK(is(cast(boolean_type(), wide_uint(100, "0")), boolean(false)));
}

TEST_CASE("wide integers and floats") {
  // 2^100 + 2^47 lies halfway between two doubles; the even one is 2^100.
  CHECK(is(cast(float_type(), wide_int(128, "1267650600228229401496703205376")), real(0x1p100)));
  CHECK(is(cast(float_type(), wide_int(128, "1267650600228229542234191560704")), real(0x1p100)));
  CHECK(is(cast(float_type(), wide_int(128, "1267650600228229542234191560705")), real(0x1.0000000000001p100)));
  CHECK(is(cast(float_type(), wide_int(128, "-1267650600228229542234191560705")), real(-0x1.0000000000001p100)));
  // 2^100 + 2^76 + 1 is above the middle of two floats of 32 bits, though as a double it is that middle.
  CHECK(is(cast(float_type(32), wide_int(128, "1267650675786093127411026624513")), real(0x1.000002p100, 32)));
  CHECK(text_of(cast(integer_type(128), real(-0x1.8p100)), integer_type(128)) == "-1901475900342344102245054808064");
  CHECK(text_of(cast(unsigned_type(128), real(3.75)), unsigned_type(128)) == "3");
  CHECK(fails(cast(unsigned_type(100), real(0x1p100)), Fault::cast_out_of_range));
  CHECK(fails(cast(unsigned_type(100), real(-1)), Fault::cast_out_of_range));
  CHECK(fails(cast(integer_type(100), real(std::numeric_limits<double>::infinity())), Fault::not_finite));
}

TEST_CASE("bits of wide integers are counted and turned around") {
  CHECK(is(call(Builtin::popcount, unsigned_type(), {wide_uint(100, "1267650600228229401496703205375")}), unsigned_integer(64, 100)));
  CHECK(text_of(call(Builtin::rotl, unsigned_type(100), {wide_uint(100, "633825300114114700748351602689"), integer(64, 1)}),
                unsigned_type(100)) == "3");
  CHECK(text_of(call(Builtin::rotr, unsigned_type(100), {wide_uint(100, "3"), integer(64, 1)}), unsigned_type(100)) ==
        "633825300114114700748351602689");
}

TEST_CASE("wide numbers are read in every base") {
  CHECK(wide_text(*parse_wide("10000000000000000", 16), false) == "18446744073709551616");
  CHECK(wide_text(*parse_wide("FFfF0000000000000000", 16), false) == "1208907372870555465154560");
  CHECK(wide_text(*parse_wide("2000000000000000000000", 8), false) == "18446744073709551616");
  CHECK(wide_text(*parse_wide("000", 10), false) == "0");
  CHECK(parse_wide("1" + std::string(4095, '0'), 2).has_value());
  CHECK_FALSE(parse_wide("1" + std::string(4096, '0'), 2).has_value());
  CHECK_FALSE(parse_wide("1" + std::string(1234, '0'), 10).has_value());
}
