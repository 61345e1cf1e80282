// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    QString title() const;
    QString key() const; ///< of its line in the side bar: "view/waiting"
    ListQuery listQuery() const;

    /// All open conversations of an account.
    static ListQuery ofAccount(AccountId account);
    static QString waitingOf(AccountId account); ///< the query of those that wait there
};

}
