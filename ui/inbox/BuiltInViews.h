// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ListQuery.h"

#include <QCoreApplication>

namespace firstmile
{

/// A list that every console has.
struct BuiltInView
{
    Q_DECLARE_TR_FUNCTIONS(BuiltInView)

public:
    const char *name; ///< in English; its last word is part of the key
    const char *icon;
    const char *keys; ///< that go there
    const char *query;
    SortOrder sort;
    bool counted; ///< its number is worth a place beside it

    static const QList<BuiltInView> &all();
    static const QList<BuiltInView> &ofReview();                        ///< of a bundle, in which nobody works any more
    static const QList<BuiltInView> &in(const ConsoleContext &context); ///< one of the two
    static QString widest(const ConsoleContext &context);               ///< key of the one in which most can be found
    QString title() const;
    QString key() const; ///< of its line in the side bar: "view/waiting"
    ListQuery listQuery() const;

    /// All open conversations of an account; of a bundle, all.
    static ListQuery ofAccount(const ConsoleContext &context, AccountId account);
    static QString countedOf(const ConsoleContext &context, AccountId account); ///< the query whose number stands there
    static QString waitingOf(AccountId account);
    static ListQuery ofTag(const QString &tag); ///< all conversations with it
};

}
