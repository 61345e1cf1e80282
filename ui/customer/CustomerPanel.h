// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ConsoleData.h"
#include "ui/CustomerData.h"

#include <QWidget>

class QLabel;
class QListView;
class QVBoxLayout;

namespace firstmile
{

class Avatar;
class ElidedLabel;
class HistoryModel;

/// Who writes: every identity, why this conversation stands at its place, and the history over all channels.
class CustomerPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerPanel(const ConsoleContext &context, QWidget *parent = nullptr);

    void show(CustomerId customer, ConversationId open);
    using QWidget::show;
    void explainPlace(const QString &sentence);

Q_SIGNALS:
    void conversationChosen(const firstmile::Conversation &conversation);

private:
    QWidget *makeHead();
    QLabel *makeHeading(const QString &text);
    void take(const CustomerSheet &card);
    void showIdentities(const QList<Identity> &identities);
    QWidget *makeIdentity(const Identity &identity);

    const ConsoleContext &m_context;
    CustomerId m_customer;
    ConversationId m_open;
    Avatar *m_avatar = nullptr;
    ElidedLabel *m_name = nullptr;
    ElidedLabel *m_facts = nullptr;
    QLabel *m_place = nullptr;
    QLabel *m_historyHeading = nullptr;
    QVBoxLayout *m_identities = nullptr;
    HistoryModel *m_model = nullptr;
    QListView *m_history = nullptr;
};

}
