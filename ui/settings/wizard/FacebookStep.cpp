// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wizard/FacebookStep.h"

#include "ui/settings/AccountWizard.h"
#include "ui/settings/wizard/FacebookPagesStep.h"
#include "ui/widgets/Type.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const auto pagePermissions = "pages_show_list, pages_read_engagement, pages_read_user_content, "
                             "pages_manage_engagement, pages_manage_metadata, pages_messaging"_L1;

void showFormRow(QFormLayout &form, QWidget *field, bool visible)
{
    form.labelForField(field)->setVisible(visible);
    field->setVisible(visible);
}

}

FacebookStep::FacebookStep(AccountWizard &wizard, const FacebookSetup &known)
    : WizardStep(wizard, tr("Sign in to Facebook"),
                 tr("Facebook lets programs in by a token of your Page, made with your company’s own app at Meta."))
    , m_known(known)
    , m_pageToken(makeSecretField(tr("Page token")))
    , m_userToken(makeSecretField(tr("Your token"), tr("From the Graph API Explorer")))
    , m_appId(makeField(tr("App id")))
    , m_appSecret(makeSecretField(tr("App secret")))
{
    m_appId->setText(known.appId);
    auto *links = new QHBoxLayout;
    links->setSpacing(space::inside);
    links->addWidget(makeLink(tr("Open the Graph API Explorer"), u"https://developers.facebook.com/tools/explorer/"_s));
    links->addWidget(makeLink(tr("Open your apps"), u"https://developers.facebook.com/apps/"_s));
    links->addStretch(1);
    column().addLayout(links);
    addText(tr("The token needs these permissions: %1").arg(pagePermissions), true)
        ->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    buildChoice();
    buildForm();
    column().addStretch(1);
    showWay();
}

void FacebookStep::buildChoice()
{
    m_byPerson = new QRadioButton(tr("I have a token of my own, and the app’s id and secret"), this);
    m_byPage = new QRadioButton(tr("I have a Page token"), this);
    m_byPerson->setChecked(true);
    column().addWidget(m_byPerson);
    column().addWidget(m_byPage);
    connect(m_byPage, &QRadioButton::toggled, this, &FacebookStep::showWay);
}

void FacebookStep::buildForm()
{
    m_form = addForm();
    m_form->addRow(tr("Page token"), m_pageToken);
    m_form->addRow(tr("Your token"), m_userToken);
    m_form->addRow(tr("App id"), m_appId);
    m_form->addRow(tr("App secret"), m_appSecret);
}

bool FacebookStep::isByPage() const
{
    return m_byPage->isChecked();
}

void FacebookStep::showWay()
{
    showFormRow(*m_form, m_pageToken, isByPage());
    showFormRow(*m_form, m_userToken, !isByPage());
    m_appSecret->setPlaceholderText(isByPage() ? tr("If your app wants proof of it") : QString());
    m_appId->setPlaceholderText(isByPage() ? tr("Not needed, but lets us check the permissions") : QString());
    focusFirst(isByPage() ? m_pageToken : m_userToken);
    Q_EMIT completeChanged();
}

FacebookSetup FacebookStep::setup() const
{
    FacebookSetup setup = m_known;
    setup.pageToken = isByPage() ? m_pageToken->text().trimmed() : QString();
    setup.userToken = isByPage() ? QString() : m_userToken->text().trimmed();
    setup.appId = m_appId->text().trimmed();
    setup.appSecret = m_appSecret->text().trimmed();
    return setup;
}

QString FacebookStep::nextText() const
{
    return m_byPage && isByPage() ? tr("Sign in") : tr("Find my Pages");
}

bool FacebookStep::isComplete() const
{
    const FacebookSetup typed = setup();
    return !typed.pageToken.isEmpty() ||
           (!typed.userToken.isEmpty() && !typed.appId.isEmpty() && !typed.appSecret.isEmpty());
}

void FacebookStep::next()
{
    const FacebookSetup typed = setup();
    if (!typed.pageToken.isEmpty() || (wizard().again() && !typed.pageId.isEmpty()))
        return wizard().signIn(typed);
    wizard().await(wizard().context().data.facebookPages(typed), tr("Asking for your Pages …"), Channel::Facebook,
                   [this, typed](const QList<FacebookPageOffer> &pages) {
                       if (pages.isEmpty())
                           return wizard().fail(tr("Facebook names no Page that you run. Allow the app to see your "
                                                   "Pages when you make the token, then try again."));
                       wizard().go(new FacebookPagesStep(wizard(), typed, pages));
                   });
}

}
