// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/marks/ReviewFile.h"
#include "ui/ConsoleContext.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace firstmile
{

class DialogFoot;
class QuestionRow;

/// Makes and changes score cards. A card by which something was judged stays as it was: changing it makes a new
/// version.
class ScoreCardDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ScoreCardDialog(const ConsoleContext &context, QWidget *parent);

    void choose(const QString &card); ///< its newest version
    ScoreCard card() const;           ///< as it stands, and as it would be kept
    QLineEdit &name() { return *m_name; }
    const QList<QuestionRow *> &rows() const { return m_rows; }
    QPushButton &addButton() { return *m_add; }
    QString sum() const;
    void keep();

private:
    void arrange();
    void show(const ScoreCard &card);
    using QDialog::show;
    QuestionRow *addRow(const ScoreQuestion &question);
    void removeRow(QuestionRow *row);
    void refresh();
    bool wasUsed() const;
    QString trouble(const ScoreCard &card) const;

    const ConsoleContext &m_context;
    ScoreCard m_before; ///< without an id: a new one
    QComboBox *m_choice;
    QLineEdit *m_name;
    QVBoxLayout *m_column;
    QList<QuestionRow *> m_rows;
    QPushButton *m_add;
    QLabel *m_sum;
    QLabel *m_version;
    DialogFoot *m_foot;
};

}
