// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace firstmile::bench
{

struct FloorAddress
{
    std::string name;
    std::string address;
};

struct FloorAttachment
{
    std::string name;
    std::string type;
    std::int64_t size = 0;
    std::string part;
};

/// What an import keeps of a mail.
struct FloorMail
{
    std::string id;
    std::string inReplyTo;
    std::vector<std::string> references;
    FloorAddress from;
    std::vector<FloorAddress> to;
    std::vector<FloorAddress> cc;
    std::string subject;
    std::string text;
    std::int64_t at = 0; ///< milliseconds since 1970
    std::vector<FloorAttachment> attachments;
    std::string packed; ///< the source, compressed as the product compresses it
    std::int64_t size = 0;
};

/// Reads a mail with GMime alone. To be called after g_mime_init().
FloorMail readFloorMail(const std::string &bytes);

}
