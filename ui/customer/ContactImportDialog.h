// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/CustomerData.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace firstmile
{

class ContactImportRun;
class ContactPreview;
class CustomerDeeds;
class DialogFoot;
class EmptyState;

/// Takes contacts of a file in: shows how it is read, counts what would happen before it does, and afterwards offers to
/// take all of it back.
class ContactImportDialog : public QDialog
{
    Q_OBJECT

public:
    ContactImportDialog(const ConsoleContext &context, CustomerDeeds &deeds, QWidget *parent = nullptr);

    void open(const QString &path);
    using QDialog::open;
    void reject() override;

    ContactPreview &preview() { return *m_preview; }
    DialogFoot &foot() { return *m_foot; }
    QString counts() const;

private:
    enum class Stage { Choosing, Looking, Importing, Done };

    void arrange();
    void connectAll();
    void choosePath();
    void readFile(const ContactTable &table);
    void count();
    void setStage(Stage stage);
    void showSummary(const QString &sentence, const ContactImportSummary &summary);
    void onImported(const ContactImportSummary &summary);
    void onFailed(const Error &error, bool dryRun);
    void act();

    const ConsoleContext &m_context;
    CustomerDeeds &m_deeds;
    ContactImportRun *m_run;
    QString m_path;
    int m_turn = 0;
    bool m_isVCard = false;
    Stage m_stage = Stage::Choosing;
    CustomerDeedId m_deed;
    EmptyState *m_empty;
    QLabel *m_file;
    QPushButton *m_other;
    ContactPreview *m_preview;
    QLabel *m_counts;
    QPlainTextEdit *m_problems;
    QProgressBar *m_progress;
    DialogFoot *m_foot;
    QPushButton *m_undo;
};

}
