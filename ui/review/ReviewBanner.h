// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace firstmile
{

class ElidedLabel;
class FlowLayout;
class MeaningLabel;
class ShareLine;

/// The strip over a bundle: what it is and as of when, whether it is as it was written, what was taken out of it, how
/// much of it has been read, and what can be done with the reviews.
class ReviewBanner : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewBanner(const ConsoleContext &context, QWidget *parent = nullptr);

    QString sealSentence() const;
    bool isAlarmed() const { return m_alarmed; } ///< the file cannot be relied on
    QString redactionSentence() const;
    QPushButton &accept() { return *m_accept; }
    QPushButton &details() { return *m_details; }
    QPushButton &judge() { return *m_judge; }

Q_SIGNALS:
    void saveAsked();
    void takeAsked();
    void judgeAsked(); ///< the files that a person has to look at

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeTitle();
    QWidget *makeState();
    QPushButton *makeButton(const QString &text, const QString &accessibleName, QWidget *parent);
    void showSeal();
    void showRedaction();
    void showFilled(double share);
    void acceptKey();
    void tellChanges();

    const ConsoleContext &m_context;
    QLabel *m_icon;
    MeaningLabel *m_seal;
    QPushButton *m_accept;
    QPushButton *m_details;
    MeaningLabel *m_redaction;
    QPushButton *m_judge;
    QLabel *m_filling;
    ShareLine *m_share;
    bool m_alarmed = false;
};

}
