// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace firstmile
{

/// Says which pictures of a mail are not there, and who would learn of it if they were.
class PictureBar : public QWidget
{
    Q_OBJECT

public:
    enum class Offer { ShowOnce, NotInReview, NoNetwork };

    /// `hosts`: each once, as they are asked for.
    PictureBar(int count, const QStringList &hosts, Offer offer, QWidget *parent = nullptr);

    void tellRunning();
    void tellFailed(int count, const QString &why); ///< of those asked for; can be asked again

Q_SIGNALS:
    void asked();

private:
    QLabel *m_words;
    QPushButton *m_show;
};

}
