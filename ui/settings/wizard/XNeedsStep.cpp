// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wizard/XNeedsStep.h"

#include "ui/settings/AccountWizard.h"
#include "ui/settings/wizard/XStep.h"
#include "ui/widgets/Type.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace firstmile
{

using namespace Qt::StringLiterals;

XNeedsStep::XNeedsStep(AccountWizard &wizard)
    : WizardStep(wizard, tr("X: what you need"), tr("X gives each company its own key. It takes a few minutes, once."))
    , m_redirect(makeField(tr("Callback address")))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_port(new QSpinBox(this))
{
    addText(tr("1.  Sign in to X’s developer pages with your company’s account, and make a project with an app."));
    column().addWidget(makeLink(tr("Open X’s developer pages"), u"https://developer.x.com/en/portal/dashboard"_s), 0,
                       Qt::AlignLeading);
    addText(tr("2.  In the app’s “User authentication settings” allow reading, writing and direct messages, choose "
               "“Native App”, and enter this callback address:"));
    m_redirect->setReadOnly(true);
    m_copy->setAutoDefault(false);
    m_copy->setAccessibleName(tr("Copy the callback address"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addWidget(m_redirect, 1);
    row->addWidget(m_copy);
    column().addLayout(row);
    addText(tr("3.  Note the app’s OAuth 2.0 client id; the next page asks for it. X charges for what is read and "
               "sent: the next page also sets a cap."));
    m_port->setRange(1024, 65535);
    m_port->setValue(XStep::usualPort);
    m_port->setButtonSymbols(QSpinBox::NoButtons);
    m_port->setAccessibleName(tr("Port of the callback address"));
    m_port->setFixedSize(90, m_redirect->sizeHint().height());
    m_port->setToolTip(tr("Change it only if another program on this machine uses it"));
    addForm()->addRow(tr("Port"), m_port);
    column().addStretch(1);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_redirect->text());
        m_copy->setText(tr("Copied"));
    });
    connect(m_port, &QSpinBox::valueChanged, this, &XNeedsStep::showRedirect);
    showRedirect();
}

void XNeedsStep::showRedirect()
{
    m_redirect->setText(XStep::redirect(m_port->value()));
    m_copy->setText(tr("Copy"));
}

void XNeedsStep::next()
{
    if (!m_form)
        m_form = new XStep(wizard(), {});
    m_form->setPort(m_port->value());
    wizard().go(m_form);
}

}
