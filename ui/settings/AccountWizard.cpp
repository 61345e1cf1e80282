// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AccountWizard.h"

#include "ui/settings/AccountWords.h"
#include "ui/settings/wizard/BlueskyStep.h"
#include "ui/settings/wizard/CertificateStep.h"
#include "ui/settings/wizard/FacebookStep.h"
#include "ui/settings/wizard/FetchStep.h"
#include "ui/settings/wizard/LoggedStep.h"
#include "ui/settings/wizard/MailAddressStep.h"
#include "ui/settings/wizard/MailServersStep.h"
#include "ui/settings/wizard/MastodonStep.h"
#include "ui/settings/wizard/NetworkStep.h"
#include "ui/settings/wizard/XNeedsStep.h"
#include "ui/settings/wizard/XStep.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int wizardMark = 24;

WizardStep *makeFirstStep(AccountWizard &wizard, Channel channel)
{
    switch (channel) {
    case Channel::X:
        return new XNeedsStep(wizard);
    case Channel::Facebook:
        return new FacebookStep(wizard);
    case Channel::Mastodon:
        return new MastodonStep(wizard);
    case Channel::Bluesky:
        return new BlueskyStep(wizard);
    case Channel::Email:
        return new MailAddressStep(wizard);
    default:
        return new LoggedStep(wizard);
    }
}

WizardStep *makeStepAgain(AccountWizard &wizard, const ChannelSetup &setup)
{
    if (const auto *x = std::get_if<XSetup>(&setup))
        return new XStep(wizard, *x);
    if (const auto *facebook = std::get_if<FacebookSetup>(&setup))
        return new FacebookStep(wizard, *facebook);
    if (const auto *mastodon = std::get_if<MastodonSetup>(&setup))
        return new MastodonStep(wizard, *mastodon);
    if (const auto *bluesky = std::get_if<BlueskySetup>(&setup))
        return new BlueskyStep(wizard, *bluesky);
    if (const auto *mail = std::get_if<MailSetup>(&setup))
        return new MailServersStep(wizard, *mail, {});
    return makeFirstStep(wizard, channelOf(setup));
}

}

AccountWizard::AccountWizard(const ConsoleContext &context, QWidget *parent) : QDialog(parent), m_context(context)
{
    setWindowTitle(tr("Add an account"));
    setMinimumSize(600, 500);
    build();
    connect(&context.data, &ConsoleData::browserAsked, this, &AccountWizard::offerPage);
    go(new NetworkStep(*this));
}

// A field that goes away with the focus still says that it changed: there is nobody left to hear it.
AccountWizard::~AccountWizard()
{
    for (WizardStep *each : findChildren<WizardStep *>())
        each->disconnect(this);
}

void AccountWizard::build()
{
    m_mark = new QLabel(this);
    m_mark->setFixedSize(wizardMark, wizardMark);
    m_title = new QLabel(this);
    setType(m_title, Type::Title);
    m_about = new QLabel(this);
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    setType(m_about, Type::Body, true);
    m_stack = new QStackedWidget(this);
    m_sentence = new QLabel(this);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setObjectName(u"sentence"_s);
    m_copyPage = new QPushButton(tr("Copy the page’s address"), this);
    m_back = new QPushButton(tr("Back"), this);
    m_stop = new QPushButton(tr("Stop"), this);
    m_next = new QPushButton(this);
    for (QPushButton *button : {m_copyPage, m_back, m_stop}) {
        button->setAutoDefault(false);
        button->setAccessibleName(button->text());
    }
    m_next->setDefault(true);
    connect(m_back, &QPushButton::clicked, this, &AccountWizard::back);
    connect(m_stop, &QPushButton::clicked, this, &AccountWizard::reject);
    connect(m_next, &QPushButton::clicked, this, [this] {
        tell({}, false);
        step().next();
    });
    connect(m_copyPage, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_page.toString(QUrl::FullyEncoded));
        m_copyPage->setText(tr("Copied"));
    });
    auto *head = new QHBoxLayout;
    head->setSpacing(space::between);
    head->addWidget(m_mark);
    head->addWidget(m_title, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::inside);
    foot->addWidget(m_back);
    foot->addStretch(1);
    foot->addWidget(m_copyPage);
    foot->addWidget(m_stop);
    foot->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space::between, 2 * space::between, 2 * space::between, space::around);
    column->setSpacing(space::inside);
    column->addLayout(head);
    column->addWidget(m_about);
    column->addSpacing(space::inside);
    column->addWidget(m_stack, 1);
    column->addWidget(m_sentence);
    column->addSpacing(space::inside);
    column->addLayout(foot);
}

void AccountWizard::begin(Channel channel)
{
    WizardStep *&first = m_first[static_cast<int>(channel)];
    if (!first)
        first = makeFirstStep(*this, channel);
    go(first);
}

void AccountWizard::signInAgain(const Account &account)
{
    m_again = account.id;
    setWindowTitle(tr("Sign in again to %1").arg(Words::isolated(account.handle)));
    m_way.clear(); // there is no other network to go back to
    go(makeStepAgain(*this, setupOf(account)));
}

void AccountWizard::go(WizardStep *next)
{
    if (m_stack->indexOf(next) < 0) {
        m_stack->addWidget(next);
        connect(next, &WizardStep::completeChanged, this, &AccountWizard::refreshButtons);
    }
    m_way.append(next);
    present(next);
}

void AccountWizard::back()
{
    if (m_busy || m_way.size() < 2 || !step().canGoBack())
        return;
    m_way.removeLast();
    present(m_way.last());
}

void AccountWizard::present(WizardStep *shown)
{
    tell({}, false);
    const auto channel = shown->channel();
    m_mark->setVisible(channel.has_value());
    if (channel)
        m_mark->setPixmap(lineIcon(markName(*channel)).pixmap(wizardMark, wizardMark));
    m_title->setText(shown->title());
    m_about->setText(shown->about());
    m_about->setVisible(!shown->about().isEmpty());
    m_stack->setCurrentWidget(shown);
    refreshButtons();
    shown->arrive();
    if (QWidget *field = shown->firstField())
        field->setFocus(Qt::OtherFocusReason);
    else
        m_next->setFocus(Qt::OtherFocusReason);
}

void AccountWizard::refreshButtons()
{
    if (m_way.isEmpty())
        return;
    m_next->setText(step().nextText());
    m_next->setAccessibleName(m_next->text());
    m_next->setEnabled(!m_busy && step().isComplete());
    m_back->setVisible(m_way.size() > 1 && step().canGoBack());
    m_back->setEnabled(!m_busy);
    m_stop->setVisible(m_busy);
    m_stack->setEnabled(!m_busy);
    m_copyPage->setVisible(m_busy && !m_page.isEmpty());
}

QString AccountWizard::sentence() const
{
    return m_sentence->text();
}

void AccountWizard::tell(const QString &sentence, bool bad)
{
    m_sentence->setText(sentence);
    m_sentence->setForegroundRole(bad ? QPalette::BrightText : QPalette::WindowText);
    m_sentence->setVisible(!sentence.isEmpty());
}

void AccountWizard::fail(const QString &sentence)
{
    tell(sentence, true);
}

void AccountWizard::wait(const QString &sentence)
{
    m_busy = true;
    m_page = {};
    m_copyPage->setText(tr("Copy the page’s address"));
    tell(sentence, false);
    refreshButtons();
    m_stop->setFocus(Qt::OtherFocusReason);
}

void AccountWizard::waited()
{
    m_busy = false;
    m_page = {};
    tell({}, false);
    refreshButtons();
    if (QWidget *field = step().firstField())
        field->setFocus(Qt::OtherFocusReason);
}

void AccountWizard::explain(const Error &error, Channel channel)
{
    tell(AccountWords::failedSignIn(error, channel), error.kind != ErrorKind::Cancelled);
}

void AccountWizard::offerPage(const QUrl &page)
{
    if (!m_busy)
        return;
    m_page = page;
    tell(tr("Waiting for you to allow it in the browser, which should be open now …"), false);
    refreshButtons();
}

void AccountWizard::signIn(const ChannelSetup &setup)
{
    wait(tr("Signing in …"));
    whenDone(m_context.data.signIn(setup, m_again), this,
             [this, setup, run = ++m_run](const Result<Enrolled> &enrolled) {
                 if (run == m_run)
                     signedIn(enrolled, setup);
             });
}

void AccountWizard::signedIn(const Result<Enrolled> &enrolled, const ChannelSetup &setup)
{
    waited();
    if (enrolled)
        return go(new FetchStep(*this, *enrolled));
    const auto *mail = std::get_if<MailSetup>(&setup);
    if (enrolled.error().kind == ErrorKind::Untrusted && mail)
        return go(new CertificateStep(*this, *mail, enrolled.error().detail));
    explain(enrolled.error(), channelOf(setup));
}

// What is under way is ended first; a second time leaves.
void AccountWizard::reject()
{
    if (!m_busy)
        return QDialog::reject();
    ++m_run;
    m_context.data.cancelSignIn();
    waited();
    tell(AccountWords::failedSignIn({ErrorKind::Cancelled, {}, {}}, Channel::X), false);
}

}
