// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/CustomerData.h"
#include "ui/widgets/Notices.h"

#include <QDialog>

class QLabel;
class QListView;
class QPushButton;

namespace firstmile
{

class ComparisonView;
class CustomerDeeds;
class DialogFoot;
class EmptyState;
class QuietBar;
class SuggestionModel;

/// All who may be one person, the likeliest first: one key decides about a pair and shows the next, another takes it
/// back.
class DuplicatesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DuplicatesDialog(const ConsoleContext &context, QWidget *parent = nullptr);

    SuggestionModel &model() { return *m_model; }
    ComparisonView &comparison() { return *m_comparison; }
    DialogFoot &foot() { return *m_foot; }
    QuietBar &bar() { return *m_bar; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Decision
    {
        CustomerDeedId deed;
        CustomerId one;
        CustomerId other;
    };

    void arrange();
    void connectAll();
    void load();
    void choose(int row);
    void onCurrent();
    void refresh();
    void link();
    void refuse();
    void onDecided(const Result<CustomerDeedId> &done, const Suggestion &pair, bool linked);
    void takeBack();
    void onUndone(CustomerDeedId deed);
    void seeRows();
    bool actOn(int key);

    const ConsoleContext &m_context;
    Notices m_notices;
    CustomerDeeds *m_deeds;
    SuggestionModel *m_model;
    QLabel *m_count;
    QListView *m_list;
    ComparisonView *m_comparison;
    EmptyState *m_empty;
    QLabel *m_outcome;
    DialogFoot *m_foot;
    QuietBar *m_bar;
    QPushButton *m_refuse = nullptr;
    QList<Decision> m_decisions; ///< taken here and standing, the newest last
    std::optional<Decision> m_returned;
    bool m_loaded = false;
    bool m_deciding = false;
};

}
