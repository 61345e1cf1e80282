// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes as a mail, read as the console reads one: its message, its quotes, its HTML, its files.
#include "core/channels/mail/MailParts.h"
#include "core/channels/mail/MailReader.h"
#include "core/text/HtmlSanitizer.h"
#include "core/text/QuoteFold.h"
#include "tests/fuzz/Demand.h"
#include "tests/support/HtmlHarm.h"

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

void readFiles(const QByteArray &mail, const QList<Attachment> &attachments)
{
    for (const Attachment &attachment : attachments) {
        const auto content = attachmentContent(mail, attachment.part);
        demand(content.has_value(), u"the part of an attachment is there: "_s + attachment.part);
        demand(content->size() <= 4 * mail.size() + 1'024, u"a file is not larger than its mail"_s);
        demand(!attachment.name.contains(u'/') && !attachment.name.contains(QChar(0)), u"a name without folders"_s);
    }
}

}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray mail(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto message = readMail(mail, {{u"help@shop.example"_s}, {}, 0});
    const QString html = mailHtml(mail);
    const SanitisedHtml shown = sanitiseHtml(html, HtmlUse::Show);
    demand(harmInHtml(shown.html, shown.pictures.size()).isEmpty(), u"harmless HTML"_s);
    for (const HtmlPicture &picture : shown.pictures)
        partOfContentId(mail, picture.source);
    if (!message)
        return 0;
    const FoldedText folded = foldQuotes(message->text);
    QString all;
    for (const TextPart &part : folded.parts)
        all += part.text;
    demand(all == message->text, u"folding loses nothing"_s);
    readFiles(mail, message->attachments);
    return 0;
}
