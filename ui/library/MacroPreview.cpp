// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/MacroPreview.h"

#include "ui/library/LibraryWords.h"
#include "ui/widgets/DialogFoot.h"
#include "ui/widgets/FitArea.h"
#include "ui/widgets/MeaningLabel.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

MacroPreview::MacroPreview(const ConsoleContext &context, const Macro &macro, ConversationId conversation,
                           qint64 sawVersion, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_macro(macro)
    , m_conversation(conversation)
    , m_sawVersion(sawVersion)
    , m_steps(new QVBoxLayout)
    , m_foot(new DialogFoot(tr("Run"), tr("Cancel"), this))
{
    setWindowTitle(tr("Run the macro %1?").arg(Words::quoted(macro.name)));
    setMinimumWidth(560);
    auto *content = new QWidget(this);
    content->setLayout(m_steps);
    m_steps->setContentsMargins(0, 0, 0, 0);
    m_steps->setSpacing(space::half);
    auto *intro = new QLabel(tr("All of this is done, or nothing. What you have begun to write stays as it is."), this);
    intro->setWordWrap(true);
    setType(intro, Type::Body, true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space::between, 2 * space::between, 2 * space::between, space::around);
    column->setSpacing(space::around);
    column->addWidget(intro);
    column->addWidget(new FitArea(content, this), 1);
    column->addWidget(m_foot);
    connect(&m_foot->act(), &QPushButton::clicked, this, &MacroPreview::run);
    m_foot->act().setEnabled(false);
    whenDone(context.replies.previewMacro(macro.id, conversation), this,
             [this](const auto &effects) { take(effects); });
}

MacroPreview *MacroPreview::open(const ConsoleContext &context, const Macro &macro, ConversationId conversation,
                                 qint64 sawVersion, QWidget *parent)
{
    auto *dialog = new MacroPreview(context, macro, conversation, sawVersion, parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
    return dialog;
}

void MacroPreview::take(const Result<QList<MacroEffect>> &effects)
{
    if (!effects)
        return m_foot->complain(LibraryWords::trouble(effects.error()));
    for (const MacroEffect &effect : *effects)
        addStep(static_cast<int>(m_lines.size()) + 1, effect);
    const bool possible = std::ranges::all_of(*effects, [](const MacroEffect &each) { return each.whyNot.isEmpty(); });
    m_foot->act().setEnabled(possible);
    if (possible)
        m_foot->act().setFocus(Qt::OtherFocusReason);
    else
        m_foot->complain(tr("It cannot run as it is: nothing is done unless every step can be."));
}

void MacroPreview::addStep(int number, const MacroEffect &effect)
{
    QString line = u"%1. %2"_s.arg(number).arg(LibraryWords::step(effect.step));
    auto *head = new QLabel(line, this);
    head->setTextFormat(Qt::PlainText);
    head->setWordWrap(true);
    m_steps->addWidget(head);
    if (!effect.text.isEmpty() && effect.step.kind != MacroStep::Kind::Note) {
        auto *words = new QLabel(effect.text, this);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        words->setContentsMargins(space::around, 0, 0, 0);
        setType(words, Type::Body, true);
        m_steps->addWidget(words);
    }
    if (!effect.whyNot.isEmpty()) {
        auto *why = new MeaningLabel(this);
        why->say(tr("Cannot be done: %1.").arg(effect.whyNot), MeaningLabel::Meaning::Failed);
        m_steps->addWidget(why);
        line += u" – "_s + why->text();
    }
    m_steps->addSpacing(space::half);
    m_lines.append(line);
}

QStringList MacroPreview::shownSteps() const
{
    return m_lines;
}

void MacroPreview::run()
{
    m_foot->act().setEnabled(false);
    whenDone(m_context.replies.runMacro(m_macro.id, m_conversation, m_sawVersion), this,
             [this](const Result<QList<OutboxId>> &queued) {
                 if (!queued) {
                     m_foot->act().setEnabled(queued.error().kind == ErrorKind::Storage);
                     return m_foot->complain(LibraryWords::trouble(queued.error()));
                 }
                 m_context.notices.say(tr("The macro %1 has run.").arg(Words::quoted(m_macro.name)));
                 Q_EMIT ran(*queued);
                 accept();
             });
}

}
