// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/CompletionOffers.h"

#include <QListView>

#include <functional>

namespace firstmile
{

class ChoiceModel;

/// Ways to go on with what is being written, under the field; the field keeps the focus and its keys steer.
class CompletionPopup : public QListView
{
    Q_OBJECT

public:
    explicit CompletionPopup(QWidget *field);

    void offer(const QList<CompletionOffer> &offers); ///< none: hides

    /// Stands at what `anchor` gives, in the field's coordinates, above it where there is no room below; and Enter
    /// takes the first offer, for in such a field it is no search.
    void followText(std::function<QRect()> anchor) { m_anchor = std::move(anchor); }

Q_SIGNALS:
    void chosen(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool steer(int key);
    void place();
    void placeAtText(int height);
    void choose(const QModelIndex &index);

    std::function<QRect()> m_anchor;
    QWidget *m_field;
    ChoiceModel *m_choices;
    QList<CompletionOffer> m_offers;
};

}
