// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/CustomerData.h"

#include <QAbstractListModel>

namespace firstmile
{

/// The customers that a text finds; the latest question counts.
class CustomerListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class State { Loading, Ready, Failed };

    explicit CustomerListModel(const ConsoleContext &context, QObject *parent = nullptr);

    void find(const QString &text);
    void refresh();
    const QString &text() const { return m_text; }
    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    CustomerId idAt(int row) const { return m_lines[row].customer.id; }
    bool isWhole() const; ///< false: there are more than are shown

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void stateChanged();

private:
    void take(const QList<CustomerLine> &lines);
    QString detail(const CustomerLine &line) const;

    const ConsoleContext &m_context;
    QString m_text;
    QList<CustomerLine> m_lines;
    State m_state = State::Loading;
    Error m_error;
    int m_question = 0;
};

}
