// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/FloorMail.h"

#include <gmime/gmime.h>
#include <zstd.h>

namespace firstmile::bench
{

namespace
{

std::string owned(const char *text)
{
    return text ? text : "";
}

std::vector<FloorAddress> addressesOf(InternetAddressList *list)
{
    std::vector<FloorAddress> addresses;
    const int count = list ? internet_address_list_length(list) : 0;
    for (int i = 0; i < count; ++i) {
        InternetAddress *const each = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_MAILBOX(each)) {
            addresses.push_back({owned(internet_address_get_name(each)),
                                 owned(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(each)))});
        }
    }
    return addresses;
}

std::vector<std::string> idsIn(GMimeMessage *message, const char *header)
{
    std::vector<std::string> ids;
    const char *const value = g_mime_object_get_header(GMIME_OBJECT(message), header);
    if (!value)
        return ids;
    GMimeReferences *const list = g_mime_references_parse(nullptr, value);
    for (int i = 0; i < g_mime_references_length(list); ++i)
        ids.push_back(g_mime_references_get_message_id(list, i));
    g_mime_references_free(list);
    return ids;
}

/// What stands between the tags, with a space for each of them.
std::string withoutTags(const std::string &html)
{
    std::string text;
    bool inTag = false;
    for (const char c : html) {
        if (c == '<')
            inTag = true;
        if (!inTag)
            text += c;
        if (c == '>') {
            inTag = false;
            text += ' ';
        }
    }
    return text;
}

struct PartWalk
{
    FloorMail &mail;
    std::string html;
    bool hasText = false;
};

void takePart(GMimeObject *, GMimeObject *part, gpointer data)
{
    auto &walk = *static_cast<PartWalk *>(data);
    if (!GMIME_IS_PART(part))
        return;
    GMimeContentType *const type = g_mime_object_get_content_type(part);
    const bool isFile = g_mime_part_is_attachment(GMIME_PART(part));
    if (!isFile && GMIME_IS_TEXT_PART(part)) {
        const bool isHtml = g_mime_content_type_is_type(type, "text", "html");
        if (isHtml && walk.hasText)
            return;
        char *const text = g_mime_text_part_get_text(GMIME_TEXT_PART(part));
        (isHtml ? walk.html : walk.mail.text) += owned(text);
        walk.hasText = walk.hasText || !isHtml;
        g_free(text);
        return;
    }
    GMimeStream *const counted = g_mime_stream_null_new();
    GMimeDataWrapper *const content = g_mime_part_get_content(GMIME_PART(part));
    const auto size = content ? g_mime_data_wrapper_write_to_stream(content, counted) : 0;
    g_object_unref(counted);
    char *const name = g_mime_content_type_get_mime_type(type);
    walk.mail.attachments.push_back({owned(g_mime_part_get_filename(GMIME_PART(part))), owned(name), size,
                                     std::to_string(walk.mail.attachments.size() + 2)});
    g_free(name);
}

std::string packed(const std::string &bytes)
{
    std::string result(ZSTD_compressBound(bytes.size()), '\0');
    result.resize(ZSTD_compress(result.data(), result.size(), bytes.data(), bytes.size(), 1));
    return result;
}

void readHeaders(FloorMail &mail, GMimeMessage *message)
{
    mail.id = owned(g_mime_message_get_message_id(message));
    mail.references = idsIn(message, "References");
    const auto parents = idsIn(message, "In-Reply-To");
    mail.inReplyTo = parents.empty() ? std::string() : parents.front();
    const auto from = addressesOf(g_mime_message_get_from(message));
    mail.from = from.empty() ? FloorAddress() : from.front();
    mail.to = addressesOf(g_mime_message_get_to(message));
    mail.cc = addressesOf(g_mime_message_get_cc(message));
    mail.subject = owned(g_mime_message_get_subject(message));
    if (GDateTime *const date = g_mime_message_get_date(message))
        mail.at = g_date_time_to_unix(date) * 1000;
}

}

FloorMail readFloorMail(const std::string &bytes)
{
    FloorMail mail;
    GMimeStream *const stream = g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size());
    GMimeParser *const parser = g_mime_parser_new_with_stream(stream);
    if (GMimeMessage *const message = g_mime_parser_construct_message(parser, nullptr)) {
        readHeaders(mail, message);
        PartWalk walk{mail, {}, false};
        g_mime_message_foreach(message, takePart, &walk);
        if (!walk.hasText)
            mail.text = withoutTags(walk.html);
        g_object_unref(message);
    }
    g_object_unref(parser);
    g_object_unref(stream);
    mail.packed = packed(bytes);
    mail.size = static_cast<std::int64_t>(bytes.size());
    return mail;
}

}
