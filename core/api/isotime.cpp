// SPDX-License-Identifier: Apache-2.0
#include "core/api/isotime.h"

#include <chrono>
#include <cmath>

namespace farcopy::api {

namespace {

void putNumber(char* at, int digits, unsigned number)
{
    for (int i = digits - 1; i >= 0; --i) {
        at[i] = static_cast<char>('0' + number % 10);
        number /= 10;
    }
}

} // namespace

QByteArray isoTime(double epochSeconds)
{
    using namespace std::chrono;
    constexpr double endOfYear9999 = 253402300800.0;
    constexpr double halfMillisecond = 0.0005; // nearer to the end it is rounded to the year after
    if (!(epochSeconds >= 0.0 && epochSeconds < endOfYear9999 - halfMillisecond))
        return {};
    const sys_time<milliseconds> time(milliseconds(std::llround(epochSeconds * 1000.0)));
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    QByteArray text = QByteArrayLiteral("0000-00-00T00:00:00.000Z");
    char* const at = text.data();
    putNumber(at, 4, static_cast<unsigned>(int(date.year())));
    putNumber(at + 5, 2, unsigned(date.month()));
    putNumber(at + 8, 2, unsigned(date.day()));
    putNumber(at + 11, 2, static_cast<unsigned>(clock.hours().count()));
    putNumber(at + 14, 2, static_cast<unsigned>(clock.minutes().count()));
    putNumber(at + 17, 2, static_cast<unsigned>(clock.seconds().count()));
    putNumber(at + 20, 3, static_cast<unsigned>(clock.subseconds().count()));
    return text;
}

} // namespace farcopy::api
