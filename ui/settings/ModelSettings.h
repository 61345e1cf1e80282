// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ReplyData.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace firstmile
{

/// A language model of the user's own that may be asked for a draft. Off until somebody here switches it on; kept on
/// this machine only, its key in the keyring.
class ModelSettings : public QWidget
{
    Q_OBJECT

public:
    explicit ModelSettings(const ConsoleContext &context, QWidget *parent = nullptr);
    ~ModelSettings() override;

    ModelSetup setup() const;
    QString said() const;

private:
    void arrange();
    void load();
    void keep();
    void refresh();

    const ConsoleContext &m_context;
    QCheckBox *m_on;
    QLineEdit *m_address;
    QLineEdit *m_model;
    QLineEdit *m_key;
    QCheckBox *m_personal;
    QLabel *m_state;
};

}
