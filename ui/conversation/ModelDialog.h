// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reply/ModelDraft.h"
#include "ui/ReplyData.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace firstmile
{

class DialogFoot;

/// Asks the language model that is set up here for a draft: what leaves is shown first, then what comes, as it comes.
class ModelDialog : public QDialog
{
    Q_OBJECT

public:
    ModelDialog(ReplyData &replies, ConversationId conversation, QWidget *parent = nullptr);
    ~ModelDialog() override;

    QString words() const; ///< that came, all of them or none
    QString prompt() const;
    bool isAsking() const { return m_asking; }
    void ask();
    void stop();

private:
    void arrange();
    void takePrompt(const ModelPrompt &prompt);
    void finished(const Result<QString> &answer);
    void refresh();

    ReplyData &m_replies;
    ModelPrompt m_prompt;
    bool m_ready = false; ///< the prompt is there
    bool m_asking = false;
    QString m_words;
    QLabel *m_masked;
    QPlainTextEdit *m_shown;
    QPlainTextEdit *m_preview;
    QPushButton *m_ask = nullptr;
    QPushButton *m_stop = nullptr;
    DialogFoot *m_foot;
};

}
