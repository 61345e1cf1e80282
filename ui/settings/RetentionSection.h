// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/settings/RulesSection.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QSpinBox;

namespace firstmile
{

/// How long the workspace keeps what it has, what that would do today, and doing it.
class RetentionSection : public RulesSection
{
    Q_OBJECT

public:
    RetentionSection(const ConsoleContext &context, QWidget *parent);

    void take(const CustomerRules &rules) override;
    void put(CustomerRules &rules) const override;
    QString preview() const;
    void apply();

private:
    QSpinBox *makeDays(const QString &text, const QString &accessible);
    RetentionRule rule() const;
    void look();
    void tell(const RetentionRule &rule, const RetentionPreview &preview);
    void confirm();

    const ConsoleContext &m_context;
    QSpinBox *m_silent;
    QSpinBox *m_sources;
    QLabel *m_preview;
    QPushButton *m_apply;
    int m_turn = 0;
    QTimer m_pause;
};

}
