// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/redaction/RedactionRules.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace firstmile
{

/// What an export is to take out, class by class.
class RedactionForm : public QWidget
{
    Q_OBJECT

public:
    explicit RedactionForm(QWidget *parent = nullptr);

    std::optional<RedactionRules> rules() const; ///< none: nothing is taken out
    QCheckBox &box(RedactionClass kind) { return *m_boxes[kind]; }
    QLineEdit &words() { return *m_words; }

Q_SIGNALS:
    void changed();

private:
    QMap<RedactionClass, QCheckBox *> m_boxes;
    QLineEdit *m_words;
};

}
