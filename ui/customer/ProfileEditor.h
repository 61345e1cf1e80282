// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Profile.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace firstmile
{

/// Edits the values of one field in place, each type in its own way: Enter keeps, Escape leaves.
class ProfileEditor : public QWidget
{
    Q_OBJECT

public:
    /// `custom`: the team's definition where the field is one of theirs.
    ProfileEditor(const QString &field, const ProfileField *custom, const QStringList &texts,
                  QWidget *parent = nullptr);

    /// What was filled in, as it is kept; empty values say that there is none. Nothing: it does not fit, and why() says
    /// why.
    std::optional<QStringList> texts() const;
    QString why() const;

Q_SIGNALS:
    void entered();
    void escaped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeChoice(const QList<std::pair<QString, QString>> &choices, const QString &now);

    QString m_field;
    std::optional<ProfileField> m_custom;
    QLineEdit *m_line = nullptr;
    QComboBox *m_choice = nullptr;
};

}
