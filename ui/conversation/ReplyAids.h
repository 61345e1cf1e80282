// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ConsoleData.h"

#include <QWidget>

class QLabel;

namespace firstmile
{

class AnswerStrip;
class CheckStrip;
class Composer;

/// What stands over the composer to help with an answer: who else is at it, answers that were given before, and what
/// the checks found.
class ReplyAids : public QWidget
{
    Q_OBJECT

public:
    ReplyAids(const ConsoleContext &context, Composer &composer, QWidget *parent = nullptr);

    void show(const ThreadView &thread, const ReplyDesk &desk, bool fresh);
    using QWidget::show;
    void clear();
    CheckStrip &checks() { return *m_checks; }
    AnswerStrip &answers() { return *m_answers; }
    void askModel();
    void toggleAnswers(); ///< folds them or shows them, and remembers it
    QString othersSaid() const;

Q_SIGNALS:
    void sourceAsked(firstmile::ConversationId conversation, firstmile::MessageId message);

private:
    void connectAnswers();
    void readAnswers();
    void use(const AnswerSuggestion &suggestion);
    void refuse(const AnswerSuggestion &suggestion);
    void sayOthers(const QList<OtherAgent> &others);

    const ConsoleContext &m_context;
    Composer &m_composer;
    ConversationId m_conversation;
    qint64 m_version = -1; ///< of the conversation, that the answers are for
    QLabel *m_others;
    AnswerStrip *m_answers;
    CheckStrip *m_checks;
};

}
