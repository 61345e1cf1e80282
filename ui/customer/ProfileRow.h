// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Profile.h"

#include <QUrl>
#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace firstmile
{

class MeaningLabel;
class ProfileEditor;

/// One field of a profile: its name, what is said, and quietly who says it. Enter, F2 or a double click edits it.
class ProfileRow : public QWidget
{
    Q_OBJECT

public:
    ProfileRow(const QString &field, const QList<ProfileField> &fields, QWidget *parent = nullptr);

    void show(const QStringList &texts, const QString &source);
    using QWidget::show;
    void setEditable(bool on);
    void edit();
    void leave();                      ///< as it was before
    void complain(const QString &why); ///< it was not kept; what was typed stays
    bool isEditing() const { return m_editor; }
    QString field() const { return m_field; }
    QString shownText() const;

Q_SIGNALS:
    void changed(const QStringList &texts);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void keep();
    const ProfileField *custom() const;
    QUrl address() const; ///< of the page that the value names; empty: it names none

    QString m_field;
    QList<ProfileField> m_fields;
    QStringList m_texts;
    QString m_source;
    MeaningLabel *m_value;
    MeaningLabel *m_quiet;
    QToolButton *m_open; ///< where the value is the address of a page
    QVBoxLayout *m_column;
    ProfileEditor *m_editor = nullptr;
    bool m_editable = true;
};

}
