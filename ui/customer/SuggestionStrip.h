// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Suggestions.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace firstmile
{

/// Says who may be the same person, and what speaks for it; hidden where nobody is suggested.
class SuggestionStrip : public QWidget
{
    Q_OBJECT

public:
    explicit SuggestionStrip(QWidget *parent = nullptr);
    void show(const QList<Suggestion> &suggestions);
    using QWidget::show;

Q_SIGNALS:
    void compareAsked(const firstmile::Suggestion &suggestion);
    void refuseAsked(const firstmile::Suggestion &suggestion);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Suggestion> m_suggestions;
    QLabel *m_sentence;
    QLabel *m_more;
    QPushButton *m_compare;
    QPushButton *m_refuse;
};

}
