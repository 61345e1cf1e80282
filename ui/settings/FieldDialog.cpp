// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/FieldDialog.h"

#include "ui/widgets/DialogFoot.h"
#include "ui/widgets/Type.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

FieldDialog::FieldDialog(const ProfileField &field, const QList<ProfileField> &others, QWidget *parent)
    : QDialog(parent)
    , m_field(field)
    , m_others(others)
    , m_label(new QLineEdit(field.label, this))
    , m_type(new QComboBox(this))
    , m_choicesLabel(new QLabel(tr("Choices, one a line"), this))
    , m_choices(new QPlainTextEdit(field.choices.join(u'\n'), this))
    , m_foot(new DialogFoot(field.key.isEmpty() ? tr("Add") : tr("Keep"), tr("Cancel"), this))
{
    setWindowTitle(field.key.isEmpty() ? tr("Add a field") : tr("Edit a field"));
    setMinimumWidth(420);
    arrange();
    connect(m_label, &QLineEdit::textChanged, this, &FieldDialog::refresh);
    connect(m_type, &QComboBox::currentIndexChanged, this, &FieldDialog::refresh);
    connect(m_choices, &QPlainTextEdit::textChanged, this, &FieldDialog::refresh);
    connect(&m_foot->act(), &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(this->field());
        accept();
    });
    m_label->setFocus(Qt::OtherFocusReason);
    refresh();
}

void FieldDialog::arrange()
{
    using enum ProfileFieldType;
    for (const ProfileFieldType type : {Text, Number, Date, YesNo, Choice, Link})
        m_type->addItem(typeName(type), static_cast<int>(type));
    m_type->setCurrentIndex(m_type->findData(static_cast<int>(m_field.type)));
    m_label->setAccessibleName(tr("Name"));
    m_type->setAccessibleName(tr("What it holds"));
    m_choices->setAccessibleName(m_choicesLabel->text());
    m_choices->setTabChangesFocus(true);
    m_choices->setMaximumHeight(6 * fontMetrics().lineSpacing());
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::around);
    form->setVerticalSpacing(space::between);
    form->addRow(tr("Name"), m_label);
    form->addRow(tr("What it holds"), m_type);
    form->addRow(m_choicesLabel, m_choices);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space::between, 2 * space::between, 2 * space::between, space::around);
    column->setSpacing(space::around);
    column->addLayout(form);
    column->addWidget(m_foot);
}

QString FieldDialog::typeName(ProfileFieldType type)
{
    switch (type) {
    case ProfileFieldType::Text:
        return tr("Text");
    case ProfileFieldType::Number:
        return tr("Number");
    case ProfileFieldType::Date:
        return tr("Date");
    case ProfileFieldType::YesNo:
        return tr("Yes or no");
    case ProfileFieldType::Choice:
        return tr("One of several choices");
    case ProfileFieldType::Link:
        return tr("Link");
    }
    return {};
}

QString FieldDialog::keyFor(const QString &label, const QList<ProfileField> &others)
{
    QString base;
    for (const QChar each : label.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((each >= u'a' && each <= u'z') || (each >= u'0' && each <= u'9'))
            base += each;
        else if (!each.isMark() && !base.isEmpty() && !base.endsWith(u'-'))
            base += u'-';
    }
    while (base.endsWith(u'-'))
        base.chop(1);
    if (base.isEmpty())
        base = u"field"_s;
    const auto taken = [&others](const QString &key) {
        return std::ranges::any_of(others, [&key](const ProfileField &each) { return each.key == key; });
    };
    QString key = base;
    for (int number = 2; taken(key); ++number)
        key = base + u'-' + QString::number(number);
    return key;
}

ProfileField FieldDialog::field() const
{
    ProfileField field = m_field;
    field.label = m_label->text().simplified();
    field.type = static_cast<ProfileFieldType>(m_type->currentData().toInt());
    field.choices.clear();
    for (const QString &line : m_choices->toPlainText().split(u'\n')) {
        const QString choice = line.simplified();
        if (field.type == ProfileFieldType::Choice && !choice.isEmpty() && !field.choices.contains(choice))
            field.choices.append(choice);
    }
    if (field.key.isEmpty())
        field.key = keyFor(field.label, m_others);
    return field;
}

void FieldDialog::refresh()
{
    const ProfileField typed = field();
    const bool choice = typed.type == ProfileFieldType::Choice;
    m_choicesLabel->setVisible(choice);
    m_choices->setVisible(choice);
    const bool twice = std::ranges::any_of(m_others, [&typed](const ProfileField &each) {
        return each.label.compare(typed.label, Qt::CaseInsensitive) == 0;
    });
    m_foot->complain(twice ? tr("Another field is called so already.") : QString());
    m_foot->act().setEnabled(!typed.label.isEmpty() && !twice && (!choice || typed.choices.size() > 1));
}

}
