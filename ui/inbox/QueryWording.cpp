// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/QueryWording.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString someOf(const QStringList &words)
{
    return words.mid(0, 6).join(u", "_s) + (words.size() > 6 ? u" …"_s : QString());
}

QString fieldNames()
{
    QStringList names;
    for (const QueryField field : allQueryFields())
        names << toString(field) + u':';
    return someOf(names);
}

}

QString QueryWording::problem(const QueryProblem &problem)
{
    const QString field = toString(problem.field) + u':';
    switch (problem.kind) {
    case QueryProblem::Kind::UnknownField:
        return tr("“%1” is no field. There are %2").arg(problem.piece, fieldNames());
    case QueryProblem::Kind::UnknownValue:
        return tr("%1 does not know “%2”. It takes %3").arg(field, problem.piece, someOf(valuesOf(problem.field)));
    case QueryProblem::Kind::BadDate:
        return tr("“%1” is no day. Write 2026-05-04, 2026-05, today, yesterday or 7d").arg(problem.piece);
    case QueryProblem::Kind::BadNumber:
        return tr("“%1” is no number. Write 1000, >1000 or 10k..1m").arg(problem.piece);
    case QueryProblem::Kind::UnclosedQuote:
        return tr("The quotation mark is not closed.");
    case QueryProblem::Kind::EmptyValue:
        return tr("Something is missing after %1").arg(field);
    case QueryProblem::Kind::LoneMinus:
        return tr("A minus stands directly before what is not to be there.");
    }
    return {};
}

QString QueryWording::about(QueryField field)
{
    switch (field) {
    case QueryField::Words:
        return {};
    case QueryField::From:
        return tr("who wrote it");
    case QueryField::To:
        return tr("who received it");
    case QueryField::Subject:
        return tr("words in the subject");
    case QueryField::File:
        return tr("name of an attachment");
    case QueryField::Has:
        return tr("has an attachment");
    case QueryField::Language:
        return tr("its language");
    case QueryField::Channel:
        return tr("the network");
    case QueryField::Account:
        return tr("which account of ours");
    case QueryField::Is:
        return tr("how it stands");
    case QueryField::Tag:
        return tr("its tag");
    case QueryField::Assignee:
        return tr("who takes care of it");
    case QueryField::Customer:
        return tr("whose conversation");
    case QueryField::Reach:
        return tr("followers, as >1000");
    case QueryField::Before:
        return tr("earlier than a day");
    case QueryField::After:
        return tr("that day or later");
    case QueryField::On:
        return tr("on a day");
    }
    return {};
}

}
