// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/MimeEncoding.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>

namespace firstmile::bench
{

namespace
{

bool isAscii(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) > 127; });
}

bool continues(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

}

std::string base64(std::string_view bytes, std::size_t lineLength)
{
    static constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string result;
    std::size_t inLine = 0;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t group = 0;
        for (std::size_t k = 0; k < 3; ++k)
            group = (group << 8) | (k < count ? static_cast<unsigned char>(bytes[i + k]) : 0u);
        for (std::size_t k = 0; k < 4; ++k)
            result += k <= count ? letters[(group >> (18 - 6 * k)) & 63] : '=';
        inLine += 4;
        if (lineLength > 0 && (inLine >= lineLength || i + 3 >= bytes.size())) {
            result += '\n';
            inLine = 0;
        }
    }
    return result;
}

std::string quotedPrintable(std::string_view bytes)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string result;
    std::size_t inLine = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        if (c == '\n') {
            result += '\n';
            inLine = 0;
            continue;
        }
        const bool endsLine = i + 1 == bytes.size() || bytes[i + 1] == '\n';
        const bool plain = (c > 32 && c < 127 && c != '=') || (c == ' ' && !endsLine);
        if (inLine + (plain ? 1 : 3) > 75) {
            result += "=\n";
            inLine = 0;
        }
        if (plain)
            result += static_cast<char>(c);
        else
            result += {'=', digits[c >> 4], digits[c & 15]};
        inLine += plain ? 1 : 3;
    }
    return result;
}

std::optional<std::string> latin1(std::string_view utf8)
{
    std::string result;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(utf8[i]);
        if (c < 128) {
            result += utf8[i];
            continue;
        }
        if ((c != 0xC2 && c != 0xC3) || i + 1 == utf8.size())
            return std::nullopt;
        result += static_cast<char>(((c & 3) << 6) | (static_cast<unsigned char>(utf8[++i]) & 63));
    }
    return result;
}

std::string headerText(std::string_view utf8)
{
    if (isAscii(utf8))
        return std::string(utf8);
    std::string result;
    while (!utf8.empty()) {
        std::size_t count = std::min<std::size_t>(42, utf8.size()); // 75 characters with its frame, RFC 2047, section 2
        while (count < utf8.size() && continues(utf8[count]))
            --count;
        result += (result.empty() ? "=?utf-8?B?" : "\n =?utf-8?B?") + base64(utf8.substr(0, count)) + "?=";
        utf8.remove_prefix(count);
    }
    return result;
}

std::string mailDate(std::int64_t milliseconds)
{
    using namespace std::chrono;
    static constexpr std::array<const char *, 7> days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array<const char *, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const sys_seconds at{seconds(milliseconds / 1000)};
    const auto midnight = floor<std::chrono::days>(at);
    const year_month_day date{midnight};
    const hh_mm_ss time{at - midnight};
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%s, %02u %s %d %02d:%02d:%02d +0000", days[weekday(midnight).c_encoding()],
                  unsigned(date.day()), months[unsigned(date.month()) - 1], int(date.year()), int(time.hours().count()),
                  int(time.minutes().count()), int(time.seconds().count()));
    return text.data();
}

}
