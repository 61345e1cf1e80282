// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/Composer.h"

#include "ui/composer/ComposerEdit.h"
#include "ui/composer/ComposerFoot.h"
#include "ui/composer/ComposerHead.h"
#include "ui/composer/DraftsMenu.h"
#include "ui/composer/FileStrip.h"
#include "ui/composer/SpellingMarker.h"
#include "ui/composer/TextCompletion.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"

#include <QPainter>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

Composer::Composer(QWidget *parent) : QWidget(parent)
{
    build();
    connectParts();
    clear();
}

void Composer::setAgent(const QString &agent)
{
    m_agent = agent;
}

void Composer::setWords(const CompletionWords &words)
{
    m_completion->setWords(words);
}

void Composer::setSpellChecker(SpellChecker *checker)
{
    m_spelling->setChecker(checker);
}

void Composer::take(const ThreadView &thread, const ReplyDesk &desk)
{
    m_subject = ComposerSubject::of(thread);
    m_desk = desk;
    m_completion->setThread(thread);
    m_spelling->setLanguage(m_language.value_or(desk.customerLanguage));
}

Draft Composer::emptyDraft() const
{
    Draft draft;
    draft.conversation = m_subject.conversation.id;
    draft.agent = m_agent;
    draft.mode = m_mode == ComposerMode::Note ? DraftMode::Note : DraftMode::Reply;
    draft.seenVersion = m_subject.conversation.version;
    return draft;
}

// What is still on its way is newer than what the workspace gave; others' shared drafts wait to be asked for.
Draft Composer::draftToOpen() const
{
    const DraftMode mode = m_mode == ComposerMode::Note ? DraftMode::Note : DraftMode::Reply;
    if (const auto unsettled = m_keeper.unsettled(m_subject.conversation.id, mode))
        return *unsettled;
    const auto mine = std::find_if(m_desk.drafts.begin(), m_desk.drafts.end(), [&](const Draft &draft) {
        return draft.mode == mode && draft.agent == m_agent && draft.state == DraftState::Open;
    });
    return mine == m_desk.drafts.end() ? emptyDraft() : *mine;
}

void Composer::open(const ThreadView &thread, const ReplyDesk &desk)
{
    flush();
    m_leaving.reset();
    m_language.reset();
    m_hasVariants = false;
    m_mode = ComposerMode::Reply;
    take(thread, desk);
    setEnabled(true);
    begin(draftToOpen());
}

void Composer::refresh(const ThreadView &thread, const ReplyDesk &desk)
{
    take(thread, desk);
    if (m_edit->document()->isEmpty())
        acceptVersion();
    const auto now = std::find_if(desk.drafts.begin(), desk.drafts.end(),
                                  [this](const Draft &each) { return draft().id && each.id == draft().id; });
    if (now != desk.drafts.end() && m_keeper.isSettled() && now->revision > draft().revision)
        showDraft(*now); // a shared one, that somebody else went on with
    showAll();
}

void Composer::clear()
{
    flush();
    m_subject = {};
    m_desk = {};
    begin({});
    setEnabled(false);
}

void Composer::begin(const Draft &draft)
{
    m_keeper.begin(draft);
    showText();
}

void Composer::showDraft(const Draft &draft)
{
    if (draft.id && draft.id == this->draft().id)
        m_keeper.adopt(draft);
    else
        m_keeper.begin(draft);
    m_mode = draft.mode == DraftMode::Note ? ComposerMode::Note : ComposerMode::Reply;
    showText();
}

void Composer::adoptSharing(const Draft &draft)
{
    m_keeper.setShared(draft);
    showAll();
}

void Composer::leaveDraft()
{
    m_keeper.forget(emptyDraft());
    showText();
}

void Composer::showText()
{
    m_loading = true;
    m_written.reset();
    m_edit->setWhole(shownWords());
    m_foot->setPrivate(draft().privately);
    m_loading = false;
    m_spelling->check();
    m_foot->say({});
    showAll();
}

void Composer::setMode(ComposerMode mode)
{
    if (mode != m_mode) {
        m_mode = mode;
        begin(draftToOpen());
    }
    showAll();
}

void Composer::startWriting()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

QString Composer::text() const
{
    return m_edit->toPlainText();
}

void Composer::setText(const QString &text)
{
    m_edit->setWhole(text);
}

void Composer::insert(const QString &text)
{
    m_edit->insertPlainText(text);
}

QString Composer::audience() const
{
    return m_head->audience();
}

bool Composer::isPrivate() const
{
    return m_mode == ComposerMode::Reply && m_subject.canBePrivate && m_foot->isPrivate();
}

void Composer::acceptVersion()
{
    m_keeper.setSeen(m_subject.conversation.version);
}

void Composer::flush()
{
    m_keeper.flush();
}

QString Composer::shownWords() const
{
    return draft().textFor(m_written.value_or(ownChannel()));
}

void Composer::change(const std::function<void(Draft &)> &how)
{
    Draft changed = draft();
    how(changed);
    m_keeper.change(changed);
}

// Marks of misspelt words are told as changes, too: they are none.
void Composer::onTextChanged()
{
    m_edit->fitHeight();
    const QString now = text();
    if (!m_loading && now != shownWords()) {
        change([this, &now](Draft &changed) {
            if (changed.text.isEmpty())
                changed.seenVersion = m_subject.conversation.version;
            const Channel channel = m_written.value_or(ownChannel());
            if (isOwnShown() && !changed.variants.contains(channel))
                changed.text = now;
            else
                changed.variants[channel] = now;
        });
        m_foot->say({});
        m_spelling->check();
        Q_EMIT textEdited();
    }
    showCount();
}

void Composer::showAll()
{
    const bool note = m_mode == ComposerMode::Note;
    m_head->show(m_subject, m_mode, isPrivate());
    m_completion->setMode(m_mode);
    m_edit->setPlaceholderText(note ? tr("Write a note to your team …") : tr("Write a reply …"));
    m_edit->setAccessibleName(note ? tr("Note to your team") : tr("Reply to the customer"));
    m_drafts->show(m_desk.drafts, draft(), m_agent);
    const QList<OutgoingFile> files = note ? QList<OutgoingFile>() : draft().files;
    m_files->show(files, fileLimits(m_subject.account, m_subject.threadVisibility, isPrivate()));
    if (m_subject.conversation.version > draft().seenVersion && !text().isEmpty() && !note)
        m_foot->say(tr("Something new arrived while you wrote."));
    else if (draft().origin.kind == OriginKind::Model && !note)
        m_foot->say(tr("A language model wrote this: read it before you send it."));
    m_edit->fitHeight();
    showCount();
    update();
}

void Composer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showCount();
}

void Composer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_spelling) {
        m_spelling->followPalette();
        showAll();
    }
}

// A note looks unlike a reply at first sight: another ground, a dashed edge and other words.
void Composer::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    const bool note = m_mode == ComposerMode::Note;
    const bool focus = m_edit->hasFocus();
    QPen edge(note                   ? tokens.noteInk
              : focus || isPrivate() ? tokens.accent
                                     : tokens.line,
              focus || isPrivate() ? 1.6 : 1);
    if (note)
        edge.setStyle(Qt::DashLine);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(note ? tokens.note : isPrivate() ? tokens.selected : tokens.raised);
    painter.drawRoundedRect(QRectF(m_box->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

}
