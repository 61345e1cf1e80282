// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/review/ReviewTables.h"

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace firstmile
{

class CardTable;
class EmptyState;

/// What all reviewers said: every review, how far they agree, and where they do not; as figures to take along.
class ReviewPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReviewPage(const ConsoleContext &context, QWidget *parent = nullptr);

    CardTable &reviews() { return *m_reviews; }
    CardTable &agreement() { return *m_agreement; }
    CardTable &disagreement() { return *m_disagreement; }
    QCheckBox &othersAtOnce() { return *m_others; }
    QComboBox &choice() { return *m_choice; }
    QByteArray csv() const; ///< the figures of the page
    void saveCsv(const QString &file);
    void copyFigures() const;

Q_SIGNALS:
    void conversationChosen(firstmile::ConversationId conversation, firstmile::MessageId message);
    void cardsAsked();
    void takeAsked();
    void othersChosen(); ///< whether others' reviews are seen at once was decided anew

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QLabel *addSection(const QString &title, const QString &about, QWidget *part, QVBoxLayout &column);
    void read();
    void readNames();
    void showTables();
    bool isShown(const ReviewLine &line) const;
    void askFile();

    const ConsoleContext &m_context;
    QList<ReviewLine> m_lines; ///< that may be seen by now
    QList<ReviewLine> m_shown; ///< of them, those that were chosen
    QList<Agreement> m_agreements;
    QList<Disagreement> m_apart;
    ReviewTables::Names m_names;
    QLabel *m_sentence;
    QCheckBox *m_others;
    QComboBox *m_choice;
    CardTable *m_reviews;
    CardTable *m_agreement;
    CardTable *m_disagreement;
    QLabel *m_agreementState = nullptr;
    QLabel *m_disagreementState = nullptr;
    QWidget *m_body;
    EmptyState *m_empty;
    int m_question = 0;
};

}
