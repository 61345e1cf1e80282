// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/Measures.h"
#include "core/metrics/ledger/CaseFilter.h"

#include <QCoreApplication>

namespace firstmile
{

/// By what the cases of a page can be chosen.
enum class FilterKind { Channel, Account, Team, Agent, Tag, Intent, Language, Reach };

/// A value that can be asked for.
struct FilterOption
{
    QString id;
    QString text;
    bool operator==(const FilterOption &) const = default;
};

/// Makes one thing of the parts of a filter, for menus and chips: each is a list of ids.
class FilterKinds
{
    Q_DECLARE_TR_FUNCTIONS(FilterKinds)

public:
    static const QList<FilterKind> &all();
    static QString title(FilterKind kind); ///< "Channel"
    static QString icon(FilterKind kind);
    static bool isOneOnly(FilterKind kind) { return kind == FilterKind::Reach; }

    /// What the ledger knows, and what the filter already asks for.
    static QList<FilterOption> options(FilterKind kind, const CaseFilter &filter, const Measures::Choices &choices);
    static QStringList chosen(FilterKind kind, const CaseFilter &filter);
    static void choose(FilterKind kind, const QStringList &ids, CaseFilter &filter);

    /// "X, Facebook", "3 agents"; empty if the kind asks nothing.
    static QString words(FilterKind kind, const CaseFilter &filter, const Measures::Choices &choices);
    static QString intentName(Intent intent);

private:
    static QString nameOf(FilterKind kind, const QString &id, const Measures::Choices &choices);
    static QStringList known(FilterKind kind, const Measures::Choices &choices);
};

}
