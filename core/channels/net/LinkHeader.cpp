// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/net/LinkHeader.h"

namespace firstmile
{

namespace
{

/// Up to the comma that ends this link: one outside quotes.
qsizetype endOfLink(const QByteArray &value, qsizetype from)
{
    bool quoted = false;
    for (qsizetype at = from; at < value.size(); ++at) {
        if (value[at] == '"')
            quoted = !quoted;
        else if (value[at] == ',' && !quoted)
            return at;
    }
    return value.size();
}

QByteArray unquoted(QByteArray text)
{
    text = text.trimmed();
    if (text.startsWith('"'))
        text.remove(0, 1);
    if (text.endsWith('"'))
        text.chop(1);
    return text;
}

}

LinkHeader::LinkHeader(const QByteArray &value)
{
    qsizetype at = 0;
    while ((at = value.indexOf('<', at)) >= 0) {
        const auto close = value.indexOf('>', at);
        if (close < 0)
            return;
        const auto end = endOfLink(value, close + 1);
        m_links += parsed(value.mid(at + 1, close - at - 1), value.mid(close + 1, end - close - 1));
        at = end;
    }
}

LinkHeader::Link LinkHeader::parsed(const QByteArray &target, const QByteArray &parameters)
{
    Link link{QUrl::fromEncoded(target.trimmed()), {}};
    for (const auto &parameter : parameters.split(';')) {
        const auto equals = parameter.indexOf('=');
        if (equals > 0 && parameter.first(equals).trimmed().toLower() == "rel")
            link.rels += unquoted(parameter.mid(equals + 1)).toLower().split(' ');
    }
    return link;
}

QUrl LinkHeader::target(const QByteArray &rel) const
{
    for (const auto &link : m_links) {
        if (link.rels.contains(rel))
            return link.target;
    }
    return {};
}

}
