// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace firstmile
{

/// A post or a direct message as X tells it, read in both vocabularies. Pure.
struct XPost
{
    const QJsonObject &json;

    QString id() const;
    QString authorId() const; ///< of a message its sender
    QString repliedTo() const;
    QString quoted() const;
    bool isRepost() const;
    QStringList versions() const; ///< ids of all its versions, oldest first; its own id at least
    bool isNewestVersion() const { return versions().last() == id(); }
    QStringList mentioned() const; ///< user names without "@"

    /// All of its text, not escaped, its links as they were meant and without the one to its own pictures.
    QString text() const;

private:
    QString referenced(QLatin1StringView type) const;
    QJsonObject note() const;
};

}
