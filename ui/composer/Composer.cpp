// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/Composer.h"

#include "ui/composer/ComposerEdit.h"
#include "ui/composer/ComposerFoot.h"
#include "ui/composer/ComposerHead.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"

#include <QPainter>
#include <QVBoxLayout>

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

void Composer::build()
{
    m_box = new QWidget(this);
    m_box->setMaximumWidth(space::column);
    m_head = new ComposerHead(m_box);
    m_edit = new ComposerEdit(m_box);
    m_foot = new ComposerFoot(m_box);
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins(space::between, space::inside + 2, space::between, space::between);
    column->setSpacing(space::inside);
    column->addWidget(m_head);
    column->addWidget(m_edit);
    column->addWidget(m_foot);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(space::around, space::half, space::around, space::around);
    whole->addStretch(1);
    whole->addWidget(m_box, 1000);
    whole->addStretch(1);
}

void Composer::connectParts()
{
    connect(&m_keeper, &DraftKeeper::saveWanted, this, &Composer::draftChanged);
    connect(&m_keeper, &DraftKeeper::settled, this, [this](bool good) {
        m_foot->say(good && !draft().text.isEmpty() ? tr("Draft kept") : QString());
        if (const auto way = std::exchange(m_leaving, std::nullopt); way && good)
            leaveBy(*way);
    });
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::onTextChanged);
    connect(m_edit, &ComposerEdit::sendPressed, this,
            [this](bool thenClose) { submit(thenClose ? SendWay::ThenClose : SendWay::Now); });
    connect(m_edit, &ComposerEdit::escapePressed, this, [this] {
        flush();
        Q_EMIT leaveRequested();
    });
    connect(m_edit, &ComposerEdit::focusChanged, this, qOverload<>(&QWidget::update));
    connect(m_foot, &ComposerFoot::modeChosen, this, [this](ComposerMode mode) {
        setMode(mode);
        startWriting();
    });
    connect(m_foot, &ComposerFoot::privateToggled, this, [this] {
        if (!m_loading && draft().privately != m_foot->isPrivate()) {
            Draft changed = draft();
            changed.privately = m_foot->isPrivate();
            m_keeper.change(changed);
        }
        showAll();
    });
    connect(m_foot, &ComposerFoot::sendChosen, this, &Composer::submit);
    connect(m_foot, &ComposerFoot::browserChosen, this, [this] {
        flush();
        Q_EMIT browserRequested(m_subject.conversation.id, text().trimmed());
    });
}

void Composer::setAgent(const QString &agent)
{
    m_agent = agent;
}

void Composer::take(const ThreadView &thread, const ReplyDesk &desk)
{
    m_subject = ComposerSubject::of(thread);
    m_desk = desk;
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

void Composer::leaveDraft()
{
    m_keeper.forget(emptyDraft());
    showText();
}

void Composer::showText()
{
    m_loading = true;
    m_edit->setWhole(draft().text);
    m_foot->setPrivate(draft().privately);
    m_loading = false;
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

void Composer::take(const QString &text, const ReplyOrigin &origin)
{
    Draft changed = draft();
    if (changed.text.trimmed().isEmpty() || changed.origin.kind == OriginKind::Own)
        changed.origin = origin;
    m_keeper.change(changed);
    if (changed.text.trimmed().isEmpty())
        setText(text);
    else
        insert(text);
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

bool Composer::isBlocked() const
{
    if (!m_subject.conversation.id || text().trimmed().isEmpty())
        return true;
    if (m_mode == ComposerMode::Note)
        return false;
    return !m_subject.canBeSent(isPrivate());
}

Reply Composer::reply() const
{
    Reply reply;
    reply.conversation = m_subject.conversation.id;
    reply.parts = m_subject.parts(draft().textFor(m_subject.conversation.channel), isPrivate());
    reply.sawVersion = draft().seenVersion;
    reply.privately = isPrivate();
    reply.formatted = draft().formatted;
    reply.files = draft().files;
    reply.draft = draft().id;
    reply.origin = draft().origin;
    return reply;
}

void Composer::flush()
{
    m_keeper.flush();
}

void Composer::onTextChanged()
{
    m_edit->fitHeight();
    if (!m_loading) {
        Draft changed = draft();
        if (changed.text.isEmpty())
            changed.seenVersion = m_subject.conversation.version;
        changed.text = text();
        m_keeper.change(changed);
        m_foot->say({});
        Q_EMIT textEdited();
    }
    showCount();
}

void Composer::showAll()
{
    const bool note = m_mode == ComposerMode::Note;
    m_head->show(m_subject, m_mode, isPrivate());
    m_edit->setPlaceholderText(note ? tr("Write a note to your team …") : tr("Write a reply …"));
    m_edit->setAccessibleName(note ? tr("Note to your team") : tr("Reply to the customer"));
    if (m_subject.conversation.version > draft().seenVersion && !text().isEmpty() && !note)
        m_foot->say(tr("Something new arrived while you wrote."));
    m_edit->fitHeight();
    showCount();
    update();
}

void Composer::showCount()
{
    const bool isReply = m_mode == ComposerMode::Reply && m_subject.conversation.id;
    const LengthCount count = m_subject.count(text(), isPrivate());
    const QStringList parts = isReply ? m_subject.parts(text(), isPrivate()) : QStringList();
    m_head->showCount(isReply ? std::optional(count) : std::nullopt, count.isTooLong() && parts.size() < 2);
    ComposerFoot::Shown shown;
    shown.mode = m_mode;
    shown.isOpen = bool(m_subject.conversation.id);
    shown.canBePrivate = m_subject.canBePrivate;
    shown.canBeSent = m_subject.canBeSent(isPrivate());
    shown.hasBrowser = m_subject.route.kind == ReplyRoute::Kind::Browser;
    shown.isBlocked = isBlocked();
    shown.posts = static_cast<int>(parts.size());
    m_foot->show(shown);
    m_foot->fit(m_foot->width());
}

// The workspace has to know the draft before it can know that it was sent.
void Composer::submit(SendWay way)
{
    if (isBlocked() || m_leaving)
        return;
    flush();
    if (m_keeper.isSettled())
        leaveBy(way);
    else
        m_leaving = way;
}

void Composer::leaveBy(SendWay way)
{
    if (m_mode == ComposerMode::Note) {
        Q_EMIT noteRequested(m_subject.conversation.id, text().trimmed(), draft().id);
        return;
    }
    Reply reply = this->reply();
    reply.thenClose = way == SendWay::ThenClose;
    reply.unlessWritten = way == SendWay::UnlessWritten;
    if (way == SendWay::Later)
        Q_EMIT scheduleRequested(reply);
    else
        Q_EMIT sendRequested(reply);
}

void Composer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showCount();
}

void Composer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_foot)
        showAll();
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
