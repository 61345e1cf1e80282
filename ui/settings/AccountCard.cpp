// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AccountCard.h"

#include "ui/settings/AccountWords.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int cardMark = 24;
constexpr int stateSize = 14;

QString toneIcon(AccountTone tone)
{
    switch (tone) {
    case AccountTone::Working:
        return u"check"_s;
    case AccountTone::Busy:
        return u"import"_s;
    case AccountTone::Paused:
        return u"pause"_s;
    case AccountTone::Trouble:
        return u"warning"_s;
    }
    return {};
}

QColor toneInk(AccountTone tone, const Tokens &tokens)
{
    switch (tone) {
    case AccountTone::Working:
        return tokens.answered;
    case AccountTone::Busy:
        return tokens.accent;
    case AccountTone::Paused:
        return tokens.waiting;
    case AccountTone::Trouble:
        return tokens.failed;
    }
    return {};
}

void ink(QLabel *label, QPalette::ColorRole role, const QColor &colour)
{
    QPalette inks = label->palette();
    inks.setColor(role, colour);
    if (inks != label->palette()) // else it would tell of a change, and be inked again
        label->setPalette(inks);
}

}

AccountCard::AccountCard(QWidget *parent) : QWidget(parent)
{
    build();
}

void AccountCard::build()
{
    m_name = new QLabel(this);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_words = new QVBoxLayout;
    m_words->setSpacing(2);
    m_words->addWidget(m_name);
    m_stateIcon = new QLabel(this);
    m_stateIcon->setFixedSize(stateSize, stateSize);
    m_state = new QLabel(this);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setObjectName(u"state"_s);
    setType(m_state, Type::Caption, true);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::half + 2);
    line->addWidget(m_stateIcon, 0, Qt::AlignTop);
    line->addWidget(m_state, 1);
    m_words->addSpacing(2);
    m_words->addLayout(line);
    for (QLabel **label : {&m_remedy, &m_polls, &m_figures, &m_settings, &m_gaps})
        *label = addLine();
    m_gaps->setObjectName(u"gaps"_s);

    m_main = new QPushButton(this);
    m_edit = new QPushButton(tr("Edit"), this);
    m_edit->setFlat(true);
    m_more = new QToolButton(this);
    m_more->setIcon(lineIcon(u"more"_s));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_menu = new QMenu(m_more);
    m_more->setMenu(m_menu);
    m_poll = addDeed(tr("Fetch now"), AccountDeed::Poll);
    m_test = addDeed(tr("Test the sign-in"), AccountDeed::Test);
    m_signIn = addDeed(tr("Sign in again …"), AccountDeed::SignIn);
    m_pause = addDeed(tr("Pause"), AccountDeed::Pause);
    m_menu->addSeparator();
    addDeed(tr("Remove …"), AccountDeed::Remove);
    connect(m_main, &QPushButton::clicked, this, [this] { Q_EMIT asked(m_mainDeed, m_status.account); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT asked(AccountDeed::Edit, m_status.account); });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::around + cardMark + space::between, space::between, space::between, space::between);
    row->setSpacing(space::half);
    row->addLayout(m_words, 1);
    row->addSpacing(space::inside);
    for (QWidget *button :
         {static_cast<QWidget *>(m_main), static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_more)})
        row->addWidget(button, 0, Qt::AlignTop);
}

QLabel *AccountCard::addLine()
{
    auto *line = new QLabel(this);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    setType(line, Type::Caption, true);
    line->hide();
    m_words->addWidget(line);
    return line;
}

QAction *AccountCard::addDeed(const QString &text, AccountDeed deed)
{
    return m_menu->addAction(text, this, [this, deed] { Q_EMIT asked(deed, m_status.account); });
}

void AccountCard::show(const AccountStatus &status, Instant now)
{
    m_status = status;
    const Account &account = status.account;
    const QString channel = Words::channel(account.channel);
    m_name->setText(
        account.name.isEmpty() || account.name == account.handle
            ? Words::isolated(account.handle)
            : tr("%1 · %2", "handle, name").arg(Words::isolated(account.handle), Words::isolated(account.name)));
    setAccessibleName(tr("%1 on %2", "handle, channel").arg(account.handle, channel));
    showLine(m_remedy, AccountWords::remedy(account));
    showLine(m_settings, AccountWords::watches(account));
    QStringList gaps;
    for (const Gap &gap : status.gaps)
        gaps << AccountWords::gap(gap);
    if (const QString missing = AccountWords::shortcomings(account); !missing.isEmpty())
        gaps.prepend(missing);
    showLine(m_gaps, gaps.join(u'\n'));
    showDeeds();
    tick(now);
    tint();
}

void AccountCard::showProgress(const SyncProgress &progress, Instant now)
{
    m_status.sync = progress;
    tick(now);
    tint();
}

void AccountCard::tick(Instant now)
{
    const Account &account = m_status.account;
    m_state->setText(Words::channel(account.channel) + u" · "_s + AccountWords::state(m_status, now));
    QStringList polls;
    if (const QString words = AccountWords::polls(account, now); !words.isEmpty())
        polls << words.left(1).toUpper() + words.mid(1);
    if (account.channel != Channel::Logged)
        polls << AccountWords::answerWithin(account.answerWithin);
    showLine(m_polls, polls.join(u" · "_s));
    QStringList figures;
    if (account.quota && account.quota->limit > 0)
        figures << AccountWords::quota(*account.quota, now);
    if (const QString cost = AccountWords::usage(m_status.usage, AccountEdit::of(account).monthlyBudget);
        !cost.isEmpty())
        figures << cost;
    showLine(m_figures, figures.join(u" · "_s));
    setAccessibleDescription(m_state->text());
    update();
}

void AccountCard::showLine(QLabel *line, const QString &text)
{
    line->setText(text);
    line->setVisible(!text.isEmpty());
}

void AccountCard::showDeeds()
{
    const Account &account = m_status.account;
    const bool network = account.channel != Channel::Logged && !account.settings["demo"_L1].toBool();
    const bool trouble = AccountWords::tone(m_status) == AccountTone::Trouble && account.state != AccountState::Failing;
    m_mainDeed = account.paused ? AccountDeed::Resume : AccountDeed::SignIn;
    m_main->setText(account.paused ? tr("Resume") : tr("Sign in again"));
    m_main->setAccessibleName((account.paused ? tr("Resume %1") : tr("Sign in again to %1")).arg(account.handle));
    m_main->setVisible(account.paused || trouble);
    m_edit->setAccessibleName(tr("Edit %1").arg(account.handle));
    m_edit->setVisible(account.channel != Channel::Logged);
    m_more->setAccessibleName(tr("More about %1").arg(account.handle));
    m_more->setToolTip(tr("Fetch, test, pause, remove"));
    m_poll->setVisible(network && !account.paused);
    m_test->setVisible(network);
    m_signIn->setVisible(network);
    m_pause->setVisible(!account.paused);
}

QString AccountCard::stateText() const
{
    return m_state->text();
}

void AccountCard::tint()
{
    const Tokens &tokens = Tokens::of(this);
    const AccountTone tone = AccountWords::tone(m_status);
    const QColor colour = toneInk(tone, tokens);
    QPixmap icon(QSize(stateSize, stateSize) * devicePixelRatioF());
    icon.setDevicePixelRatio(devicePixelRatioF());
    icon.fill(Qt::transparent);
    QPainter painter(&icon);
    paintLineIcon(painter, QRectF(0, 0, stateSize, stateSize), toneIcon(tone), colour);
    painter.end();
    m_stateIcon->setPixmap(icon);
    ink(m_state, QPalette::PlaceholderText, colour);
    ink(m_gaps, QPalette::PlaceholderText, tokens.waiting);
}

void AccountCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_gaps)
        tint();
}

void AccountCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.line, 1));
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
    const QRect mark(space::around, space::between, cardMark, cardMark);
    paintLineIcon(painter, QStyle::visualRect(layoutDirection(), rect(), mark), markName(m_status.account.channel),
                  tokens.text);
    if (!m_status.sync || m_status.sync->total <= 0)
        return;
    // how far the first fetch has come, as a line along the foot
    const double share =
        std::min(1.0, static_cast<double>(m_status.sync->done) / static_cast<double>(m_status.sync->total));
    const QRect whole(space::radius, height() - 3, width() - 2 * space::radius, 2);
    const QRect done(whole.x(), whole.y(), static_cast<int>(whole.width() * share), 2);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), done), tokens.accent);
}

}
