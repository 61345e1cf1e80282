// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/ExportScopes.h"

#include "ui/inbox/ConversationListModel.h"
#include "ui/inbox/ConversationListPane.h"
#include "ui/inbox/ConversationListView.h"
#include "ui/inbox/InboxPage.h"
#include "ui/widgets/Words.h"

#include <QCoreApplication>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString scopeTr(const char *text, int count = -1)
{
    return QCoreApplication::translate("ExportScopes", text, nullptr, count);
}

ExportScope scopeOfList(const ConversationListPane &list)
{
    ExportScope scope;
    scope.kind = ExportScope::Kind::Query;
    scope.query = list.model().query().text;
    scope.sort = list.model().query().sort;
    const bool searching = scope.query != list.view().text;
    scope.title =
        searching
            ? scopeTr(QT_TRANSLATE_NOOP("ExportScopes", "All that was found for %1")).arg(Words::quoted(scope.query))
            : scopeTr(QT_TRANSLATE_NOOP("ExportScopes", "The whole list “%1”")).arg(list.title());
    return scope;
}

ExportScope scopeOfSelection(const ConversationListPane &list, const ListSelection &selection)
{
    ExportScope scope = scopeOfList(list);
    if (!selection.isAll()) {
        scope.kind = ExportScope::Kind::Conversations;
        scope.conversations = selection.some();
    }
    scope.title = scopeTr(QT_TRANSLATE_N_NOOP("ExportScopes", "The %n selected conversation(s)"), selection.count());
    return scope;
}

}

QList<ExportScope> exportScopes(InboxPage &inbox)
{
    QList<ExportScope> scopes;
    ConversationListPane &list = inbox.list();
    if (const ListSelection &selection = list.list().selection(); !selection.isEmpty())
        scopes.append(scopeOfSelection(list, selection));
    const auto open = inbox.current();
    if (open) {
        ExportScope one;
        one.conversations = {open->conversation.id};
        one.title = scopeTr(QT_TRANSLATE_NOOP("ExportScopes", "This conversation with %1"))
                        .arg(Words::isolated(open->conversation.customerName));
        scopes.append(one);
    }
    if (list.model().rowCount() > 0)
        scopes.append(scopeOfList(list));
    if (open) {
        ExportScope customer;
        customer.kind = ExportScope::Kind::Customer;
        customer.customer = open->conversation.customer;
        customer.title = scopeTr(QT_TRANSLATE_NOOP("ExportScopes", "Everything of %1"))
                             .arg(Words::isolated(open->conversation.customerName));
        scopes.append(customer);
    }
    return scopes;
}

}
