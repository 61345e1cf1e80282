// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ContactFeed.h"

#include "core/customers/ContactRows.h"
#include "core/text/VCardReader.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 bytesLookedAt = 64 * 1024;

class VCardFeed : public ContactFeed
{
public:
    explicit VCardFeed(std::unique_ptr<QFile> opened) : ContactFeed(std::move(opened)), m_reader(file()) {}

    std::optional<ContactEntry> next() override
    {
        auto card = m_reader.next();
        for (const VCardProblem &each : m_reader.takeProblems())
            complain(each.line, each.words);
        return card ? std::optional(ContactEntry{card->line, std::move(card->properties)}) : std::nullopt;
    }

    qint64 bytesRead() const override { return m_reader.bytesRead(); }

private:
    VCardReader m_reader;
};

/// Bytes that no text has but by mistake.
qsizetype controlsIn(const QByteArray &bytes)
{
    return std::ranges::count_if(bytes, [](char c) {
        return c >= 0 && c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1B;
    });
}

Error unreadable(ErrorKind kind, const QString &path, const QString &why)
{
    return {kind, path + u": "_s + why, {}};
}

}

Result<ContactFile> openContactFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return unreadable(ErrorKind::NotFound, path, u"there is no such file"_s);
    if (!info.isFile())
        return unreadable(ErrorKind::Storage, path, u"is no file"_s);
    ContactFile opened{std::make_unique<QFile>(path), false};
    if (!opened.file->open(QIODevice::ReadOnly))
        return unreadable(ErrorKind::Storage, path, opened.file->errorString());
    QByteArray beginning = opened.file->peek(bytesLookedAt);
    if (opened.file->error() != QFileDevice::NoError)
        return unreadable(ErrorKind::Storage, path, opened.file->errorString());
    if (const QByteArray wide = TextEncoding::wideEncodingOf(beginning); !wide.isEmpty())
        beginning = TextEncoding(wide).toUtf8(beginning, true);
    if (beginning.startsWith("\xEF\xBB\xBF"))
        beginning.remove(0, 3);
    if (beginning.trimmed().isEmpty())
        return unreadable(ErrorKind::Malformed, path, u"the file is empty"_s);
    opened.isVCard = beginning.trimmed().left(11).compare("BEGIN:VCARD", Qt::CaseInsensitive) == 0;
    // A control character in the middle of a card or a row is a flaw; many of them are another kind of file.
    if (!opened.isVCard && controlsIn(beginning) > beginning.size() / 100)
        return unreadable(ErrorKind::Malformed, path, u"holds neither a table nor vCards, but other data"_s);
    return opened;
}

Result<std::unique_ptr<ContactFeed>> ContactFeed::open(const QString &path, const ContactTable &table)
{
    FM_ASSIGN(auto opened, openContactFile(path));
    if (opened.isVCard)
        return std::unique_ptr<ContactFeed>(std::make_unique<VCardFeed>(std::move(opened.file)));
    FM_ASSIGN(const auto preview, previewContacts(path, table, 0));
    return std::unique_ptr<ContactFeed>(
        std::make_unique<ContactRows>(std::move(opened.file), preview.table, preview.headers));
}

Result<void> ContactFeed::state() const
{
    if (m_file->error() != QFileDevice::NoError)
        return unreadable(ErrorKind::Storage, m_file->fileName(), m_file->errorString());
    return {};
}

}
