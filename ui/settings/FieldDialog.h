// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Profile.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace firstmile
{

class DialogFoot;

/// A field that a team gives its customers: its name, what can be written in it, and the choices of one that has some.
class FieldDialog : public QDialog
{
    Q_OBJECT

public:
    /// `field`: without a key, it is a new one; `others`: those that are there beside it.
    FieldDialog(const ProfileField &field, const QList<ProfileField> &others, QWidget *parent = nullptr);

    ProfileField field() const;
    DialogFoot &foot() { return *m_foot; }

    static QString typeName(ProfileFieldType type);
    /// A key that no other has, made from the letters and digits of a label.
    static QString keyFor(const QString &label, const QList<ProfileField> &others);

Q_SIGNALS:
    void chosen(const firstmile::ProfileField &field);

private:
    void arrange();
    void refresh();

    ProfileField m_field;
    QList<ProfileField> m_others;
    QLineEdit *m_label;
    QComboBox *m_type;
    QLabel *m_choicesLabel;
    QPlainTextEdit *m_choices;
    DialogFoot *m_foot;
};

}
