// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/RedactionForm.h"

#include "ui/export/ExportWords.h"
#include "ui/widgets/Type.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>

namespace firstmile
{

using namespace Qt::StringLiterals;

RedactionForm::RedactionForm(QWidget *parent) : QWidget(parent), m_words(new QLineEdit(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::around);
    grid->setVerticalSpacing(space::half);
    int place = 0;
    for (const auto kind :
         {RedactionClass::Names, RedactionClass::Handles, RedactionClass::Mail, RedactionClass::Phones,
          RedactionClass::Numbers, RedactionClass::Images, RedactionClass::Selection}) {
        auto *box = new QCheckBox(ExportWords::redaction(kind), this);
        m_boxes.insert(kind, box);
        grid->addWidget(box, place / 2, place % 2);
        connect(box, &QCheckBox::toggled, this, &RedactionForm::changed);
        ++place;
    }
    m_words->setAccessibleName(tr("Words to take out"));
    m_words->setPlaceholderText(tr("words, apart by commas"));
    m_words->setEnabled(false);
    grid->addWidget(m_words, place / 2, place % 2);
    connect(m_boxes[RedactionClass::Selection], &QCheckBox::toggled, m_words, [this](bool on) {
        m_words->setEnabled(on);
        if (on)
            m_words->setFocus(Qt::OtherFocusReason);
    });
    connect(m_words, &QLineEdit::textChanged, this, &RedactionForm::changed);
}

std::optional<RedactionRules> RedactionForm::rules() const
{
    RedactionRules rules;
    for (auto box = m_boxes.begin(); box != m_boxes.end(); ++box)
        if (box.value()->isChecked())
            rules.classes.append(box.key());
    if (rules.removes(RedactionClass::Selection))
        for (const QString &word : m_words->text().split(u',', Qt::SkipEmptyParts))
            if (!word.trimmed().isEmpty())
                rules.selection.append(word.trimmed());
    if (rules.selection.isEmpty())
        rules.classes.removeAll(RedactionClass::Selection);
    return rules.isEmpty() ? std::nullopt : std::optional(rules);
}

}
