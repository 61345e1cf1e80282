// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wizard/XStep.h"

#include "ui/settings/AccountWizard.h"
#include "ui/widgets/Type.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double capMicros = 1e6;
constexpr double usualBudget = 20;

}

QString XStep::redirect(int port)
{
    return u"http://127.0.0.1:%1/callback"_s.arg(port > 0 ? port : usualPort);
}

XStep::XStep(AccountWizard &wizard, const XSetup &known)
    : WizardStep(wizard, tr("Sign in to X"),
                 tr("The browser opens on X’s own page. Sign in there as the account that answers customers; your "
                    "password is never typed here."))
    , m_setup(known)
    , m_clientId(makeField(tr("Client id"), tr("From the app’s “Keys and tokens” page")))
    , m_clientSecret(makeSecretField(tr("Client secret"), tr("Only for an app of the type “Web App”")))
    , m_budget(new QDoubleSpinBox(this))
{
    m_clientId->setText(known.clientId);
    m_budget->setRange(0, 100'000);
    m_budget->setDecimals(2);
    m_budget->setPrefix(u"$"_s);
    m_budget->setSpecialValueText(tr("No cap"));
    m_budget->setAccessibleName(tr("Budget a month, in dollars"));
    m_budget->setValue(known.clientId.isEmpty() ? usualBudget : static_cast<double>(known.monthlyBudget) / capMicros);
    m_budget->setFixedWidth(120);
    QFormLayout *form = addForm();
    form->addRow(tr("Client id"), m_clientId);
    form->addRow(tr("Client secret"), m_clientSecret);
    form->addRow(tr("Budget a month"), m_budget);
    addText(tr("What X charges is counted here. Once the month’s budget is used up the account is paused, and nothing "
               "more is charged until you resume it."),
            true);
    column().addStretch(1);
    focusFirst(m_clientId);
}

XSetup XStep::setup() const
{
    XSetup setup = m_setup;
    setup.clientId = m_clientId->text().trimmed();
    setup.clientSecret = m_clientSecret->text().trimmed();
    setup.monthlyBudget = qRound64(m_budget->value() * capMicros);
    return setup;
}

bool XStep::isComplete() const
{
    return !m_clientId->text().trimmed().isEmpty();
}

void XStep::next()
{
    wizard().signIn(setup());
}

}
