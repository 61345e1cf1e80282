// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/ModelDialog.h"

#include "ui/widgets/DialogFoot.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstmile
{

ModelDialog::ModelDialog(ReplyData &replies, ConversationId conversation, QWidget *parent)
    : QDialog(parent)
    , m_replies(replies)
    , m_masked(new QLabel(this))
    , m_shown(new QPlainTextEdit(this))
    , m_preview(new QPlainTextEdit(this))
    , m_foot(new DialogFoot(tr("Use as a draft"), tr("Close"), this))
{
    setWindowTitle(tr("Ask the language model"));
    setMinimumSize(560, 520);
    arrange();
    connect(m_ask, &QPushButton::clicked, this, &ModelDialog::ask);
    connect(m_stop, &QPushButton::clicked, this, &ModelDialog::stop);
    connect(&m_foot->act(), &QPushButton::clicked, this, &QDialog::accept);
    connect(&replies, &ReplyData::modelWrote, this, [this](const QString &soFar) {
        if (m_asking)
            m_preview->setPlainText(soFar);
    });
    whenDone(replies.modelPrompt(conversation), this, [this](const Result<ModelPrompt> &prompt) {
        if (!prompt)
            return m_foot->complain(Words::problem(prompt.error()));
        takePrompt(*prompt);
    });
    refresh();
}

// What nobody waits for any more is not asked for any more.
ModelDialog::~ModelDialog()
{
    if (m_asking)
        m_replies.cancelModel();
}

void ModelDialog::arrange()
{
    auto *leaves = new QLabel(tr("This leaves for the model:"), this);
    auto *comes = new QLabel(tr("This is what it writes. It is a draft of the model’s until you send it:"), this);
    for (QLabel *label : {leaves, comes, m_masked}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        setType(label, Type::Caption, true);
    }
    m_shown->setReadOnly(true);
    m_shown->setAccessibleName(leaves->text());
    m_preview->setReadOnly(true);
    m_preview->setAccessibleName(tr("What the model writes"));
    m_ask = m_foot->addButton(tr("Ask"));
    m_stop = m_foot->addButton(tr("Stop"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::inside);
    column->addWidget(leaves);
    column->addWidget(m_shown, 1);
    column->addWidget(m_masked);
    column->addWidget(comes);
    column->addWidget(m_preview, 1);
    column->addWidget(m_foot);
}

void ModelDialog::takePrompt(const ModelPrompt &prompt)
{
    m_prompt = prompt;
    m_ready = true;
    m_shown->setPlainText(this->prompt());
    const auto masked = static_cast<int>(prompt.masked.size());
    m_masked->setText(masked > 0 ? tr("%n name(s), address(es) or number(s) are masked and put back into the answer.",
                                      nullptr, masked)
                                 : tr("Nothing in it is masked."));
    refresh();
}

QString ModelDialog::prompt() const
{
    return m_prompt.system + QStringLiteral("\n\n") + m_prompt.user;
}

QString ModelDialog::words() const
{
    return m_words;
}

void ModelDialog::ask()
{
    if (!m_ready || m_asking)
        return;
    m_asking = true;
    m_words.clear();
    m_preview->clear();
    m_foot->complain({});
    refresh();
    whenDone(m_replies.askModel(m_prompt), this, [this](const Result<QString> &answer) { finished(answer); });
}

void ModelDialog::stop()
{
    if (m_asking)
        m_replies.cancelModel();
}

void ModelDialog::finished(const Result<QString> &answer)
{
    m_asking = false;
    if (answer) {
        m_words = answer->trimmed();
        m_preview->setPlainText(m_words);
    } else if (answer.error().kind == ErrorKind::Cancelled) {
        m_foot->complain(tr("Stopped. Nothing of it was kept."));
    } else {
        m_foot->complain(Words::problem(answer.error()));
    }
    refresh();
}

void ModelDialog::refresh()
{
    m_ask->setEnabled(m_ready && !m_asking);
    m_stop->setEnabled(m_asking);
    m_foot->act().setEnabled(!m_asking && !m_words.isEmpty());
}

}
