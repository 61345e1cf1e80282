// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/ImportBookmark.h"

#include "core/store/AccountRepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// A bookmark holds the failures, to be told at the end. With more than this the import rather begins anew.
constexpr qsizetype mostFailures = 1000;

QString toText(const ImportBookmark &bookmark)
{
    QJsonArray failed;
    for (const ImportFailure &failure : bookmark.summary.failed)
        failed.append(QJsonArray{failure.what, failure.why});
    const QJsonObject json{{u"place"_s, bookmark.place},
                           {u"read"_s, bookmark.summary.read},
                           {u"added"_s, bookmark.summary.added},
                           {u"duplicate"_s, bookmark.summary.duplicate},
                           {u"failed"_s, failed}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<ImportBookmark> fromText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    ImportBookmark bookmark;
    bookmark.place = json.value("place"_L1).toString();
    if (bookmark.place.isEmpty())
        return std::nullopt;
    bookmark.summary.read = json.value("read"_L1).toInteger();
    bookmark.summary.added = json.value("added"_L1).toInteger();
    bookmark.summary.duplicate = json.value("duplicate"_L1).toInteger();
    for (const auto &failure : json.value("failed"_L1).toArray())
        bookmark.summary.failed.append({failure.toArray().at(0).toString(), failure.toArray().at(1).toString()});
    bookmark.summary.readEarlier = bookmark.summary.read;
    return bookmark;
}

Result<std::optional<AccountId>> accountOf(Session &session, const Account &wanted)
{
    FM_ASSIGN(const auto known, AccountRepository(session).all());
    for (const Account &each : known) {
        if (each.channel == wanted.channel && each.handle.compare(wanted.handle, Qt::CaseInsensitive) == 0)
            return std::optional(each.id);
    }
    return std::optional<AccountId>();
}

}

Result<std::optional<ImportBookmark>> importBookmark(Session &session, const ImportBookmarkKey &key)
{
    FM_ASSIGN(const auto account, accountOf(session, key.account));
    if (!account)
        return std::optional<ImportBookmark>();
    FM_ASSIGN(const QString text, AccountRepository(session).cursor(*account, key.stream));
    return fromText(text);
}

Result<void> keepImportBookmark(Transaction &transaction, const ImportBookmarkKey &key, const ImportBookmark &bookmark,
                                Instant now)
{
    if (bookmark.summary.failed.size() > mostFailures)
        return removeImportBookmark(transaction, key);
    FM_ASSIGN(const auto account, accountOf(transaction, key.account));
    if (!account) // every mail of the batch failed, so that there is no account yet
        return {};
    return AccountRepository(transaction).setCursor(*account, key.stream, toText(bookmark), now);
}

Result<void> removeImportBookmark(Transaction &transaction, const ImportBookmarkKey &key)
{
    FM_ASSIGN(const auto account, accountOf(transaction, key.account));
    return account ? AccountRepository(transaction).removeCursor(*account, key.stream) : Result<void>();
}

quint64 importFingerprint(QByteArrayView bytes, quint64 seed)
{
    for (const char c : bytes) {
        seed ^= static_cast<unsigned char>(c);
        seed *= 1099511628211ULL;
    }
    return seed;
}

}
