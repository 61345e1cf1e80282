// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/Composer.h"

#include "ui/composer/LengthCount.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int fewestLines = 3;
constexpr int mostLines = 12;

}

Composer::Composer(QWidget *parent) : QWidget(parent)
{
    build();
    m_saveDelay.setSingleShot(true);
    m_saveDelay.setInterval(600ms);
    connect(&m_saveDelay, &QTimer::timeout, this, &Composer::flush);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::onTextChanged);
    connect(m_send, &QPushButton::clicked, this, [this] { submit(false); });
    connect(m_sendClose, &QPushButton::clicked, this, [this] { submit(true); });
    connect(m_browser, &QPushButton::clicked, this, [this] {
        flush();
        Q_EMIT browserRequested(m_conversation, text().trimmed());
    });
    m_edit->installEventFilter(this);
    clear();
}

void Composer::build()
{
    m_replyMode = makeModeButton(tr("Reply"), u"reply"_s, ComposerMode::Reply);
    m_noteMode = makeModeButton(tr("Note"), u"note"_s, ComposerMode::Note);
    m_box = new QWidget(this);
    m_box->setMaximumWidth(space::column);
    m_audienceIcon = new QLabel(this);
    m_audience = new ElidedLabel(this);
    m_edit = new QPlainTextEdit(this);
    m_state = new ElidedLabel(this);
    m_count = new QLabel(this);
    m_sendClose = new QPushButton(tr("Send and close"), this);
    m_send = new QPushButton(tr("Send"), this);
    m_browser = new QPushButton(lineIcon(u"external"_s), tr("Answer in the browser"), this);
    m_browser->setAccessibleName(m_browser->text());
    m_private = makePrivateToggle();
    m_routeLine = new QLabel(this);
    m_routeLine->setTextFormat(Qt::PlainText);
    m_routeLine->setWordWrap(true);
    setType(m_routeLine, Type::Caption, true);
    m_send->setDefault(true);
    m_send->setToolTip(tr("Send  (Ctrl+Enter)"));
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->viewport()->setAutoFillBackground(false);
    m_edit->setTabChangesFocus(true);
    m_edit->document()->setDocumentMargin(2);
    setType(m_audience, Type::Caption);
    setType(m_state, Type::Caption, true);
    setType(m_count, Type::Caption, true);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::half + 2);
    head->addWidget(m_audienceIcon);
    head->addWidget(m_audience, 1);
    head->addWidget(m_count);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::half);
    foot->addWidget(m_replyMode);
    foot->addWidget(m_noteMode);
    foot->addWidget(m_private);
    foot->addSpacing(space::half);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_browser);
    foot->addWidget(m_sendClose);
    foot->addSpacing(space::half);
    foot->addWidget(m_send);
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins(space::between, space::inside + 2, space::between, space::between);
    column->setSpacing(space::inside);
    column->addLayout(head);
    column->addWidget(m_routeLine);
    column->addWidget(m_edit);
    column->addLayout(foot);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(space::around, space::half, space::around, space::around);
    whole->addStretch(1);
    whole->addWidget(m_box, 1000);
    whole->addStretch(1);
}

QToolButton *Composer::makeModeButton(const QString &text, const QString &icon, ComposerMode mode)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setIcon(lineIcon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setAccessibleName(text);
    connect(button, &QToolButton::clicked, this, [this, mode] {
        setMode(mode);
        startWriting();
    });
    return button;
}

QToolButton *Composer::makePrivateToggle()
{
    auto *button = new QToolButton(this);
    button->setText(tr("Private"));
    button->setIcon(lineIcon(u"private"_s));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setAccessibleName(tr("Private: to the customer alone"));
    button->setToolTip(tr("A message to the customer alone, although theirs was public"));
    connect(button, &QToolButton::toggled, this, [this] { updateWords(); });
    return button;
}

void Composer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitFoot();
}

/// Where there is no room for every word at the foot, the private toggle keeps its icon alone.
void Composer::fitFoot()
{
    m_private->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (m_box->layout()->minimumSize().width() > m_box->width())
        m_private->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void Composer::open(const ThreadView &thread, const ReplyDesk &desk)
{
    flush();
    m_private->setChecked(false); // each conversation begins as public as it is
    m_conversation = thread.conversation.id;
    m_reply = freshDraft(DraftMode::Reply);
    m_note = freshDraft(DraftMode::Note);
    for (qsizetype i = desk.drafts.size(); i-- > 0;)
        (desk.drafts[i].mode == DraftMode::Note ? m_note : m_reply) = desk.drafts[i];
    m_sawVersion = m_reply.text.isEmpty() ? thread.conversation.version : m_reply.seenVersion;
    m_mode = ComposerMode::Reply;
    refresh(thread);
    m_loading = true;
    m_edit->setPlainText(stored().text);
    m_edit->moveCursor(QTextCursor::End);
    m_loading = false;
    setEnabled(true);
    updateWords();
}

Draft Composer::freshDraft(DraftMode mode) const
{
    Draft draft;
    draft.conversation = m_conversation;
    draft.mode = mode;
    return draft;
}

void Composer::kept(const Draft &draft)
{
    Draft &own = draft.mode == DraftMode::Note ? m_note : m_reply;
    if (draft.conversation != m_conversation || (own.id && own.id != draft.id))
        return;
    own.id = draft.id;
    own.revision = draft.revision;
}

void Composer::letGo()
{
    m_saveDelay.stop();
    m_unsaved = false;
    stored() = freshDraft(stored().mode);
    m_loading = true;
    m_edit->clear();
    m_loading = false;
    m_sawVersion = m_currentVersion;
    m_state->setText({});
    updateWords();
}

void Composer::refresh(const ThreadView &thread)
{
    m_shown = thread.conversation;
    m_account = thread.account;
    m_limits = thread.limits;
    m_route = thread.route;
    m_canBePrivate = thread.canBePrivate;
    const auto answered = std::find_if(thread.messages.rbegin(), thread.messages.rend(),
                                       [](const Message &message) { return message.direction == Direction::Inbound; });
    m_threadVisibility = answered == thread.messages.rend() ? Visibility::Public : answered->visibility;
    m_asOf = thread.asOf;
    m_currentVersion = thread.conversation.version;
    if (m_edit->document()->isEmpty())
        m_sawVersion = m_currentVersion;
    updateWords();
}

void Composer::clear()
{
    flush();
    m_conversation = {};
    m_loading = true;
    m_edit->clear();
    m_loading = false;
    setEnabled(false);
    updateWords();
}

void Composer::setMode(ComposerMode mode)
{
    if (mode != m_mode) {
        flush();
        m_mode = mode;
        m_loading = true;
        m_edit->setPlainText(stored().text);
        m_edit->moveCursor(QTextCursor::End);
        m_loading = false;
    }
    updateWords();
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
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

QString Composer::audience() const
{
    return m_audience->text();
}

bool Composer::isBlocked() const
{
    const QString words = text().trimmed();
    if (!m_conversation || words.isEmpty() || (m_mode == ComposerMode::Reply && !canBeSent()))
        return true;
    return m_mode == ComposerMode::Reply && countLength(m_shown.channel, words, m_limits, visibility()).isTooLong();
}

bool Composer::isPrivate() const
{
    return m_mode == ComposerMode::Reply && m_canBePrivate && m_private->isChecked();
}

/// Of the reply: as private as what it answers, or more so.
Visibility Composer::visibility() const
{
    return isPrivate() ? Visibility::Private : m_threadVisibility;
}

bool Composer::isLetter() const
{
    return m_shown.channel == Channel::Email || m_shown.channel == Channel::Logged;
}

bool Composer::isMessageToOne() const
{
    return visibility() == Visibility::Private && !isLetter();
}

bool Composer::canBeSent() const
{
    return isPrivate() || m_route.canBeSent();
}

QString Composer::routeWords() const
{
    if (!m_conversation || m_mode == ComposerMode::Note || isPrivate())
        return {};
    switch (m_route.kind) {
    case ReplyRoute::Kind::Network:
        return {};
    case ReplyRoute::Kind::Window:
        return m_route.closesAt ? tr("You can answer until %1 (in %2)", "a time, a span of time")
                                      .arg(Words::briefDayTime(*m_route.closesAt, m_asOf),
                                           Words::shortAge(*m_route.closesAt - m_asOf))
                                : QString();
    case ReplyRoute::Kind::Browser:
        return tr("It cannot be sent from here: %1.", "why").arg(Words::quoted(m_route.why));
    case ReplyRoute::Kind::None:
        return tr("There is no way to answer: %1.", "why").arg(Words::quoted(m_route.why));
    }
    return {};
}

void Composer::updateRoute()
{
    const bool reply = m_mode == ComposerMode::Reply;
    const QString words = routeWords();
    m_routeLine->setText(words);
    m_routeLine->setVisible(!words.isEmpty());
    m_private->setVisible(reply && m_canBePrivate);
    m_browser->setVisible(reply && m_conversation && !canBeSent() && m_route.kind == ReplyRoute::Kind::Browser);
    m_send->setVisible(!reply || !m_conversation || canBeSent());
    m_sendClose->setVisible(reply && (!m_conversation || canBeSent()));
    fitFoot();
}

void Composer::flush()
{
    m_saveDelay.stop();
    if (!std::exchange(m_unsaved, false) || !m_conversation)
        return;
    Q_EMIT draftChanged(stored());
    m_state->setText(stored().text.isEmpty() ? QString() : tr("Draft kept"));
}

void Composer::onTextChanged()
{
    fitHeight();
    updateCount();
    if (m_loading)
        return;
    Draft &draft = stored();
    if (draft.text.isEmpty())
        m_sawVersion = m_currentVersion;
    draft.text = text();
    draft.seenVersion = m_sawVersion;
    m_state->setText({});
    m_unsaved = true;
    if (!m_saveDelay.isActive()) // not restarted: somebody who never pauses is kept, too
        m_saveDelay.start();
}

void Composer::updateWords()
{
    const bool note = m_mode == ComposerMode::Note;
    m_replyMode->setChecked(!note);
    m_noteMode->setChecked(note);
    m_audience->setText(!m_conversation ? QString()
                        : note          ? tr("Note: only your team can read it")
                        : isMessageToOne()
                            ? tr("Private message from %1: only %2 can read it")
                                  .arg(Words::isolated(m_account.handle), Words::isolated(m_shown.customerName))
                            : Words::audience(m_shown, m_account));
    const bool open = visibility() == Visibility::Public && !isLetter();
    m_audienceIcon->setPixmap(lineIcon(note ? u"internal"_s : open ? u"public"_s : u"private"_s).pixmap(16, 16));
    m_audienceIcon->setVisible(bool(m_conversation));
    m_edit->setPlaceholderText(note ? tr("Write a note to your team …") : tr("Write a reply …"));
    m_edit->setAccessibleName(note ? tr("Note to your team") : tr("Reply to the customer"));
    m_send->setText(note ? tr("Keep note") : isPrivate() ? tr("Send privately") : tr("Send"));
    m_send->setAccessibleName(m_send->text());
    m_sendClose->setAccessibleName(m_sendClose->text());
    updateRoute();
    if (m_currentVersion > m_sawVersion && !text().isEmpty() && !note)
        m_state->setText(tr("Something new arrived while you wrote."));
    fitHeight();
    updateCount();
    update();
}

void Composer::updateCount()
{
    const LengthCount count = countLength(m_shown.channel, text().trimmed(), m_limits, visibility());
    const bool shown = m_mode == ComposerMode::Reply && count.limit > 0 && m_conversation;
    m_count->setVisible(shown);
    if (shown) {
        m_count->setText(count.words());
        m_count->setAccessibleName(count.spoken());
        QPalette inks = palette();
        if (count.isTooLong())
            inks.setColor(QPalette::PlaceholderText, Tokens::of(this).failed);
        m_count->setPalette(inks);
    }
    m_send->setEnabled(!isBlocked());
    m_sendClose->setEnabled(!isBlocked());
}

void Composer::fitHeight()
{
    int lines = 0;
    for (QTextBlock block = m_edit->document()->begin(); block.isValid() && lines < mostLines; block = block.next())
        lines += std::max(1, block.lineCount());
    const int height = std::clamp(lines, fewestLines, mostLines) * m_edit->fontMetrics().lineSpacing() + 8;
    m_edit->setFixedHeight(height);
}

void Composer::submit(bool thenClose)
{
    if (isBlocked())
        return;
    flush();
    if (m_mode == ComposerMode::Note)
        Q_EMIT noteRequested(m_conversation, text().trimmed());
    else
        Q_EMIT sendRequested(m_conversation, text().trimmed(), thenClose);
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && (key->modifiers() & Qt::ControlModifier)) {
        submit(key->modifiers() & Qt::ShiftModifier);
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        flush();
        Q_EMIT leaveRequested();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Composer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_send)
        updateWords();
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
