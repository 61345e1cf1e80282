// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

namespace firstmile
{

/// A Link header (RFC 8288), read tolerantly: parameters in any order, quoted or not, commas inside <>.
class LinkHeader
{
public:
    explicit LinkHeader(const QByteArray &value);

    bool isEmpty() const { return m_links.isEmpty(); }

    /// Where rel="name" points, empty if it is not there. May be relative: resolve it against the request's URL.
    QUrl target(const QByteArray &rel) const;

private:
    struct Link
    {
        QUrl target;
        QList<QByteArray> rels;
    };
    static Link parsed(const QByteArray &target, const QByteArray &parameters);

    QList<Link> m_links;
};

}
