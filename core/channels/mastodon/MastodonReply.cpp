// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mastodon/MastodonReply.h"

#include "core/channels/mastodon/MastodonSettings.h"

#include <QRegularExpression>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const QStringList &visibilitiesWideToNarrow()
{
    static const QStringList names{u"public"_s, u"unlisted"_s, u"private"_s, u"direct"_s};
    return names;
}

/// "user" for somebody of our own server, else "user@host": what a mention of theirs says.
QString spokenName(const QString &handle, const QString &domain)
{
    const auto name = handle.startsWith(u'@') ? handle.mid(1) : handle;
    return name.section(u'@', 1).compare(domain, Qt::CaseInsensitive) == 0 ? name.section(u'@', 0, 0) : name;
}

bool mentionsName(const QString &text, const QString &name)
{
    const auto user = QRegularExpression::escape(name.section(u'@', 0, 0));
    const auto host = QRegularExpression::escape(name.section(u'@', 1));
    // Of our own server, with or without the host; of another, with it.
    const auto tail = host.isEmpty() ? u"(@[\\w.:-]+)?"_s : u"@"_s + host;
    const QRegularExpression mention(u"(?<![\\w/@])@"_s + user + tail + u"(?![\\w@-])"_s,
                                     QRegularExpression::CaseInsensitiveOption |
                                         QRegularExpression::UseUnicodePropertiesOption);
    return mention.match(text).hasMatch();
}

}

FormFields MastodonReply::fields(const QStringList &media) const
{
    FormFields fields{{u"status"_s, text()}, {u"visibility"_s, visibility()}};
    if (!message.inReplyTo.isEmpty())
        fields.append({u"in_reply_to_id"_s, message.inReplyTo});
    if (!message.language.isEmpty())
        fields.append({u"language"_s, message.language.section(u'-', 0, 0)});
    if (!warning().isEmpty())
        fields.append({u"spoiler_text"_s, warning()});
    for (const auto &id : media)
        fields.append({u"media_ids[]"_s, id});
    return fields;
}

QString MastodonReply::warning() const
{
    return message.inReplyTo.isEmpty() ? message.subject : parent[u"spoiler_text"_s].toString();
}

QString MastodonReply::text() const
{
    QStringList missing;
    for (const auto &name : recipients()) {
        if (!mentionsName(message.text, name))
            missing += u'@' + name;
    }
    return missing.isEmpty() ? message.text : missing.join(u' ') + u' ' + message.text;
}

QString MastodonReply::visibility() const
{
    const auto &names = visibilitiesWideToNarrow();
    const auto wanted = message.visibility == Visibility::Public ? 0 : names.size() - 1;
    if (parent.isEmpty())
        return names[wanted];
    const auto parents = names.indexOf(parent[u"visibility"_s].toString(names.first()));
    return names[parents < 0 ? names.size() - 1 : qMax(wanted, parents)]; // one we do not know may be narrow
}

QStringList MastodonReply::recipients() const
{
    QStringList names;
    for (const auto &person : message.to) {
        const auto name = spokenName(person.address, domain);
        const bool isUs = person.address.compare(message.from.address, Qt::CaseInsensitive) == 0;
        if (!name.isEmpty() && !isUs && !names.contains(name, Qt::CaseInsensitive))
            names += name;
    }
    return names;
}

QString mastodonComparable(const QString &text)
{
    static const QRegularExpression mention(u"@[\\w.-]+(@[\\w.:-]+)?"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression target(u"<https?://[^>]*>"_s); // htmlToText tells where a link leads
    static const QRegularExpression marks(u"[\\s*_~`#>\\\\•|-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    auto result = text.normalized(QString::NormalizationForm_C);
    return result.remove(target).remove(mention).remove(marks);
}

}
