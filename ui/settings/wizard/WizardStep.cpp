// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wizard/WizardStep.h"

#include "ui/settings/AccountWizard.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Type.h"

#include <QDesktopServices>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

namespace firstmile
{

using namespace Qt::StringLiterals;

WizardStep::WizardStep(AccountWizard &wizard, const QString &title, const QString &about)
    : QWidget(&wizard), m_wizard(wizard), m_title(title), m_about(about), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::between);
    setAccessibleName(title);
}

QLabel *WizardStep::addText(const QString &text, bool muted)
{
    auto *label = new QLabel(text, this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    setType(label, muted ? Type::Caption : Type::Body, muted);
    m_column->addWidget(label);
    return label;
}

QFormLayout *WizardStep::addForm()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::around);
    form->setVerticalSpacing(space::inside);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_column->addLayout(form);
    return form;
}

QLineEdit *WizardStep::makeField(const QString &name, const QString &example)
{
    auto *field = new QLineEdit(this);
    field->setAccessibleName(name);
    field->setPlaceholderText(example);
    connect(field, &QLineEdit::textChanged, this, &WizardStep::completeChanged);
    return field;
}

QLineEdit *WizardStep::makeSecretField(const QString &name, const QString &example)
{
    QLineEdit *field = makeField(name, example);
    field->setEchoMode(QLineEdit::Password);
    return field;
}

QPushButton *WizardStep::makeLink(const QString &text, const QString &url)
{
    auto *button = new QPushButton(lineIcon(u"external"_s), text, this);
    button->setAutoDefault(false);
    button->setAccessibleName(tr("%1, in the browser").arg(text));
    button->setToolTip(url);
    connect(button, &QPushButton::clicked, this, [url] { QDesktopServices::openUrl(QUrl(url)); });
    return button;
}

}
