// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reply/AnswerSuggestions.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace firstmile
{

/// Up to three answers that were given before in cases like the open one; can be folded to its title. Hidden while
/// there is nothing to offer.
class AnswerStrip : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerStrip(QWidget *parent = nullptr);

    void show(const QList<AnswerSuggestion> &suggestions);
    using QWidget::show;
    void setModelOffered(bool offered); ///< a language model can be asked
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    const QList<AnswerSuggestion> &suggestions() const { return m_suggestions; }
    void use(int which); ///< from 0 on; nothing happens if there are fewer

Q_SIGNALS:
    void useAsked(const firstmile::AnswerSuggestion &suggestion);
    void refuseAsked(const firstmile::AnswerSuggestion &suggestion);
    void sourceAsked(const firstmile::AnswerSuggestion &suggestion);
    void modelAsked();
    void foldedChanged(bool folded);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addCard(int which);
    void refresh();

    QList<AnswerSuggestion> m_suggestions;
    bool m_folded = false;
    bool m_modelOffered = false;
    QToolButton *m_fold;
    QPushButton *m_model;
    QVBoxLayout *m_column;
    QWidget *m_cards = nullptr;
};

}
