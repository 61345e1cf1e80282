// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailParts.h"

#include "core/channels/mail/MailBody.h"
#include "core/channels/mail/MimeDocument.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

Result<QByteArray> attachmentContent(const QByteArray &mail, const QString &part)
{
    FM_ASSIGN(const MimeDocument document, MimeDocument::parse(mail));
    const auto &parts = document.parts();
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const MimePart &candidate) {
        return candidate.path == part && !candidate.isMultipart();
    });
    if (found == parts.end())
        return Error{ErrorKind::NotFound, u"the mail has no part %1"_s.arg(part), {}};
    return document.content(int(found - parts.begin()));
}

QString mailHtml(const QByteArray &mail)
{
    const auto document = MimeDocument::parse(mail);
    return document ? htmlText(*document, bodyOf(*document)) : QString();
}

QString partOfContentId(const QByteArray &mail, const QString &contentId)
{
    const auto document = MimeDocument::parse(mail);
    if (!document || contentId.isEmpty())
        return {};
    for (const MimePart &part : document->parts()) {
        if (part.contentId == contentId && !part.isMultipart())
            return part.path;
    }
    return {};
}

QHash<QString, QByteArray> inlineFiles(const QByteArray &mail, const QStringList &contentIds)
{
    QHash<QString, QByteArray> files;
    const auto document =
        contentIds.isEmpty() ? Result<MimeDocument>(Error{ErrorKind::NotFound, {}, {}}) : MimeDocument::parse(mail);
    if (!document)
        return files;
    const auto &parts = document->parts();
    for (size_t i = 0; i < parts.size(); ++i) {
        const QString &id = parts[i].contentId;
        if (!id.isEmpty() && !parts[i].isMultipart() && contentIds.contains(id) && !files.contains(id))
            files.insert(id, document->content(static_cast<int>(i)));
    }
    return files;
}

}
