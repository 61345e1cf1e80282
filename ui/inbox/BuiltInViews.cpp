// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/BuiltInViews.h"

#include "core/text/QueryCompletion.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

const QList<BuiltInView> &BuiltInView::all()
{
    static const QList<BuiltInView> views = {
        {QT_TR_NOOP("Waiting"), "waiting", "G, W", "is:waiting is:open,pending", SortOrder::WaitingLongest, true},
        {QT_TR_NOOP("Mine"), "mine", "G, M", "assignee:me is:open,pending", SortOrder::WaitingLongest, true},
        {QT_TR_NOOP("Unread"), "unread", "G, U", "is:unread", SortOrder::Newest, true},
        {QT_TR_NOOP("All open"), "all", "G, I", "is:open,pending", SortOrder::Newest, true},
        {QT_TR_NOOP("Snoozed"), "snooze", "G, H", "is:snoozed", SortOrder::Due, true},
        {QT_TR_NOOP("Follow-ups"), "check", "G, F", "is:follow-up-due", SortOrder::Newest, true},
        {QT_TR_NOOP("Closed"), "close", "G, C", "is:closed", SortOrder::Newest, false},
    };
    return views;
}

const QList<BuiltInView> &BuiltInView::ofReview()
{
    static const QList<BuiltInView> views = {
        {QT_TR_NOOP("All conversations"), "all", "G, I", "", SortOrder::Newest, true},
        {QT_TR_NOOP("Answered"), "check", "G, W", "is:answered", SortOrder::Newest, true},
        {QT_TR_NOOP("Unanswered"), "waiting", "G, U", "is:waiting", SortOrder::WaitingLongest, true},
    };
    return views;
}

const QList<BuiltInView> &BuiltInView::in(const ConsoleContext &context)
{
    return context.isReadOnly() ? ofReview() : all();
}

QString BuiltInView::widest(const ConsoleContext &context)
{
    return context.isReadOnly() ? u"view/conversations"_s : u"view/open"_s;
}

QString BuiltInView::title() const
{
    return tr(name);
}

QString BuiltInView::key() const
{
    return u"view/"_s + QString::fromLatin1(name).section(u' ', -1).toLower();
}

ListQuery BuiltInView::listQuery() const
{
    return {QString::fromLatin1(query), sort};
}

ListQuery BuiltInView::ofAccount(const ConsoleContext &context, AccountId account)
{
    if (context.isReadOnly())
        return {u"account:#%1"_s.arg(account.toString()), SortOrder::Newest};
    return {u"account:#%1 is:open,pending"_s.arg(account.toString()), SortOrder::WaitingLongest};
}

QString BuiltInView::countedOf(const ConsoleContext &context, AccountId account)
{
    if (context.isReadOnly())
        return ofAccount(context, account).text;
    return waitingOf(account);
}

QString BuiltInView::waitingOf(AccountId account)
{
    return u"account:#%1 is:waiting is:open,pending"_s.arg(account.toString());
}

ListQuery BuiltInView::ofTag(const QString &tag)
{
    return {u"tag:"_s + writtenValue(QueryField::Tag, tag), SortOrder::Newest};
}

}
